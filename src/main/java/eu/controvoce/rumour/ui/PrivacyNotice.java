package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Speech;
import eu.controvoce.language.PersonalDatum;
import eu.controvoce.rumour.Preview;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Points out personal data and lets the person choose what is kept; masking is proposed. A choice
 * holds for the findings it was made on: others are asked about anew.
 */
final class PrivacyNotice extends Composite<Div> {

  private enum Choice {
    MASK,
    KEEP
  }

  private final Div found = new Div();
  private final Div masked = new Div();
  private final RadioButtonGroup<Choice> choice;
  private List<String> asked = List.of();

  PrivacyNotice(Command changed) {
    choice = Fields.radios(getTranslation("listen.privacy.choice"), List.of(Choice.values()));
    choice.setItemLabelGenerator(each -> Labels.of("listen.privacy", each));
    choice.addValueChangeListener(event -> {
      masked.setVisible(event.getValue() == Choice.MASK);
      changed.execute();
    });
    getContent().addClassNames("cv-callout", "cv-tone-attention");
    getContent().getElement().setAttribute("role", "status");
    getContent().add(found, choice, masked);
    setVisible(false);
  }

  void show(String text, Preview preview) {
    var data = preview.analysis().personalData();
    setVisible(!data.isEmpty());
    if (data.isEmpty()) {
      asked = List.of();
      return;
    }
    var words = data.stream().map(each -> text.substring(each.start(), each.end())).toList();
    found.removeAll();
    var heading = new Paragraph(Icon.MASK.create());
    heading.add(" " + getTranslation("listen.privacy.found", listed(data, words)));
    heading.addClassName("cv-callout-title");
    found.add(heading);
    masked.removeAll();
    masked.add(new Speech(preview.masked()).small());
    if (!words.equals(asked)) {
      asked = words;
      choice.setValue(Choice.MASK);
    }
  }

  void hide() {
    asked = List.of();
    setVisible(false);
  }

  /** Whether there is something to mask and the person agrees. */
  boolean masks() {
    return isVisible() && choice.getValue() == Choice.MASK;
  }

  /** Whether the person says it is no personal data. */
  boolean keeps() {
    return isVisible() && choice.getValue() == Choice.KEEP;
  }

  private static String listed(List<PersonalDatum> data, List<String> words) {
    return java.util.stream.IntStream.range(0, data.size())
        .mapToObj(i -> words.get(i) + " (" + Labels.of("personal", data.get(i).kind()) + ")")
        .collect(Collectors.joining(", "));
  }
}
