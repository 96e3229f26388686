package eu.controvoce.language.opennlp;

import eu.controvoce.language.Normalised;
import eu.controvoce.language.text.WordForms;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of the configured languages a text is in: OpenNLP's detector, narrowed to them, with
 * the share of words each language's dictionary knows. Thread-safe.
 */
final class Languages {

  /** The city's language is a little more likely; more than that calls everything Italian. */
  private static final double PRIOR = 1.2;

  /** Between probabilities of detector and dictionary; both set on training sentences. */
  private static final double DETECTOR_WEIGHT = 2.0;

  private static final double DICTIONARY_WEIGHT = 4.0;

  /**
   * A text of so many words, of which one dictionary knows nearly all and no other more than half,
   * needs no detector, which costs more than all the rest.
   */
  private static final int FEWEST_PLAIN = 3;

  /** Shorter words are alike in many languages. */
  private static final int SHORTEST_PLAIN = 3;

  private static final double PLAIN = 0.6;
  private static final double PLAIN_AHEAD = 0.3;

  /** Below this a person is asked. */
  private static final double SURE = 0.75;

  /** Languages people here also write; the detector's many others only bring confusion. */
  private static final Set<String> NEIGHBOURS =
      Set.of(
          "fra", "deu", "spa", "por", "ron", "sqi", "nld", "pol", "cat", "tur", "hrv", "swe", "dan",
          "tgl", "swa", "som", "vie", "ind", "ces", "hun", "fin", "nob", "slk", "slv", "bos", "lit",
          "hau", "yor", "wol", "epo", "lat", "afr", "uzb", "eus", "glg");

  /** Languages of Italy beside Italian: what is coloured by them is read as Italian. */
  private static final Set<String> REGIONAL =
      Set.of("pms", "lmo", "nap", "scn", "vec", "lij", "egl", "fur", "srd", "cos");

  private static final int MOST_LETTERS = 2_000;
  private static final Character.UnicodeScript LATIN = Character.UnicodeScript.LATIN;

  private static final Map<String, String> ISO3 = isoCodes();

  private final ThreadSafeLanguageDetectorME detector;
  private final Map<String, WordForms> dictionaries;

  /**
   * @param dictionaries by ISO 639-1 code of the configured languages
   */
  Languages(Map<String, WordForms> dictionaries) {
    this.dictionaries = new LinkedHashMap<>(dictionaries);
    try (var in = Languages.class.getResourceAsStream("/langdetect-183.bin")) {
      detector =
          new ThreadSafeLanguageDetectorME(
              new LanguageDetectorModel(
                  Objects.requireNonNull(in, "opennlp-models-langdetect on the class path")));
    } catch (IOException e) {
      throw new IllegalStateException("The language model cannot be read", e);
    }
  }

  private static Map<String, String> isoCodes() {
    var codes = new HashMap<String, String>();
    for (var code : Locale.getISOLanguages()) {
      codes.put(Locale.of(code).getISO3Language(), code);
    }
    return codes;
  }

  /**
   * @param typed the text as typed
   * @param text the same, normalised
   * @param expected the language most likely here
   */
  LanguageGuess guess(String typed, Normalised text, Locale expected) {
    var words = text.words().stream().filter(each -> isWord(each.form())).toList();
    if (words.isEmpty() || isOtherScript(typed)) {
      return LanguageGuess.NONE;
    }
    var plain = plain(words, expected);
    return plain != null ? plain : detect(words, expected);
  }

  private @Nullable LanguageGuess plain(List<Normalised.Word> all, Locale expected) {
    var words = all.stream().filter(each -> each.form().length() >= SHORTEST_PLAIN).toList();
    if (words.size() < FEWEST_PLAIN) {
      return null;
    }
    var best = "";
    double most = 0;
    double next = 0;
    double sum = 0;
    for (var each : dictionaries.entrySet()) {
      double known = known(each.getValue(), words);
      sum += Math.exp(score(each.getKey(), known, words.size(), Map.of(), expected));
      if (known > most) {
        next = most;
        most = known;
        best = each.getKey();
      } else {
        next = Math.max(next, known);
      }
    }
    if (most < PLAIN || most - next < PLAIN_AHEAD) {
      return null;
    }
    double own = Math.exp(score(best, most, words.size(), Map.of(), expected));
    return new LanguageGuess(best, own / sum, false);
  }

