package eu.controvoce.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.Figure;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.language.ModelFigures;
import eu.controvoce.learning.KeptModel;
import eu.controvoce.learning.ModelId;
import java.util.ArrayList;
import java.util.List;

/** The model in use with its figures, training, looking again, and going back. */
final class ModelsPart extends Composite<Div> {

  private final Tools tools;
  private final Section inUse = new Section(getTranslation("learning.in-use"));
  private final Section all = new Section(getTranslation("learning.models"));
  private final Paragraph waiting = help("");
  private final Section quality = new Section(getTranslation("learning.quality"));

  ModelsPart(Tools tools) {
    this.tools = tools;
    var training =
        new JobBox(
            tools,
            "training",
            () -> tools.training().progress(tools.actor()).orElse(null),
            () -> tools.training().start(tools.actor()),
            () -> tools.training().stop(tools.actor()),
            this::show);
    var reanalysis =
        new JobBox(
            tools,
            "reanalysis",
            () -> tools.reanalysis().progress(tools.actor()).orElse(null),
            () -> tools.reanalysis().start(tools.actor()),
            () -> tools.reanalysis().stop(tools.actor()),
            this::show);
    getContent().addClassName("cv-stack");
    getContent()
        .add(
            inUse,
            new Section(
                getTranslation("learning.training"),
                help(getTranslation("learning.training.help")),
                training),
            new Section(getTranslation("learning.reanalysis"), waiting, reanalysis),
            all,
            quality,
            new LikenessPart(tools));
    show();
  }

  private void show() {
    waiting.setText(
        getTranslation("learning.reanalysis.help", tools.reanalysis().waiting(tools.actor())));
    var current = tools.models().inUse(tools.actor());
    var figures = tools.models().figures(tools.actor());
    var name =
        new Paragraph(
            current
                .map(id -> getTranslation("learning.model.number", id))
                .orElse(getTranslation("learning.model.shipped")));
    inUse.show(
        name,
        Figure.row(figures.stream().map(this::figure).toArray(Figure[]::new)),
        help(getTranslation("learning.model.name", tools.models().name(tools.actor()))));
    var tables = new Div();
    tables.addClassName("cv-tables");
    figures.forEach(each -> tables.add(new FiguresTable(tools, each)));
    quality.show(help(getTranslation("learning.figures.help")), tables);
    var lines = new ArrayList<Line>();
    for (var model : tools.models().models(tools.actor())) {
      lines.add(line(model, current.filter(model.id()::equals).isPresent()));
    }
    lines.add(shipped(current.isEmpty()));
    all.show(Line.list(getTranslation("learning.models"), lines));
  }

  private Line line(KeptModel model, boolean used) {
    var parts = new ArrayList<String>();
    parts.add(tools.times().at(model.trainedAt(), getLocale()));
    parts.add(
        model.askedByName().isEmpty()
            ? getTranslation("learning.asked.night")
            : getTranslation("learning.asked", model.askedByName()));
    model.figures().stream().map(this::words).forEach(parts::add);
    var name = getTranslation("learning.model.number", model.id());
    var refused = model.refused();
    if (refused != null) {
      return new Line(
              name, parts, new StateBadge(Tone.DANGER, getTranslation("learning.model.refused")))
          .text(getTranslation(refused.key(), refused.values()));
    }
    return new Line(name, parts, used ? badge() : back(name, model.id()));
  }

  private Line shipped(boolean used) {
    var name = getTranslation("learning.model.shipped");
    return new Line(
        name,
        List.of(),
        used
            ? badge()
            : Buttons.secondary(
                getTranslation("learning.go-back"),
                () ->
                    Confirm.ask(
                        getTranslation("learning.go-back.question", name),
                        getTranslation("learning.go-back.consequence"),
                        getTranslation("learning.go-back"),
                        () -> {
                          tools.attempt(() -> {
                            tools.models().useShipped(tools.actor());
                            Notices.done(getTranslation("learning.went-back"));
                          });
                          show();
                        })));
  }

  private Component back(String name, ModelId id) {
    return Buttons.secondary(
        getTranslation("learning.go-back"),
        () ->
            Confirm.ask(
                getTranslation("learning.go-back.question", name),
                getTranslation("learning.go-back.consequence"),
                getTranslation("learning.go-back"),
                () -> {
                  tools.attempt(() -> {
                    tools.models().use(tools.actor(), id);
                    Notices.done(getTranslation("learning.went-back"));
                  });
                  show();
                }));
  }

  private StateBadge badge() {
    return new StateBadge(Tone.FACT, Icon.CHECK, getTranslation("learning.used"));
  }

  private Figure figure(ModelFigures figures) {
    return new Figure(
            getTranslation("learning.figure", Tools.language(figures.language(), getLocale())),
            getTranslation("learning.figure.value", figures.macroF1() * 100))
        .note(getTranslation("learning.figure.sentences", figures.trainedOn(), figures.tested()))
        .note(getTranslation("learning.figure.sure", figures.surePrecision() * 100));
  }

  private String words(ModelFigures figures) {
    return getTranslation(
        "learning.model.figures",
        Tools.language(figures.language(), getLocale()),
        figures.macroF1() * 100,
        figures.trainedOn(),
        figures.taught());
  }

  private static Paragraph help(String words) {
    var help = new Paragraph(words);
    help.addClassName("cv-help");
    return help;
  }
}
