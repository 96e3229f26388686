package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.city.Actor;
import eu.controvoce.rumour.Explanation;
import eu.controvoce.rumour.HomeWork;
import eu.controvoce.rumour.Rumour;
import java.util.List;
import java.util.Objects;

/**
 * Says a rumour better and notes what stands behind it. What was typed stays when it is refused.
 */
final class RumourEditor {

  private final Dialog dialog = new Dialog(Labels.say("rumour.edit"));

  RumourEditor(HomeWork home, Actor actor, Rumour rumour, Command changed) {
    var title = Fields.text(Labels.say("rumour.title"), Labels.say("rumour.title.help"));
    title.setValue(rumour.title());
    var claim = Fields.area(Labels.say("rumour.claim"), Labels.say("rumour.claim.help"), 2);
    claim.setValue(rumour.claim());
    var worry = Fields.area(Labels.say("rumour.worryBehind"), Labels.say("listen.worry.help"), 2);
    worry.setValue(Objects.requireNonNullElse(rumour.worryBehind(), ""));
    var grain =
        Fields.area(Labels.say("rumour.grainOfTruth"), Labels.say("rumour.grainOfTruth.help"), 2);
    grain.setValue(Objects.requireNonNullElse(rumour.grainOfTruth(), ""));
    var narrative =
        Fields.text(Labels.say("rumour.narrative"), Labels.say("rumour.narrative.help"));
    narrative.setValue(Objects.requireNonNullElse(rumour.narrative(), ""));
    var arguments =
        Fields.area(
            Labels.say("rumour.feedingArguments"), Labels.say("rumour.feedingArguments.help"), 3);
    arguments.setValue(String.join("\n", rumour.feedingArguments()));
    var reviewed = new Checkbox(Labels.say("rumour.no-personal-data"));
    reviewed.setVisible(false);
    var errors =
        new FieldErrors()
            .bind("title", title)
            .bind("claim", claim)
            .bind("worryBehind", worry)
            .bind("grainOfTruth", grain)
            .bind("narrative", narrative)
            .bind("feedingArguments", arguments);
    dialog.addClassName("cv-dialog");
    dialog.add(new Form(title, claim, reviewed, worry, grain, narrative, arguments));
    var save =
        Buttons.primary(
            Labels.say("ui.save"),
            () -> {
              var done =
                  errors.attempt(() -> {
                    try {
                      var renamed =
                          home.rename(
                              actor,
                              rumour.id(),
                              rumour.version(),
                              title.getValue(),
                              claim.getValue(),
                              reviewed.getValue());
                      home.explain(
                          actor,
                          rumour.id(),
                          renamed.version(),
                          new Explanation(
                              narrative.getValue(),
                              grain.getValue(),
                              List.of(arguments.getValue().split("\n")),
                              worry.getValue()));
                    } catch (InvalidInput e) {
                      reviewed.setVisible(
                          reviewed.isVisible() || e.key().equals("sighting.personal-data"));
                      throw e;
                    }
                  });
              if (done) {
                dialog.close();
                Notices.done(Labels.say("rumour.edited"));
                changed.execute();
              }
            });
    dialog.getFooter().add(Buttons.quiet(Labels.say("ui.cancel"), dialog::close), save);
  }

  void open() {
    dialog.open();
  }
}
