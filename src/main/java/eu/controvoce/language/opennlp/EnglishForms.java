package eu.controvoce.language.opennlp;

import eu.controvoce.language.text.Remembered;
import eu.controvoce.language.text.WordForms;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.lemmatizer.ThreadSafeLemmatizerME;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.ThreadSafePOSTaggerME;

/**
 * English lemmas from OpenNLP's official models, word by word and remembered: tagging whole
 * sentences costs most of the time and changes few lemmas. Thread-safe.
 */
final class EnglishForms implements WordForms {

  private final ThreadSafePOSTaggerME tagger;
  private final ThreadSafeLemmatizerME lemmatizer;
  private final Set<String> known = new HashSet<>();
  private final Remembered<List<String>> lemmas = new Remembered<>();

  EnglishForms() {
    try (var pos = open("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin");
        var lem = open("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin")) {
      var model = new POSModel(pos);
      tagger = new ThreadSafePOSTaggerME(model, POSTagFormat.UD);
      lemmatizer = new ThreadSafeLemmatizerME(new LemmatizerModel(lem));
      if (model.getArtifact("pos.model") instanceof AbstractModel maxent) {
        readVocabulary(maxent);
      }
    } catch (IOException e) {
      throw new IllegalStateException("The English models cannot be read", e);
    }
  }

  private static java.io.InputStream open(String name) {
    return Objects.requireNonNull(
        EnglishForms.class.getResourceAsStream(name), "Missing on the class path: " + name);
  }

  /** The tagger's features name the words it was trained on: a word list that costs nothing. */
  private void readVocabulary(AbstractModel maxent) {
    if (maxent.getDataStructures()[1] instanceof Map<?, ?> features) {
      for (var each : features.keySet()) {
        var name = each.toString();
        if (name.startsWith("w=") && name.chars().skip(2).allMatch(Character::isLetter)) {
          known.add(name.substring(2).toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  @Override
  public List<String> lemmas(String accented, String form) {
    return lemmas.get(form, this::lookUp);
  }

  private List<String> lookUp(String form) {
    var isWord = form.length() < 40 && form.chars().allMatch(c -> c >= 'a' && c <= 'z');
    if (!isWord || !(known.contains(form) || knownStem(form))) {
      return List.of();
    }
    var token = new String[] {form};
    var lemma = lemmatizer.lemmatize(token, tagger.tag(token))[0].toLowerCase(Locale.ROOT);
    return List.of(lemma.chars().allMatch(c -> c >= 'a' && c <= 'z') ? lemma : form);
  }

  private boolean knownStem(String form) {
    return List.of("s", "ed", "ing").stream()
        .filter(form::endsWith)
        .anyMatch(each -> known.contains(form.substring(0, form.length() - each.length())));
  }

  /** Whether the word is in the tagger's vocabulary. */
  boolean knows(String form) {
    return known.contains(form);
  }
}
