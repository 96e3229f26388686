package eu.controvoce.campaign.slot.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Times;
import eu.controvoce.campaign.slot.Occurrence;
import java.time.LocalDateTime;
import java.util.function.Consumer;

/** Asks for another time of one date; the others stay where they are. */
final class MoveDateDialog {

  private MoveDateDialog() {}

  /**
   * @param moved does it, in local time; may be refused
   */
  static void open(Occurrence date, Times times, Consumer<LocalDateTime> moved) {
    var locale = UI.getCurrent().getLocale();
    var dialog = new Dialog();
    var at = Fields.time(SlotWords.say("publication.at"), locale);
    at.setHelperText(SlotWords.say("slot.date.move.help"));
    at.setValue(date.wall());
    var errors = new FieldErrors().bind("at", at);
    dialog.setHeaderTitle(SlotWords.say("slot.date.move.heading", times.at(date.at(), locale)));
    dialog.addClassName("cv-dialog");
    dialog.add(new Form(at));
    var save =
        Buttons.primary(
            SlotWords.say("slot.date.move"),
            () -> {
              if (errors.attempt(
                  () -> {
                    var chosen = at.getValue();
                    if (chosen == null) {
                      throw new InvalidInput("at", "input.required");
                    }
                    moved.accept(chosen);
                  })) {
                dialog.close();
              }
            });
    dialog.getFooter().add(Buttons.quiet(SlotWords.say("ui.cancel"), dialog::close), save);
    dialog.open();
  }
}
