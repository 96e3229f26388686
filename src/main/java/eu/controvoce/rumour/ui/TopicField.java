package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.language.TopicSuggestion;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The topics of a text: filled in by the analysis until a person puts their own. */
final class TopicField {

  private final CodingFrame frame;
  private final MultiSelectComboBox<CodingFrame.Topic> field;
  private boolean touched;

  TopicField(CodingFrame frame, Locale locale) {
    this.frame = frame;
    field = Fields.choices(Labels.say("sighting.topics"), frame.topics());
    field.setItemLabelGenerator(each -> each.label(locale));
    field.setHelperText(Labels.say("listen.topics.help"));
    field.addValueChangeListener(event -> touched |= event.isFromClient());
  }

  MultiSelectComboBox<CodingFrame.Topic> field() {
    return field;
  }

  void suggest(List<TopicSuggestion> suggestions) {
    if (!touched) {
      field.setValue(
          suggestions.stream()
              .flatMap(each -> frame.topic(each.code()).stream())
              .collect(Collectors.toSet()));
    }
  }

  void set(List<String> codes) {
    field.setValue(
        codes.stream().flatMap(each -> frame.topic(each).stream()).collect(Collectors.toSet()));
  }

  /** What a person put; {@code null} while only the analysis has spoken. */
  @Nullable List<String> confirmed() {
    return touched ? codes() : null;
  }

  List<String> codes() {
    var chosen = field.getValue();
    return frame.topics().stream().filter(chosen::contains).map(CodingFrame.Topic::code).toList();
  }

  void clear() {
    touched = false;
    field.setValue(Set.of());
  }
}
