package eu.controvoce.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.language.CodingFrame.TargetGroup;
import eu.controvoce.language.CodingFrame.Topic;
import eu.controvoce.language.ModelFigures;
import eu.controvoce.learning.ModelWarning;
import java.util.ArrayList;
import java.util.List;

/** The topics with what belongs to them and how well they are told, and the target groups. */
final class TopicsPart extends Composite<Div> {

  private final Tools tools;
  private final Section topics;

  TopicsPart(Tools tools) {
    this.tools = tools;
    getContent().addClassName("cv-stack");
    var figures = tools.models().figures(tools.actor());
    var warnings = ModelWarning.of(figures).stream().map(this::words).toList();
    if (!warnings.isEmpty()) {
      getContent().add(Box.of(Tone.ATTENTION, warnings));
    }
    topics = new Section(getTranslation("frame.topics"));
    show(figures);
    var groups = tools.worked().coding().targetGroups().stream().map(this::line).toList();
    getContent()
        .add(
            topics,
            new Section(
                getTranslation("frame.groups"),
                groups.isEmpty()
                    ? new EmptyState(Icon.PEOPLE, getTranslation("frame.groups"), "")
                    : Line.list(getTranslation("frame.groups"), groups)));
  }

  private void show(List<ModelFigures> figures) {
    topics.show(
        Line.list(
            getTranslation("frame.topics"),
            tools.worked().coding().topics().stream().map(each -> line(each, figures)).toList()));
  }

  private Line line(Topic topic, List<ModelFigures> figures) {
    var parts = new ArrayList<String>();
    for (var each : figures) {
      each.topic(topic.code())
          .ifPresent(found ->
              parts.add(
                  getTranslation(
                      "frame.topic.figures",
                      Tools.language(each.language(), getLocale()),
                      found.trainedOn(),
                      Math.round(found.f1() * 100))));
    }
    var label = topic.label(getLocale());
    var edit =
        Buttons.icon(
            Icon.EDIT,
            getTranslation("frame.definition.edit", label),
            () -> new DefinitionDialog(tools, topic, () -> show(figures)).open());
    return new Line(label, parts, edit)
        .text(
            topic
                .definitions()
                .getOrDefault(
                    getLocale().getLanguage(), topic.definitions().getOrDefault("it", "")));
  }

  private Line line(TargetGroup group) {
    var forms =
        tools.worked().languages().stream()
            .map(each ->
                getTranslation(
                    "frame.group.forms",
                    Tools.language(each.code(), getLocale()),
                    String.join(", ", each.targetGroups().getOrDefault(group.code(), List.of()))))
            .toList();
    return new Line(group.label(getLocale()), forms);
  }

  private String words(ModelWarning warning) {
    var topic = tools.worked().coding().topicLabel(warning.topic(), getLocale());
    return getTranslation(
        "frame.warning." + warning.kind(),
        topic,
        Tools.language(warning.language(), getLocale()),
        warning.number());
  }
}
