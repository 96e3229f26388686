package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.Form;
import eu.controvoce.base.ui.Draft;
import eu.controvoce.base.ui.Fields;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a text that are read, from headline to call to action. Each form asks for its own,
 * says what belongs there and gives an example; a part already written never disappears.
 */
final class PartsFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String HEADLINE = "headline";
  private static final String CLOSING = "closingFact";

  /** The parts whose meaning depends on the form, with the lines they begin with. */
  private static final Map<String, Integer> GUIDED =
      Map.of("openingFact", 2, "warning", 2, "fallacy", 3, CLOSING, 2);

  private final Map<String, TextFieldBase<?, String>> fields = new LinkedHashMap<>();

  /**
   * @param added called with each field and its name
   */
  PartsFields(SerializableBiConsumer<String, TextFieldBase<?, String>> added) {
    fields.put(HEADLINE, new TextField());
    for (var name : List.of("openingFact", "warning", "fallacy", CLOSING)) {
      var area = new TextArea();
      area.setMinRows(GUIDED.getOrDefault(name, 2));
      fields.put(name, area);
    }
    fields.put("callToAction", Fields.area(say("callToAction"), say("callToAction.help"), 1));
    fields.forEach((name, field) -> {
      field.setWidthFull();
      added.accept(name, field);
    });
  }

  /**
   * The fields, each with what belongs under it.
   *
   * @param notes by the name of the part
   */
  Component[] components(SerializableFunction<String, Component> notes) {
    return fields.entrySet().stream()
        .map(each -> ComposerForm.below(each.getValue(), notes.apply(each.getKey())))
        .toArray(Component[]::new);
  }

  /** Asks for what a form is built of. */
  void guide(Form form) {
    var headline = field(HEADLINE);
    headline.setLabel(say(HEADLINE));
    headline.setRequiredIndicatorVisible(true);
    help(headline, say(HEADLINE + ".help"), say(HEADLINE + "." + form.name() + ".example"));
    for (var name : GUIDED.keySet()) {
      var field = field(name);
      var key = name + "." + form.name();
      var needed = form.parts().contains(name);
      field.setLabel(say(key));
      field.setRequiredIndicatorVisible(needed);
      field.setVisible(needed || name.equals(CLOSING) || !field.isEmpty());
      if (needed || name.equals(CLOSING)) {
        help(field, say(key + ".help"), say(key + ".example"));
      } else {
        help(field, say(key + ".help"), "");
      }
    }
  }

  private static void help(TextFieldBase<?, String> field, String help, String example) {
    var words = new Div(new Span(help));
    words.addClassName("cv-field-help");
    if (!example.isEmpty()) {
      var shown = new Span(Labels.say("composer.example", example));
      shown.addClassName("cv-example");
      words.add(shown);
    }
    field.setHelperComponent(words);
  }

  void fill(Content content) {
    fields.forEach((name, field) -> {
      var text = content.part(name);
      field.setValue(text == null ? "" : text);
    });
  }

  String text(String name) {
    return field(name).getValue();
  }

  void keepIn(Draft draft) {
    fields.forEach(draft::keep);
  }

  @Nullable TextFieldBase<?, String> find(String name) {
    return fields.get(name);
  }

  private TextFieldBase<?, String> field(String name) {
    var field = fields.get(name);
    if (field == null) {
      throw new IllegalArgumentException("No part " + name);
    }
    return field;
  }

  private static String say(String key) {
    return Labels.say("composer." + key);
  }
}
