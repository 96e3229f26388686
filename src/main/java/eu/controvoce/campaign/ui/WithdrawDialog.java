package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import java.util.function.Consumer;

/** Asks why something is taken off the page. */
final class WithdrawDialog {

  private WithdrawDialog() {}

  /**
   * @param withdrawn does it; may be refused
   */
  static void open(Consumer<String> withdrawn) {
    var dialog = new Dialog();
    var reason = Fields.text(Words.say("publication.withdraw.reason"), "");
    reason.setMaxLength(Texts.SHORT);
    var errors = new FieldErrors().bind("reason", reason);
    dialog.setHeaderTitle(Words.say("publication.withdraw.question"));
    dialog.addClassName("cv-dialog");
    dialog.add(new Paragraph(Words.say("publication.withdraw.consequence")), new Form(reason));
    var save =
        Buttons.danger(
            Words.say("publication.withdraw"),
            () -> {
              if (errors.attempt(() -> withdrawn.accept(reason.getValue()))) {
                dialog.close();
              }
            });
    dialog.getFooter().add(Buttons.quiet(Words.say("ui.cancel"), dialog::close), save);
    dialog.open();
    reason.focus();
  }
}
