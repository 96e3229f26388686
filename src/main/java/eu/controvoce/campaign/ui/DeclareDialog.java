package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;

/** Asks where an indicator stands that the product cannot count. */
final class DeclareDialog {

  private DeclareDialog() {}

  static void open(String indicator, SerializableConsumer<String> declare, Command changed) {
    var dialog = new Dialog();
    var value =
        Fields.text(
            Words.say("campaign.indicator.value"), Words.say("campaign.indicator.value.help"));
    value.setMaxLength(Texts.SHORT);
    var errors = new FieldErrors().bind("value", value);
    dialog.setHeaderTitle(indicator);
    dialog.addClassName("cv-dialog");
    dialog.add(new Form(value));
    dialog
        .getFooter()
        .add(
            Buttons.quiet(Words.say("ui.cancel"), dialog::close),
            Buttons.primary(
                Words.say("campaign.save"),
                () -> {
                  if (errors.attempt(() -> declare.accept(value.getValue()))) {
                    dialog.close();
                    changed.execute();
                  }
                }));
    dialog.open();
    value.focus();
  }
}
