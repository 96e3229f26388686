package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.NewFact;
import eu.controvoce.answer.Source;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.language.CodingFrame;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a fact, in the order somebody reads a source: what it says, where, from when. */
final class FactForm extends Composite<Div> {

  private final TextArea statement;
  private final TextField source;
  private final Select<Source.Type> type = new Select<>();
  private final Select<Source.Reliability> reliability = new Select<>();
  private final TextField link;
  private final DatePicker retrievedOn;
  private final DatePicker reviewDueOn;
  private final TextField figure;
  private final Checkbox figureMissing;
  private final TextField territory;
  private final DatePicker periodFrom;
  private final DatePicker periodTo;
  private final TextArea definition;
  private final TextArea explanation;
  private final TextField licence;
  private final MultiSelectComboBox<CodingFrame.Topic> topics;
  private final CodingFrame frame;
  private final FieldErrors errors = new FieldErrors();
  private final Form form;

  FactForm(CodingFrame frame, LocalDate today, LocalDate nextReview, Locale locale) {
    this.frame = frame;
    statement = Fields.area(say("statement"), say("statement.help"), 2);
    source = Fields.text(say("source"), say("source.help"));
    type.setLabel(say("sourceType"));
    type.setItems(Source.Type.values());
    type.setItemLabelGenerator(each -> Labels.of("source.type", each));
    type.setValue(Source.Type.PUBLIC_BODY);
    reliability.setLabel(say("reliability"));
    reliability.setItems(Source.Reliability.values());
    reliability.setItemLabelGenerator(each -> Labels.of("source.reliability", each));
    reliability.setValue(Source.Reliability.HIGH);
    link = Fields.text(say("link"), say("link.help"));
    retrievedOn = Fields.day(say("retrievedOn"), locale);
    retrievedOn.setMax(today);
    reviewDueOn = Fields.day(say("reviewDueOn"), locale);
    reviewDueOn.setValue(nextReview);
    reviewDueOn.setHelperText(say("reviewDueOn.help"));
    figure = Fields.text(say("figure"), say("figure.help"));
    figureMissing = new Checkbox(say("figureMissing"));
    figure.addValueChangeListener(event -> {
      figureMissing.setEnabled(event.getValue().isBlank());
      if (!event.getValue().isBlank()) {
        figureMissing.setValue(false);
      }
    });
    territory = Fields.text(say("territory"), say("territory.help"));
    periodFrom = Fields.day(say("periodFrom"), locale);
    periodTo = Fields.day(say("periodTo"), locale);
    definition = Fields.area(say("definition"), say("definition.help"), 1);
    explanation = Fields.area(say("explanation"), say("explanation.help"), 2);
    licence = Fields.text(say("licence"), "");
    topics = Fields.choices(say("topics"), frame.topics());
    topics.setItemLabelGenerator(each -> each.label(locale));
    var more = new Details(say("more"), new Form(definition, explanation, licence, reliability));
    more.addClassName("cv-details");
    form =
        new Form(statement, source)
            .row(type, retrievedOn)
            .add(link, figure, figureMissing)
            .row(periodFrom, periodTo)
            .add(territory, topics, reviewDueOn, more);
    errors
        .bind("statement", statement)
        .bind("source", source)
        .bind("link", link)
        .bind("retrievedOn", retrievedOn)
        .bind("reviewDueOn", reviewDueOn)
        .bind("figure", figure)
        .bind("territory", territory)
        .bind("periodTo", periodTo)
        .bind("definition", definition)
        .bind("explanation", explanation)
        .bind("licence", licence)
        .bind("topics", topics);
    getContent().add(form);
  }

  /** Shows what a fact holds already. */
  FactForm fill(Fact fact) {
    statement.setValue(fact.statement());
    source.setValue(fact.source().name());
    type.setValue(fact.source().type());
    reliability.setValue(fact.source().reliability());
    link.setValue(orEmpty(fact.source().link()));
    retrievedOn.setValue(fact.source().retrievedOn());
    reviewDueOn.setValue(fact.reviewDueOn());
    figure.setValue(orEmpty(fact.figure()));
    figureMissing.setValue(fact.figureMissing());
    territory.setValue(orEmpty(fact.territory()));
    periodFrom.setValue(fact.periodFrom());
    periodTo.setValue(fact.periodTo());
    definition.setValue(orEmpty(fact.definition()));
    explanation.setValue(orEmpty(fact.explanation()));
    licence.setValue(orEmpty(fact.licence()));
    topics.setValue(
        fact.topics().stream()
            .flatMap(each -> frame.topic(each).stream())
            .collect(Collectors.toSet()));
    return this;
  }

  FieldErrors errors() {
    return errors;
  }

  Form form() {
    return form;
  }

  void focus() {
    statement.focus();
  }

  /** What was typed; {@link FieldErrors} shows what is refused. */
  NewFact entry() {
    return new NewFact(
        Texts.required("statement", statement.getValue(), Texts.MEDIUM),
        explanation.getValue(),
        territory.getValue(),
        day(periodFrom),
        day(periodTo),
        definition.getValue(),
        figure.getValue(),
        figureMissing.getValue(),
        new Source(
            Texts.required("source", source.getValue(), Texts.SHORT),
            Objects.requireNonNullElse(type.getValue(), Source.Type.PUBLIC_BODY),
            Objects.requireNonNullElse(reliability.getValue(), Source.Reliability.MEDIUM),
            link.getValue().isBlank() ? null : link.getValue(),
            day(retrievedOn)),
        day(reviewDueOn),
        licence.getValue(),
        frame.topics().stream()
            .filter(topics.getValue()::contains)
            .map(CodingFrame.Topic::code)
            .toList(),
        null);
  }

  private static @Nullable LocalDate day(DatePicker field) {
    return field.getValue();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String say(String key) {
    return Labels.say("fact.field." + key);
  }
}
