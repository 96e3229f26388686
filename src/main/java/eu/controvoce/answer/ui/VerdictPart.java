package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.SheetPart;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.Decision;
import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourStatus;
import java.util.Optional;

/** On a rumour's sheet: the verdict, its reason and the facts it stands on. */
@org.springframework.stereotype.Component
class VerdictPart implements SheetPart<Rumour> {

  private final Bench bench;
  private final CurrentActor current;

  VerdictPart(Bench bench, CurrentActor current) {
    this.bench = bench;
    this.current = current;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Component> part(Rumour rumour, Command changed) {
    var actor = current.get();
    return actor
        .cityIfAny()
        .flatMap(rumour::in)
        .filter(each -> each.assessment() != null || mayAssess(actor, each))
        .map(each -> section(rumour, each, actor, changed));
  }

  @Override
  public Optional<Step> next(Rumour rumour, Command changed) {
    var actor = current.get();
    return actor
        .cityIfAny()
        .flatMap(rumour::in)
        .filter(each -> each.assessment() == null && mayAssess(actor, each) && isToAnswer(each))
        .map(_ ->
            new Step(
                Labels.say("verdict.do"),
                () -> new VerdictDialog(bench, actor, rumour, changed).open()));
  }

  private Section section(Rumour rumour, Handling handling, Actor actor, Command changed) {
    var section = new Section(Labels.say("verdict.heading"));
    if (mayAssess(actor, handling)) {
      section.withActions(
          Buttons.quiet(
              Labels.say(handling.assessment() == null ? "verdict.do" : "verdict.again"),
              () -> new VerdictDialog(bench, actor, rumour, changed).open()));
    }
    var settled = handling.assessment();
    if (settled == null) {
      section.add(Labels.help(Labels.say("verdict.none")));
      return section;
    }
    var verdict =
        new Div(new StateBadge(Tone.FACT, Labels.of("rumour.verdict", settled.verdict())));
    verdict.addClassName("cv-chips");
    section.add(verdict, new Paragraph(settled.reason()));
    var ui = UI.getCurrent();
    bench
        .register()
        .behind(actor, settled.facts())
        .forEach(each ->
            section.add(
                Labels.card(each, bench.times(), ui.getLocale(), Labels.badge(each.status()))));
    return section;
  }

  private static boolean mayAssess(Actor actor, Handling handling) {
    return actor.may(Permission.TRIAGE)
        && handling.isActive()
        && handling.status() != RumourStatus.REPORTED
        && handling.decision() != null;
  }

  private static boolean isToAnswer(Handling handling) {
    var decision = handling.decision();
    return decision != null
        && (decision.type() == Decision.Type.RESPOND || decision.type() == Decision.Type.PREBUNK);
  }
}
