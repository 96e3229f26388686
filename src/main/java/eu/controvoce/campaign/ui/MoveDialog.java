package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.dialog.Dialog;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.campaign.PlanningWarning;
import eu.controvoce.campaign.Publication;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks for another time. */
final class MoveDialog {

  private MoveDialog() {}

  /**
   * @param warnings what to think of at that time
   * @param moved does it, in the publication's own zone; may be refused
   */
  static void open(
      Publication publication,
      Locale locale,
      Function<LocalDateTime, List<PlanningWarning>> warnings,
      Consumer<LocalDateTime> moved) {
    var dialog = new Dialog();
    var at = Fields.time(Words.say("publication.at"), locale);
    at.setHelperText(Words.say("publication.at.zone", publication.zone().getId()));
    at.setValue(LocalDateTime.ofInstant(publication.at(), publication.zone()));
    var hints = new Warnings();
    at.addValueChangeListener(event ->
        hints.show(event.getValue() == null ? List.of() : warnings.apply(event.getValue())));
    hints.show(warnings.apply(at.getValue()));
    var errors = new FieldErrors().bind("at", at);
    dialog.setHeaderTitle(Words.say("publication.move"));
    dialog.addClassName("cv-dialog");
    dialog.add(new Form(at, hints));
    var save =
        Buttons.primary(
            Words.say("publication.move.do"),
            () -> {
              if (errors.attempt(
                  () -> {
                    var chosen = at.getValue();
                    if (chosen == null) {
                      throw new InvalidInput("at", "publication.at.unreadable");
                    }
                    moved.accept(chosen);
                  })) {
                dialog.close();
              }
            });
    dialog.getFooter().add(Buttons.quiet(Words.say("ui.cancel"), dialog::close), save);
    dialog.open();
  }
}
