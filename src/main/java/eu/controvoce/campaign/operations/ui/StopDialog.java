package eu.controvoce.campaign.operations.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import java.util.function.Consumer;

/** Asks why publishing is to be stopped. */
final class StopDialog {

  private StopDialog() {}

  /**
   * @param question as a title: what will be stopped
   * @param stop does it, with the reason; may be refused
   */
  static void open(String question, Consumer<String> stop) {
    var dialog = new Dialog();
    var reason =
        Fields.text(
            I18NProvider.translate("operations.stop.reason"),
            I18NProvider.translate("operations.stop.reason.help"));
    reason.setMaxLength(Texts.SHORT);
    var errors = new FieldErrors().bind("reason", reason);
    dialog.setHeaderTitle(question);
    dialog.addClassName("cv-dialog");
    dialog.add(
        new Paragraph(I18NProvider.translate("operations.stop.consequence")), new Form(reason));
    var save =
        Buttons.danger(
            I18NProvider.translate("operations.stop"),
            () -> {
              if (errors.attempt(() -> stop.accept(reason.getValue()))) {
                dialog.close();
              }
            });
    dialog.getFooter().add(Buttons.quiet(I18NProvider.translate("ui.cancel"), dialog::close), save);
    dialog.open();
    reason.focus();
  }
}
