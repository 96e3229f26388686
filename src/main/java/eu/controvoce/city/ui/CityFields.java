package eu.controvoce.city.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.city.ApprovalRules;
import eu.controvoce.city.City;
import eu.controvoce.city.CityDraft;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The fields that describe a city, for administrators and for the first run. */
final class CityFields {

  private static final String HOME_ZONE = "Europe/Rome";

  private final TextField name = Fields.text(say("city.name"), "");
  private final TextField prefix = Fields.text(say("city.prefix"), say("city.prefix.help"));
  private final TextArea areas = Fields.area(say("city.areas"), say("city.areas.help"), 5);
  private final TextField zone = Fields.text(say("city.zone"), say("city.zone.help"));
  private final ComboBox<String> language;
  private final Checkbox sharesRumours = new Checkbox(say("city.shares-rumours"), true);
  private final Checkbox sharesMessages = new Checkbox(say("city.shares-messages"), true);

  private final TextArea contact = Fields.area(say("city.contact"), say("city.contact.help"), 3);
  private final Checkbox teaching = new Checkbox(say("city.teaching"), true);
  private final Checkbox second = new Checkbox(say("city.approval.second"));
  private final Checkbox guest = new Checkbox(say("city.approval.guest"), true);

  CityFields(FieldErrors errors) {
    teaching.setHelperText(say("city.teaching.help"));
    second.setHelperText(say("city.approval.second.help"));
    guest.setHelperText(say("city.approval.guest.help"));
    language = Fields.choice(say("city.language"), List.of(Locale.getISOLanguages()));
    language.setItemLabelGenerator(CityFields::languageName);
    language.setValue("it");
    zone.setValue(HOME_ZONE);
    prefix.setMaxLength(4);
    errors
        .bind("prefix", prefix)
        .bind("areas", areas)
        .bind("contact", contact)
        .bind("zone", zone)
        .bind("language", language);
  }

  /** Makes the name's field the place for refusals of that name. */
  void bindName(FieldErrors errors, String field) {
    errors.bind(field, name);
  }

  void fill(City city) {
    name.setValue(city.name());
    prefix.setValue(city.prefix());
    areas.setValue(String.join("\n", city.areas()));
    zone.setValue(city.zone().getId());
    language.setValue(city.language());
    sharesRumours.setValue(city.sharesRumours());
    sharesMessages.setValue(city.sharesMessages());
    teaching.setValue(city.teaches());
    contact.setValue(Objects.requireNonNullElse(city.contact(), ""));
    second.setValue(city.approvalRules().secondForMajorHarm());
    guest.setValue(city.approvalRules().guestSuffices());
  }

  void addAllTo(Form form) {
    addFirstTo(form);
    form.add(contact, zone, language, sharesRumours, sharesMessages, teaching, second, guest);
  }

  /** What a first city needs; the rest has its usual values and can be changed later. */
  void addFirstTo(Form form) {
    form.add(name, prefix, areas);
  }

  CityDraft draft() {
    return new CityDraft(
        name.getValue(),
        prefix.getValue(),
        CityDraft.zone(zone.getValue()),
        Objects.requireNonNullElse(language.getValue(), ""),
        Stream.of(areas.getValue().split("[\\n,;]", -1)).toList(),
        sharesRumours.getValue(),
        sharesMessages.getValue(),
        teaching.getValue(),
        new ApprovalRules(second.getValue(), guest.getValue()),
        contact.getValue());
  }

  private static String languageName(String code) {
    return Locale.of(code).getDisplayLanguage(UI.getCurrent().getLocale());
  }

  private static String say(String key) {
    return I18NProvider.translate(key);
  }
}