  private LanguageGuess detect(List<Normalised.Word> words, Locale expected) {
    var shown = String.join(" ", words.stream().map(Normalised.Word::accented).toList());
    Map<String, Double> chances = new HashMap<>();
    double foreign = 0;
    double regional = 0;
    for (var each : detector.predictLanguages(shown)) {
      var code = ISO3.get(each.getLang());
      if (code != null && dictionaries.containsKey(code)) {
        chances.put(code, each.getConfidence());
      } else if (REGIONAL.contains(each.getLang())) {
        regional = Math.max(regional, each.getConfidence());
      } else if (NEIGHBOURS.contains(each.getLang())) {
        foreign = Math.max(foreign, each.getConfidence());
      }
    }
    return choose(words, chances, regional > foreign ? 0 : foreign, expected);
  }

  private LanguageGuess choose(
      List<Normalised.Word> words, Map<String, Double> chances, double foreign, Locale expected) {
    var best = "";
    double bestScore = Double.NEGATIVE_INFINITY;
    double sum = 0;
    for (var each : dictionaries.entrySet()) {
      double score =
          score(each.getKey(), known(each.getValue(), words), words.size(), chances, expected);
      sum += Math.exp(score);
      if (score > bestScore) {
        bestScore = score;
        best = each.getKey();
      }
    }
    double known = known(Objects.requireNonNull(dictionaries.get(best)), words);
    double knownAnywhere = known(this::lemmasAnywhere, words);
    if (isForeign(words.size(), knownAnywhere, foreign, chances.getOrDefault(best, 0.0))) {
      return LanguageGuess.NONE;
    }
    double confidence = Math.exp(bestScore) / sum;
    return new LanguageGuess(best, confidence, confidence < SURE || known < 0.3);
  }

  /** Mixed talk ("steal jobs dai nostri") is known although no one dictionary has all of it. */
  private List<String> lemmasAnywhere(String accented, String form) {
    return dictionaries.values().stream()
        .map(each -> each.lemmas(accented, form))
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static double score(
      String code, double known, int words, Map<String, Double> chances, Locale expected) {
    return DETECTOR_WEIGHT * Math.log(chances.getOrDefault(code, 1e-6) + 1e-6)
        + DICTIONARY_WEIGHT * known * Math.min(2, Math.sqrt(words))
        + (code.equals(expected.getLanguage()) ? Math.log(PRIOR) : 0);
  }

  /** Few known words, or not many and the detector prefers a language that is not configured. */
  private static boolean isForeign(int words, double known, double foreign, double own) {
    double ratio = foreign / Math.max(own, 1e-9);
    return (words >= 2 && known < 0.34 && ratio > 1)
        || (words >= 3 && known < 0.55 && ratio > 1.1)
        || (words >= 4 && known < 0.7 && ratio > 1.5);
  }

  private static double known(WordForms dictionary, List<Normalised.Word> words) {
    int known = 0;
    for (var each : words) {
      known += dictionary.lemmas(each.accented(), each.form()).isEmpty() ? 0 : 1;
    }
    return (double) known / words.size();
  }

  private static boolean isWord(String form) {
    return form.chars().anyMatch(Character::isLetter);
  }

  private static boolean isOtherScript(String typed) {
    int letters = 0;
    int latin = 0;
    for (int at = 0; at < typed.length() && letters < MOST_LETTERS; ) {
      int code = typed.codePointAt(at);
      at += Character.charCount(code);
      if (Character.isLetter(code)) {
        letters++;
        boolean plain = code < 128 || Character.UnicodeScript.of(code) == LATIN;
        latin += plain ? 1 : 0;
      }
    }
    return latin * 2 < letters;
  }
}
