package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.city.Actor;
import eu.controvoce.rumour.Casework;
import eu.controvoce.rumour.Decision;
import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.Priority;
import eu.controvoce.rumour.Rumour;
import java.util.List;

/** What the city does about a rumour, and why; the matrix proposes. */
final class DecisionPanel extends Composite<Div> {

  DecisionPanel(Casework casework, Actor actor, Rumour rumour, Command changed, Command closed) {
    RadioButtonGroup<Decision.Type> type =
        Fields.radios(getTranslation("rumour.decision"), List.of(Decision.Type.values()));
    type.setItemLabelGenerator(each -> Labels.of("rumour.decision", each));
    var reason =
        Fields.area(getTranslation("decision.reason"), getTranslation("decision.reason.help"), 2);
    var handling = rumour.in(actor.ownCity());
    handling
        .map(Handling::decision)
        .ifPresentOrElse(
            each -> type.setValue(each.type()),
            () ->
                handling
                    .map(Handling::risk)
                    .ifPresent(risk -> type.setValue(proposed(risk.priority()))));
    var errors = new FieldErrors().bind("type", type).bind("reason", reason);
    var save =
        Buttons.primary(
            getTranslation("decision.save"),
            () -> {
              var done =
                  errors.attempt(() -> {
                    if (type.isEmpty()) {
                      throw new InvalidInput("type", "input.required");
                    }
                    casework.decide(
                        actor, rumour.id(), rumour.version(), type.getValue(), reason.getValue());
                  });
              if (done) {
                Notices.done(getTranslation("decision.saved"));
                changed.execute();
              }
            });
    getContent()
        .add(
            new Form(type, reason)
                .actions(save, Buttons.quiet(getTranslation("ui.cancel"), closed)));
    getContent().addClassNames("cv-card", "cv-panel");
  }

  private static Decision.Type proposed(Priority priority) {
    return switch (priority.response()) {
      case MONITOR -> Decision.Type.MONITOR;
      case PREBUNK_OR_ANSWER, ANSWER, ANSWER_PRIVATELY -> Decision.Type.RESPOND;
    };
  }
}
