package eu.controvoce.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.language.frame.FrameChanges;
import eu.controvoce.learning.FrameEdition;
import java.util.ArrayList;
import java.util.List;

/** What was changed in the frame, tried before it counts, and the way back. */
final class ChangesPart extends Composite<Div> {

  private final Tools tools;
  private final Section work = new Section(getTranslation("frame.changes.work"));
  private final Div actions = new Div();
  private final Div preview = new Div();
  private final Section editions = new Section(getTranslation("frame.changes.editions"));

  ChangesPart(Tools tools) {
    this.tools = tools;
    actions.addClassName("cv-actions");
    preview.addClassName("cv-stack");
    getContent().addClassName("cv-stack");
    getContent().add(work, preview, editions);
    show();
  }

  private void show() {
    preview.removeAll();
    var draft = tools.draft();
    var inUse = tools.desk().changes(tools.actor());
    var different = draft.differencesFrom(inUse);
    if (different == 0) {
      work.show(
          new EmptyState(
              Icon.EDIT,
              getTranslation("frame.changes.none"),
              getTranslation("frame.changes.none.text")));
    } else {
      actions.removeAll();
      actions.add(
          Buttons.primary(getTranslation("frame.preview"), this::tryOut),
          Buttons.quiet(getTranslation("frame.drop"), this::drop));
      work.show(
          Line.list(
              getTranslation("frame.changes.work"),
              ChangeLines.between(tools, inUse, draft.changes())),
          actions);
    }
    var number = tools.desk().number(tools.actor());
    var lines = new ArrayList<Line>();
    for (var edition : tools.desk().editions(tools.actor())) {
      lines.add(line(edition, edition.number() == number));
    }
    lines.add(
        new Line(
            getTranslation("frame.as-shipped"),
            List.of(),
            number == 0 ? badge() : back(0, getTranslation("frame.as-shipped"))));
    editions.show(Line.list(getTranslation("frame.changes.editions"), lines));
  }

  private void tryOut() {
    actions.removeAll();
    actions.add(Buttons.quiet(getTranslation("frame.drop"), this::drop));
    preview.removeAll();
    preview.add(
        new PreviewPanel(tools, tools.desk().preview(tools.actor(), tools.draft()), this::apply));
  }

  private void apply() {
    tools.attempt(() -> {
      var number = tools.desk().apply(tools.actor());
      Notices.done(
          getTranslation("frame.applied", number),
          () -> {
            goBack(previous(number));
            show();
          });
    });
    show();
  }

  /** The edition before, or the files. */
  private long previous(long number) {
    return tools.desk().editions(tools.actor()).stream()
        .mapToLong(FrameEdition::number)
        .filter(each -> each < number)
        .max()
        .orElse(0);
  }

  private void drop() {
    var before = tools.draft();
    tools.desk().drop(tools.actor());
    tools.changed().execute();
    Notices.done(
        getTranslation("frame.dropped"),
        () -> {
          tools.keep(before);
          show();
        });
    show();
  }

  private void goBack(long number) {
    tools.attempt(() -> {
      tools.desk().goBack(tools.actor(), number);
      Notices.done(getTranslation("frame.went-back"));
    });
  }

  private Line line(FrameEdition edition, boolean used) {
    var name = getTranslation("frame.edition", edition.number());
    return new Line(
            name,
            List.of(
                tools.times().at(edition.madeAt(), getLocale()),
                edition.authorName(),
                getTranslation("frame.edition.frame", edition.frame())),
            used ? badge() : back(edition.number(), name))
        .text(sum(edition.changes()));
  }

  private String sum(FrameChanges changes) {
    return getTranslation(
        "frame.edition.sum",
        changes.forms().size(),
        changes.definitions().size(),
        changes.words().size());
  }

  private Component back(long number, String name) {
    return Buttons.secondary(
        getTranslation("learning.go-back"),
        () ->
            Confirm.ask(
                getTranslation("learning.go-back.question", name),
                getTranslation("frame.go-back.consequence"),
                getTranslation("learning.go-back"),
                () -> {
                  goBack(number);
                  show();
                }));
  }

  private StateBadge badge() {
    return new StateBadge(Tone.FACT, Icon.CHECK, getTranslation("learning.used"));
  }
}
