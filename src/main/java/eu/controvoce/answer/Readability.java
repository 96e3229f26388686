package eu.controvoce.answer;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How easy a text is to read, as an index on which higher is easier.
 *
 * @param name of the index
 * @param value the index; Gulpease 0–100, Flesch mostly 0–100
 * @param wanted what a text for its readers should reach, see {@link Schooling}
 */
public record Readability(String name, double value, int wanted) {

  /** Texts shorter than this, in words, are not measured: one long word would decide. */
  static final int FEWEST_WORDS = 12;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+(?:[’'][\\p{L}\\p{M}]+)?");

  private static final Pattern ITALIAN_WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+");

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  /** Whether it is harder than its readers are used to. */
  public boolean isHard() {
    return value < wanted;
  }

  /** How easy a message is to read; empty when it is too short or in a language without index. */
  public static Optional<Readability> of(Content content) {
    var language = Locale.of(content.language());
    int sentences =
        Passage.body(content).stream().mapToInt(each -> each.sentences(language).size()).sum();
    return sentences == 0
        ? Optional.empty()
        : of(content.body(), sentences, language, content.readers());
  }

  /** The index of a text for everybody. */
  static Optional<Readability> of(String text, int sentences, Locale language) {
    return of(text, sentences, language, Schooling.LOWER_SECONDARY);
  }

  /**
   * The index of a text's language.
   *
   * @param sentences how many sentences it has; at least 1
   */
  static Optional<Readability> of(String text, int sentences, Locale language, Schooling readers) {
    return switch (language.getLanguage()) {
      case "it" -> gulpease(text, sentences, readers);
      case "en" -> flesch(text, sentences, readers);
      default -> Optional.empty();
    };
  }

  static int words(String text) {
    return (int) ITALIAN_WORD.matcher(text).results().count();
  }

  /**
   * Gulpease: 89 + (300 × sentences − 10 × letters) ÷ words, held within 0–100. P. Lucisano, M. E.
   * Piemontese, "GULPEASE: una formula per la predizione della difficoltà dei testi in lingua
   * italiana", Scuola e città 3, 1988. What an apostrophe cuts counts as two words.
   */
  private static Optional<Readability> gulpease(String text, int sentences, Schooling readers) {
    int words = words(text);
    if (words < FEWEST_WORDS) {
      return Optional.empty();
    }
    long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
    var value = 89 + (300.0 * sentences - 10.0 * letters) / words;
    return Optional.of(new Readability("Gulpease", Math.clamp(value, 0, 100), readers.gulpease()));
  }

  /**
   * Flesch reading ease: 206.835 − 1.015 × words ÷ sentences − 84.6 × syllables ÷ words. R. Flesch,
   * "A new readability yardstick", Journal of Applied Psychology 32(3), 1948. Syllables are groups
   * of vowels, without a silent final e.
   */
  private static Optional<Readability> flesch(String text, int sentences, Schooling readers) {
    int words = 0;
    int syllables = 0;
    var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words++;
      syllables += syllables(matcher.group());
    }
    if (words < FEWEST_WORDS) {
      return Optional.empty();
    }
    var value = 206.835 - 1.015 * words / sentences - 84.6 * syllables / words;
    return Optional.of(new Readability("Flesch", value, readers.flesch()));
  }

  private static int syllables(String word) {
    var silent = word.length() > 2 && word.endsWith("e") && !word.endsWith("le");
    var sounded = silent ? word.substring(0, word.length() - 1) : word;
    return Math.max(1, (int) VOWELS.matcher(sounded).results().count());
  }
}
