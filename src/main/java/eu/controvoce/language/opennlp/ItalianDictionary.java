package eu.controvoce.language.opennlp;

import eu.controvoce.language.text.Letters;
import eu.controvoce.language.text.Remembered;
import eu.controvoce.language.text.WordForms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import opennlp.tools.lemmatizer.Lemmatizer;

/**
 * Italian lemmas from Morph-it, the dictionary inside LanguageTool's Italian module, which OpenNLP
 * has no model for. Thread-safe.
 */
final class ItalianDictionary implements Lemmatizer, WordForms {

  private static final String FOLDER = "/org/languagetool/resource/it/";

  /** Which reading is taken without a tagger: nouns carry most of what people say. */
  private static final List<String> BY_WEIGHT =
      List.of("NOUN", "VER", "ADJ", "NPR", "ADV", "AUX", "MOD", "CAU", "ASP");

  private record Reading(String lemma, String tag) {}

  private final DictionaryLookup lookup;
  private final Map<String, String> accentedByPlain = new HashMap<>();
  private final Remembered<List<String>> lemmas = new Remembered<>();
  private final Remembered<List<Reading>> readings = new Remembered<>();

  ItalianDictionary() {
    try (var dict = open("italian.dict");
        var info = open("italian.info")) {
      lookup = new DictionaryLookup(Dictionary.read(dict, info));
    } catch (IOException e) {
      throw new IllegalStateException("The Italian dictionary cannot be read", e);
    }
    for (WordData word : lookup) {
      rememberAccent(word.getWord().toString());
    }
  }

  private static java.io.InputStream open(String name) {
    return Objects.requireNonNull(
        ItalianDictionary.class.getResourceAsStream(FOLDER + name),
        "org.languagetool:language-it must be on the class path: " + name);
  }

  private void rememberAccent(String word) {
    if (word.charAt(word.length() - 1) > 127 && Character.isLowerCase(word.charAt(0))) {
      accentedByPlain.put(Letters.folded(word), word);
    }
  }

  @Override
  public List<String> lemmas(String accented, String form) {
    var key = form.equals(accented) ? form : form + ' ' + accented;
    return lemmas.get(key, _ -> allLemmas(accented, form));
  }

  private List<String> allLemmas(String accented, String form) {
    var all = new LinkedHashSet<String>();
    for (var reading : readings(accented)) {
      all.add(reading.lemma());
    }
    if (all.isEmpty() && !form.equals(accented)) {
      readings(form).forEach(each -> all.add(each.lemma()));
    }
    var withAccent = accentedByPlain.get(form);
    if (withAccent != null && !withAccent.equals(accented)) {
      readings(withAccent).forEach(each -> all.add(each.lemma()));
    }
    return List.copyOf(all);
  }

  @Override
  public Set<String> forms(Set<String> lemmas) {
    var forms = new HashSet<String>();
    synchronized (lookup) {
      for (WordData each : lookup) {
        var stem = each.getStem();
        if (stem != null && lemmas.contains(Letters.folded(stem.toString()))) {
          forms.add(Letters.folded(each.getWord().toString()));
        }
      }
    }
    return forms;
  }

  private List<Reading> readings(String word) {
    return readings.get(word, this::lookUp);
  }

  private List<Reading> lookUp(String word) {
    var found = new ArrayList<Reading>();
    synchronized (lookup) {
      for (var each : lookup.lookup(word)) {
        var stem = each.getStem();
        if (stem != null) {
          var lemma = Letters.folded(stem.toString().toLowerCase(Locale.ROOT));
          found.add(new Reading(lemma, String.valueOf(each.getTag())));
        }
      }
    }
    found.sort(Comparator.comparingInt(each -> weight(each.tag())));
    return List.copyOf(found);
  }

  private static int weight(String tag) {
    for (int i = 0; i < BY_WEIGHT.size(); i++) {
      if (tag.startsWith(BY_WEIGHT.get(i))) {
        return i;
      }
    }
    return BY_WEIGHT.size();
  }

  @Override
  public String[] lemmatize(String[] tokens, String[] tags) {
    var lemmas = new String[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      var options = tagged(tokens[i], tags[i]);
      lemmas[i] = options.isEmpty() ? "O" : options.getFirst();
    }
    return lemmas;
  }

  @Override
  public List<List<String>> lemmatize(List<String> tokens, List<String> tags) {
    var lemmas = new ArrayList<List<String>>();
    for (int i = 0; i < tokens.size(); i++) {
      lemmas.add(tagged(tokens.get(i), tags.get(i)));
    }
    return lemmas;
  }

  private List<String> tagged(String token, String tag) {
    return readings(token.toLowerCase(Locale.ROOT)).stream()
        .filter(each -> each.tag().startsWith(tag))
        .map(Reading::lemma)
        .distinct()
        .toList();
  }
}
