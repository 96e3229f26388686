package eu.controvoce.language.opennlp;

import eu.controvoce.language.text.Letters;
import eu.controvoce.language.text.Remembered;
import eu.controvoce.language.text.WordForms;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.lemmatizer.ThreadSafeLemmatizerME;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.ThreadSafePOSTaggerME;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.jspecify.annotations.Nullable;

/**
 * Lemmas from OpenNLP's official models where they are on the class path, word by word and
 * remembered: tagging whole sentences costs most of the time and changes few lemmas. Where there is
 * no lemmatizer, OpenNLP's Snowball stems stand for lemmas. Thread-safe.
 */
final class OpenNlpForms implements WordForms {

  /** The treebank each official model was made of; part of its file's name. */
  private static final Map<String, String> TREEBANKS =
      Map.of("en", "ewt", "fr", "gsd", "de", "gsd");

  private static final Map<String, ALGORITHM> STEMMERS =
      Map.of("fr", ALGORITHM.FRENCH, "de", ALGORITHM.GERMAN);

  private static final String[] ENDINGS = {"s", "ed", "ing"};

  private final String language;
  private final @Nullable ThreadSafePOSTaggerME tagger;
  private final @Nullable ThreadSafeLemmatizerME lemmatizer;
  private final Set<String> known = new HashSet<>();
  private final Remembered<List<String>> lemmas = new Remembered<>();

  /**
   * @param language ISO 639-1; without any model on the class path no word is known
   */
  OpenNlpForms(String language) {
    this.language = language;
    try (var pos = open("pos");
        var lem = open("lemmas")) {
      var model = pos == null ? null : new POSModel(pos);
      tagger = model == null ? null : new ThreadSafePOSTaggerME(model, POSTagFormat.UD);
      lemmatizer = lem == null ? null : new ThreadSafeLemmatizerME(new LemmatizerModel(lem));
      if (model != null && model.getArtifact("pos.model") instanceof AbstractModel maxent) {
        readVocabulary(maxent);
      }
    } catch (IOException e) {
      throw new IllegalStateException("The models cannot be read of " + language, e);
    }
  }

  private @Nullable InputStream open(String kind) {
    return OpenNlpForms.class.getResourceAsStream(
        "/opennlp-%s-ud-%s-%s-1.3-2.5.4.bin"
            .formatted(language, TREEBANKS.getOrDefault(language, ""), kind));
  }

  /** The tagger's features name the words it was trained on: a word list that costs nothing. */
  private void readVocabulary(AbstractModel maxent) {
    if (maxent.getDataStructures()[1] instanceof Map<?, ?> features) {
      for (var each : features.keySet()) {
        var name = each.toString();
        if (name.startsWith("w=") && name.chars().skip(2).allMatch(Character::isLetter)) {
          known.add(Letters.folded(name.substring(2).toLowerCase(Locale.ROOT)));
        }
      }
    }
  }

  @Override
  public List<String> lemmas(String accented, String form) {
    var key = form.equals(accented) ? form : form + ' ' + accented;
    return lemmas.get(key, _ -> lookUp(accented, form));
  }

  private List<String> lookUp(String accented, String form) {
    var isWord = form.length() < 40 && form.chars().allMatch(c -> c >= 'a' && c <= 'z');
    if (!isWord || !(known.contains(form) || knownStem(form))) {
      return List.of();
    }
    if (tagger == null || lemmatizer == null) {
      return List.of(stem(form));
    }
    var token = new String[] {accented};
    var lemma =
        Letters.folded(lemmatizer.lemmatize(token, tagger.tag(token))[0].toLowerCase(Locale.ROOT));
    return List.of(lemma.chars().allMatch(c -> c >= 'a' && c <= 'z') ? lemma : form);
  }

  private String stem(String form) {
    var stemmer = STEMMERS.get(language);
    return stemmer == null ? form : new SnowballStemmer(stemmer).stem(form).toString();
  }

  private boolean knownStem(String form) {
    for (var ending : ENDINGS) {
      if (form.endsWith(ending)
          && known.contains(form.substring(0, form.length() - ending.length()))) {
        return true;
      }
    }
    return false;
  }
}
