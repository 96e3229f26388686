package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.city.City;
import eu.controvoce.rumour.DatePrecision;
import eu.controvoce.rumour.ListenersReaction;
import eu.controvoce.rumour.NewSighting;
import eu.controvoce.rumour.PlaceType;
import eu.controvoce.rumour.ReportedVia;
import eu.controvoce.rumour.Reporter;
import eu.controvoce.rumour.SpreadChannel;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When, where and how something was heard: day and place in sight, the rest folded away. */
final class Circumstances {

  private final LocalDate today;
  private final DatePicker heardOn;
  private final ComboBox<PlaceType> place;
  private final ComboBox<String> area;
  private final Select<SpreadChannel> spread = new Select<>();
  private final Select<ReportedVia> via = new Select<>();
  private final Select<Reporter> reporter = new Select<>();
  private final Select<ListenersReaction> reaction = new Select<>();
  private final Select<DatePrecision> precision = new Select<>();
  private final Select<String> language = new Select<>();
  private final IntegerField reach = new IntegerField(Labels.say("sighting.reachEstimate"));
  private final Checkbox paraphrase = new Checkbox(Labels.say("sighting.paraphrase"));
  private final TextArea worry;

  Circumstances(City city, LocalDate today, Locale locale, FieldErrors errors) {
    this.today = today;
    heardOn = Fields.day(Labels.say("sighting.heardOn"), locale);
    heardOn.setMax(today);
    heardOn.setValue(today);
    place = Fields.choice(Labels.say("sighting.placeType"), List.of(PlaceType.values()));
    place.setItemLabelGenerator(each -> Labels.of("sighting.place", each));
    place.setPlaceholder(Labels.say("listen.place.placeholder"));
    area = Fields.choice(Labels.say("sighting.area"), city.areas());
    area.setAllowCustomValue(true);
    area.addCustomValueSetListener(event -> area.setValue(event.getDetail()));
    area.setPlaceholder(Labels.say("listen.area.placeholder"));
    worry = Fields.area(Labels.say("sighting.worryBehind"), Labels.say("listen.worry.help"), 2);
    reach.setMin(1);
    reach.setHelperText(Labels.say("listen.reach.help"));
    fill(spread, "sighting.spreadChannel", "sighting.channel", SpreadChannel.values());
    fill(via, "sighting.reportedVia", "sighting.via", ReportedVia.values());
    fill(reporter, "sighting.reporter", "sighting.reporter", Reporter.values());
    fill(reaction, "sighting.listenersReaction", "sighting.reaction", ListenersReaction.values());
    fill(precision, "sighting.precision", "sighting.precision", DatePrecision.values());
    language.setLabel(Labels.say("sighting.language"));
    language.setItems("it", "en");
    language.setEmptySelectionAllowed(true);
    language.setEmptySelectionCaption(Labels.say("listen.language.auto"));
    language.setItemLabelGenerator(each ->
        each == null
            ? Labels.say("listen.language.auto")
            : Locale.of(each).getDisplayLanguage(locale));
    spread.setEmptySelectionAllowed(true);
    spread.setEmptySelectionCaption(Labels.say("listen.spread.usual"));
    reaction.setEmptySelectionAllowed(true);
    reaction.setEmptySelectionCaption(Labels.say("listen.unknown"));
    via.setValue(ReportedVia.COUNTER);
    reporter.setValue(Reporter.OPERATOR);
    precision.setValue(DatePrecision.DAY);
    errors
        .bind("heardOn", heardOn)
        .bind("placeType", place)
        .bind("area", area)
        .bind("worryBehind", worry)
        .bind("reachEstimate", reach)
        .bind("language", language);
  }

  TextArea worry() {
    return worry;
  }

  /** ISO code of the language the person chose; {@code null} to let it be found. */
  @Nullable String language() {
    return language.getValue();
  }

  /** What is asked of everybody. */
  Div main() {
    var days =
        new Div(
            Buttons.secondary(Labels.say("ui.today"), () -> heardOn.setValue(today)),
            Buttons.secondary(
                Labels.say("listen.yesterday"), () -> heardOn.setValue(today.minusDays(1))));
    days.addClassName("cv-quick");
    var day = new Div(heardOn, days);
    day.addClassName("cv-with-quick");
    var box = new Div(day, place, area);
    box.addClassName("cv-stack");
    return box;
  }

  /** What may be added. */
  Details more() {
    var details =
        new Details(
            Labels.say("listen.more"),
            new Form(
                worry, reaction, reach, spread, via, reporter, precision, language, paraphrase));
    details.addClassName("cv-more-fields");
    return details;
  }

  NewSighting entry(TextArea words, TopicField topics, PrivacyNotice privacy) {
    Texts.required("exactWords", words.getValue(), Texts.LONG);
    if (heardOn.getValue() == null) {
      throw new InvalidInput("heardOn", "listen.heardOn.required");
    }
    if (place.getValue() == null) {
      throw new InvalidInput("placeType", "listen.placeType.required");
    }
    return new NewSighting(
        words.getValue(),
        language.getValue(),
        paraphrase.getValue(),
        heardOn.getValue(),
        precision.getValue(),
        area.getValue(),
        place.getValue(),
        spread.getValue() == null ? SpreadChannel.usualAt(place.getValue()) : spread.getValue(),
        via.getValue(),
        reach.getValue(),
        reaction.getValue(),
        worry.getValue(),
        reporter.getValue(),
        topics.confirmed(),
        privacy.masks(),
        privacy.keeps());
  }

  void clearDetails() {
    worry.clear();
    reach.clear();
    reaction.clear();
    paraphrase.clear();
  }

  private static <E extends Enum<E>> void fill(
      Select<E> field, String label, String prefix, E[] values) {
    field.setLabel(Labels.say(label));
    field.setItems(values);
    field.setWidthFull();
    field.setItemLabelGenerator(
        each -> each == null ? Labels.say("listen.unknown") : Labels.of(prefix, each));
  }
}
