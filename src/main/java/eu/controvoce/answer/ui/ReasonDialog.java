package eu.controvoce.answer.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;

/** Asks for a reason before something that cannot be undone. */
final class ReasonDialog {

  private ReasonDialog() {}

  /**
   * Asks; the dialog stays open, with what was typed, while {@code action} refuses.
   *
   * @param field the name under which a refusal speaks of the reason
   */
  static void ask(
      String question,
      String consequence,
      String label,
      String field,
      String yes,
      SerializableConsumer<String> action) {
    var dialog = new Dialog();
    dialog.setHeaderTitle(question);
    var reason = Fields.area(label, "", 2);
    var errors = new FieldErrors().bind(field, reason);
    dialog.add(new Paragraph(consequence), reason);
    dialog
        .getFooter()
        .add(
            Buttons.quiet(Labels.say("ui.cancel"), dialog::close),
            Buttons.danger(
                yes,
                () -> {
                  if (errors.attempt(() -> action.accept(reason.getValue()))) {
                    dialog.close();
                  }
                }));
    dialog.open();
    reason.focus();
  }
}
