package eu.controvoce.answer;

import eu.controvoce.answer.Finding.Code;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that wound, shout or blame. Capitals are those of two words in a row, or of one of seven
 * letters or more; shorter ones alone are taken for the initials of an institution.
 */
final class WordCheck implements Check {

  private static final Pattern SHOUTED =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:\\p{Lu}{7,40}|\\p{Lu}{2,40}(?:[ ’']{1,2}\\p{Lu}{2,40}){1,20})(?![\\p{L}\\d])");

  private final Vocabularies vocabularies;

  WordCheck(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  @Override
  public void look(Checkup checkup, Consumer<Finding> found) {
    var vocabulary = vocabularies.of(checkup.content().language());
    var institutions =
        checkup.facts().stream().map(each -> each.source().name()).collect(Collectors.joining(" "));
    for (var passage : Passage.of(checkup.content())) {
      vocabulary
          .find(passage.text())
          .forEach(each ->
              found.accept(
                  Finding.at(
                      Code.VOCABULARY,
                      passage.field(),
                      each.start(),
                      each.end(),
                      passage.text().substring(each.start(), each.end()),
                      each.entry().use(),
                      each.entry().why())));
      vocabulary
          .findBlaming(passage.text())
          .forEach(each ->
              found.accept(
                  Finding.at(
                      Code.BLAMING,
                      passage.field(),
                      each.start(),
                      each.end(),
                      passage.text().substring(each.start(), each.end()))));
      shouted(passage, institutions, found);
    }
  }

  private static void shouted(Passage passage, String institutions, Consumer<Finding> found) {
    var matcher = SHOUTED.matcher(passage.text());
    while (matcher.find()) {
      if (!institutions.toUpperCase(Locale.ROOT).contains(matcher.group())) {
        found.accept(
            Finding.at(
                Code.CAPITALS, passage.field(), matcher.start(), matcher.end(), matcher.group()));
      }
    }
  }
}
