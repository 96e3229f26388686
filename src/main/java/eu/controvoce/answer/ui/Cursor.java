package eu.controvoce.answer.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import eu.controvoce.answer.Finding;

/** Puts the cursor where a finding points. */
final class Cursor {

  /**
   * Looks for the words nearest to where they stood: the field may hold blanks the text does not.
   */
  private static final String SELECT =
      """
      const input = this.inputElement, text = input.value, words = $0;
      let best = -1;
      for (let at = text.indexOf(words); words && at >= 0; at = text.indexOf(words, at + 1)) {
        if (best < 0 || Math.abs(at - $1) < Math.abs(best - $1)) best = at;
      }
      input.focus();
      if (best >= 0) input.setSelectionRange(best, best + words.length);
      """;

  private Cursor() {}

  /**
   * Selects the words a finding is about, or goes to the field when it is about all of it.
   *
   * @param text the field's text as the checks saw it
   */
  static void go(TextFieldBase<?, String> field, Finding finding, String text) {
    field.scrollIntoView();
    var from = finding.start();
    var to = finding.end();
    if (from == null || to == null || to > text.length()) {
      field.focus();
    } else {
      field.getElement().executeJs(SELECT, text.substring(from, to), from);
    }
  }
}
