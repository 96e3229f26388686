package eu.controvoce.base.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TranslationsTest {

  private static final Map<String, Map<String, String>> TEXTS = TranslationParts.read();
  private static final Map<String, String> ITALIAN = texts("it");
  private static final Map<String, String> ENGLISH = texts("en");

  /** A whole key in quotes, given to something that says it. */
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:say|getTranslation|translate)\\(\\s*\"([a-zA-Z][\\w-]*(?:\\.[\\w-]+)+)\"\\s*[,)]");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(new TreeSet<>(ENGLISH.keySet())).isEqualTo(new TreeSet<>(ITALIAN.keySet()));
  }

  @Test
  void everyKeyThatIsSaidHasWords() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        assertThat(SAID.matcher(Files.readString(file)).results().map(each -> each.group(1)))
            .as(file.toString())
            .allMatch(TranslationsTest::hasWords);
      }
    }
  }

  @Test
  void noTextIsEmpty() {
    assertThat(ITALIAN).allSatisfy((_, text) -> assertThat(text).isNotBlank());
    assertThat(ENGLISH).allSatisfy((_, text) -> assertThat(text).isNotBlank());
  }

  @Test
  void bothLanguagesHaveTheSamePlaceholders() {
    assertThat(ITALIAN)
        .allSatisfy((key, text) ->
            assertThat(placeholders(ENGLISH.getOrDefault(key, "")))
                .as(key)
                .isEqualTo(placeholders(text)));
  }

  @Test
  void everyTextWithPlaceholdersIsAValidMessage() {
    for (var language : Languages.ALL) {
      texts(language.getLanguage())
          .forEach((key, text) -> {
            if (!placeholders(text).isEmpty()) {
              assertThat(new MessageFormat(text, language).format(arguments(text)))
                  .as(key)
                  .doesNotContain("{");
            }
          });
    }
  }

  @Test
  void aStraightApostropheNeverSwallowsAPlaceholder() {
    for (var texts : TEXTS.values()) {
      assertThat(texts)
          .allSatisfy((key, text) -> {
            if (!placeholders(text).isEmpty()) {
              assertThat(text.replace("''", "")).as(key).doesNotContain("'");
            }
          });
    }
  }

  @Test
  void noFileHoldsAKeyTwice() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/vaadin-i18n/parts"))) {
      for (var file : files.toList()) {
        var keys =
            Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(each -> each.matches("[a-zA-Z][^ ]*?=.*"))
                .map(each -> each.substring(0, each.indexOf('=')))
                .toList();
        assertThat(keys).as(file.toString()).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void everyKeyInTheCodeHasAText() throws IOException {
    var missing = new ArrayList<String>();
    UsedKeys.inMainSources()
        .forEach((key, file) -> {
          if (!ITALIAN.containsKey(key)) {
            missing.add(key + " (" + file + ")");
          }
        });

    assertThat(missing).isEmpty();
  }

  @Test
  void aTextIsFormattedOnlyWhenThereAreArguments() {
    var translations = new Translations(new I18nSettings(true));

    assertThat(translations.getTranslation("ui.time.days.ahead", Locale.ITALIAN, 2L))
        .isEqualTo("fra 2 giorni");
    assertThat(translations.getTranslation("ui.search", Locale.ENGLISH))
        .isEqualTo("Search or go to…");
  }

  @Test
  void aLanguageWeDoNotSpeakGetsItalian() {
    var translations = new Translations(new I18nSettings(true));

    assertThat(translations.getTranslation("ui.cancel", Locale.FRENCH)).isEqualTo("Annulla");
  }

  @Test
  void aMissingKeyIsAnErrorOnlyWhereItIsStrict() {
    var strict = new Translations(new I18nSettings(true));
    var lenient = new Translations(new I18nSettings(false));

    assertThatIllegalStateException()
        .isThrownBy(() -> strict.getTranslation("no.such.key", Locale.ITALIAN))
        .withMessageContaining("no.such.key");
    assertThat(lenient.getTranslation("no.such.key", Locale.ITALIAN)).isEqualTo("no.such.key");
  }

  /** Whole, or after a prefix of the form it is said in. */
  private static boolean hasWords(String said) {
    return ITALIAN.containsKey(said)
        || ITALIAN.keySet().stream().anyMatch(each -> each.endsWith("." + said));
  }

  private static Map<String, String> texts(String language) {
    return TEXTS.getOrDefault(language, Map.of());
  }

  private static SortedSet<Integer> placeholders(String text) {
    var found = new TreeSet<Integer>();
    PLACEHOLDER.matcher(text).results().forEach(each -> found.add(Integer.valueOf(each.group(1))));
    return found;
  }

  private static Object[] arguments(String text) {
    return List.of(2, 2, 2, 2, 2, 2, 2, 2, 2, 2)
        .subList(0, placeholders(text).last() + 1)
        .toArray();
  }
}
