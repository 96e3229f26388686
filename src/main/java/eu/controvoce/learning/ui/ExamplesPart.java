package eu.controvoce.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Figure;
import eu.controvoce.base.ui.FilterChips;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.language.frame.Example;
import eu.controvoce.learning.Lesson;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the models learn from: the frame's sentences, and what operators confirmed. */
final class ExamplesPart extends Composite<Div> {

  private static final String NONE = "none";
  private static final int MOST = 60;

  private final Tools tools;
  private final FilterChips languages;
  private final ComboBox<String> topic;
  private final Div body = new Div();

  ExamplesPart(Tools tools) {
    this.tools = tools;
    var counts = tools.lessons().counts(tools.actor());
    languages = LanguageChips.of(tools, _ -> show());
    var codes =
        new ArrayList<>(
            tools.worked().coding().topics().stream().map(each -> each.code()).toList());
    codes.add(NONE);
    topic = Fields.choice(getTranslation("frame.topic"), codes);
    topic.setItemLabelGenerator(this::label);
    topic.setValue(codes.getFirst());
    topic.addValueChangeListener(_ -> show());
    body.addClassName("cv-stack");
    getContent().addClassName("cv-stack");
    getContent()
        .add(
            Figure.row(
                new Figure(getTranslation("frame.lessons.all"), String.valueOf(counts.all()))
                    .note(getTranslation("frame.lessons.corrected", counts.corrected())),
                new Figure(getTranslation("frame.lessons.fresh"), String.valueOf(counts.fresh()))
                    .note(getTranslation("frame.lessons.fresh.note"))),
            languages,
            topic,
            body);
    show();
  }

  private void show() {
    var code = Objects.requireNonNullElse(topic.getValue(), NONE);
    var language = Objects.requireNonNullElse(languages.current(), "it");
    var shipped =
        tools.worked().languages().stream()
            .filter(each -> each.code().equals(language))
            .flatMap(each -> each.examples().stream())
            .filter(each -> belongs(each, code))
            .toList();
    var taught = tools.lessons().counts(tools.actor()).of(language, code);
    body.removeAll();
    body.add(taught(language, code, taught));
    var section =
        new Section(
            getTranslation("frame.examples.shipped", shipped.size()),
            Line.list(
                getTranslation("frame.part.esempi"),
                shipped.stream()
                    .limit(MOST)
                    .map(each -> Line.said(each.text(), others(each.topics(), code)))
                    .toList()));
    if (shipped.size() > MOST) {
      section.add(new Paragraph(getTranslation("frame.examples.first", MOST)));
    }
    body.add(section);
  }

  private Section taught(String language, String code, long count) {
    var section = new Section(getTranslation("frame.examples.taught", count));
    if (count == 0) {
      section.show(new Paragraph(getTranslation("frame.examples.taught.none")));
      return section;
    }
    var note = new Paragraph(getTranslation("frame.examples.journal"));
    note.addClassName("cv-help");
    var open =
        new Div(
            Buttons.secondary(
                getTranslation("frame.examples.read"),
                () ->
                    section.show(
                        Line.list(
                            getTranslation("frame.examples.taught", count),
                            tools.lessons().read(tools.actor(), language, code).stream()
                                .map(each -> line(each, code))
                                .toList()))));
    open.addClassName("cv-actions");
    section.show(note, open);
    return section;
  }

  private Line line(Lesson lesson, String code) {
    var parts = new ArrayList<String>();
    parts.add(tools.city(lesson.city()));
    parts.add(tools.times().date(lesson.taughtAt(), getLocale()));
    parts.addAll(others(lesson.topics(), code));
    return lesson.corrected()
        ? Line.said(
            lesson.text(),
            parts,
            new StateBadge(Tone.ATTENTION, getTranslation("frame.lesson.corrected")))
        : Line.said(lesson.text(), parts);
  }

  private List<String> others(java.util.Collection<String> topics, String but) {
    return topics.stream().filter(each -> !each.equals(but)).sorted().map(this::label).toList();
  }

  private String label(String code) {
    return code.equals(NONE)
        ? getTranslation("frame.no-topic")
        : tools.worked().coding().topicLabel(code, getLocale());
  }

  private static boolean belongs(Example example, String code) {
    return code.equals(NONE) ? example.topics().isEmpty() : example.topics().contains(code);
  }
}
