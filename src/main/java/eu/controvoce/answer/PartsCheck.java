package eu.controvoce.answer;

import eu.controvoce.answer.Finding.Code;
import java.util.function.Consumer;

/** A text has every part its form is built of. */
final class PartsCheck implements Check {

  @Override
  public void look(Checkup checkup, Consumer<Finding> found) {
    var content = checkup.content();
    for (var part : content.form().parts()) {
      if (content.part(part) == null) {
        found.accept(Finding.of(Code.PART_MISSING, part, content.form().name(), part));
      }
    }
  }
}
