package eu.controvoce.answer;

import eu.controvoce.answer.Finding.Code;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Consumer;

/** A text for everybody is easy to read; points at its longest sentence when it is not. */
final class ReadabilityCheck implements Check {

  @Override
  public void look(Checkup checkup, Consumer<Finding> found) {
    var content = checkup.content();
    var language = Locale.of(content.language());
    var sentences =
        Passage.body(content).stream().flatMap(each -> each.sentences(language).stream()).toList();
    if (sentences.isEmpty()) {
      return;
    }
    Readability.of(content)
        .filter(Readability::isHard)
        .ifPresent(each -> {
          var longest =
              sentences.stream()
                  .max(Comparator.comparingInt(s -> Readability.words(s.text())))
                  .orElseThrow();
          found.accept(
              Finding.at(
                  Code.HARD_TO_READ,
                  longest.field(),
                  longest.start(),
                  longest.end(),
                  each.name(),
                  Math.round(each.value()),
                  each.wanted(),
                  Readability.words(longest.text())));
        });
  }
}
