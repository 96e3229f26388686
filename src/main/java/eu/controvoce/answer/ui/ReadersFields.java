package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.Approach;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.Schooling;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** To whom a message speaks, and how. */
final class ReadersFields extends Composite<Div> {

  private final MultiSelectComboBox<Approach> approaches =
      Fields.choices(say("approaches"), List.of(Approach.values()));
  private final TextArea worryAnswered =
      Fields.area(say("worryAnswered"), say("worryAnswered.help"), 1);
  private final TextField audience = Fields.text(say("audience"), say("audience.help"));
  private final Select<Schooling> readers = new Select<>();

  ReadersFields(Command changed) {
    approaches.setItemLabelGenerator(each -> Labels.of("message.approach", each));
    approaches.setHelperText(say("approaches.help"));
    approaches.setValue(Set.of(Approach.FACTS));
    approaches.addValueChangeListener(_ -> changed.execute());
    readers.setLabel(say("readers"));
    readers.setHelperText(say("readers.help"));
    readers.setItems(Schooling.values());
    readers.setItemLabelGenerator(each -> Labels.of("readability.for", each));
    readers.setValue(Schooling.LOWER_SECONDARY);
    readers.addValueChangeListener(_ -> changed.execute());
    getContent().add(new Form(approaches, worryAnswered, audience, readers));
  }

  void fill(Content content) {
    approaches.setValue(Set.copyOf(content.approaches()));
    worryAnswered.setValue(orEmpty(content.worryAnswered()));
    audience.setValue(orEmpty(content.audience()));
    readers.setValue(content.readers());
  }

  TextArea worryAnswered() {
    return worryAnswered;
  }

  TextField audience() {
    return audience;
  }

  List<Approach> approaches() {
    return Stream.of(Approach.values()).filter(approaches.getValue()::contains).toList();
  }

  @Nullable Schooling readers() {
    return readers.getValue();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String say(String key) {
    return Labels.say("composer." + key);
  }
}
