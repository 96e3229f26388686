package eu.controvoce.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.learning.KeptLikeness;
import eu.controvoce.learning.LikenessLearning;
import java.util.ArrayList;
import java.util.List;

/** What texts are compared with, and going back. */
final class LikenessPart extends Composite<Div> {

  private final Tools tools;
  private final Section section = new Section(getTranslation("learning.likeness"));

  LikenessPart(Tools tools) {
    this.tools = tools;
    getContent().add(section);
    show();
  }

  private void show() {
    var actor = tools.actor();
    var current = tools.likeness().inUse(actor);
    var help =
        new Paragraph(
            getTranslation(
                "learning.likeness.help",
                tools.likeness().decisions(actor),
                LikenessLearning.FEWEST));
    help.addClassName("cv-help");
    var lines = new ArrayList<Line>();
    for (var each : tools.likeness().all(actor)) {
      lines.add(line(each, current.filter(each.id()::equals).isPresent()));
    }
    var name = getTranslation("learning.likeness.shipped");
    lines.add(
        new Line(
            name,
            List.of(),
            current.isEmpty() ? badge() : back(name, () -> tools.likeness().useShipped(actor))));
    section.show(help, Line.list(getTranslation("learning.likeness"), lines));
  }

  private Line line(KeptLikeness each, boolean used) {
    var name = getTranslation("learning.likeness.number", each.id());
    var parts =
        List.of(
            tools.times().at(each.learntAt(), getLocale()),
            getTranslation("learning.likeness.decisions", each.decisions()),
            getTranslation(
                "learning.likeness.figures",
                each.figures().amongFive() * 100,
                each.figures().first() * 100));
    var refused = each.refused();
    if (refused != null) {
      return new Line(
              name, parts, new StateBadge(Tone.DANGER, getTranslation("learning.model.refused")))
          .text(getTranslation(refused.key(), refused.values()));
    }
    return new Line(
        name,
        parts,
        used ? badge() : back(name, () -> tools.likeness().use(tools.actor(), each.id())));
  }

  private StateBadge badge() {
    return new StateBadge(Tone.FACT, Icon.CHECK, getTranslation("learning.used"));
  }

  private Component back(String name, Command step) {
    return Buttons.secondary(
        getTranslation("learning.go-back"),
        () ->
            Confirm.ask(
                getTranslation("learning.go-back.question", name),
                getTranslation("learning.likeness.consequence"),
                getTranslation("learning.go-back"),
                () -> {
                  tools.attempt(() -> {
                    step.execute();
                    Notices.done(getTranslation("learning.went-back"));
                  });
                  show();
                }));
  }
}
