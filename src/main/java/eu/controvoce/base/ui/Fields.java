package eu.controvoce.base.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Fields that are alike everywhere: full width, speaking the person's language. */
public final class Fields {

  private Fields() {}

  /** A line of text. */
  public static TextField text(String label, String help) {
    var field = new TextField(label);
    field.setHelperText(help.isEmpty() ? null : help);
    field.setWidthFull();
    return field;
  }

  /** Some lines of text, growing with what is typed. */
  public static TextArea area(String label, String help, int lines) {
    var field = new TextArea(label);
    field.setHelperText(help.isEmpty() ? null : help);
    field.setWidthFull();
    field.setMinRows(lines);
    return field;
  }

  /** Some lines of what people say, in its own typeface, reporting as it is typed. */
  public static TextArea speech(String label, String help, Duration quiet) {
    var field = area(label, help, 3);
    field.addClassName("cv-speech-field");
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout((int) quiet.toMillis());
    return field;
  }

  /** One of many, found by typing. */
  public static <T> ComboBox<T> choice(String label, List<T> items) {
    var field = new ComboBox<T>(label);
    field.setItems(items);
    field.setWidthFull();
    return field;
  }

  /** Several of many, found by typing. */
  public static <T> MultiSelectComboBox<T> choices(String label, List<T> items) {
    var field = new MultiSelectComboBox<T>(label);
    field.setItems(items);
    field.setWidthFull();
    field.setI18n(
        new MultiSelectComboBoxI18n()
            .setCleared(I18NProvider.translate("ui.choices.cleared"))
            .setFocused(I18NProvider.translate("ui.choices.focused"))
            .setSelected(I18NProvider.translate("ui.choices.selected"))
            .setDeselected(I18NProvider.translate("ui.choices.deselected"))
            .setTotal(I18NProvider.translate("ui.choices.total")));
    return field;
  }

  /** One of few, all visible, one below the other. */
  public static <T> RadioButtonGroup<T> radios(String label, List<T> items) {
    var field = new RadioButtonGroup<T>(label);
    field.setItems(items);
    field.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    field.setWidthFull();
    return field;
  }

  /** A day. */
  public static DatePicker day(String label, Locale locale) {
    var field = new DatePicker(label);
    field.setLocale(locale);
    field.setI18n(days(locale));
    return field;
  }

  /** A day and a time, in steps of a quarter of an hour; any minute can be typed. */
  public static DateTimePicker time(String label, Locale locale) {
    var field = new DateTimePicker(label);
    field.setLocale(locale);
    field.setDatePickerI18n(days(locale));
    field.setStep(Duration.ofMinutes(15));
    return field;
  }

  /** How a calendar speaks: full day and month names, Monday first, day before month. */
  static DatePickerI18n days(Locale locale) {
    return new DatePickerI18n()
        .setMonthNames(
            Arrays.stream(Month.values())
                .map(each -> each.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList())
        .setWeekdays(weekdays(locale, TextStyle.FULL_STANDALONE))
        .setWeekdaysShort(weekdays(locale, TextStyle.SHORT_STANDALONE))
        .setFirstDayOfWeek(1)
        .setDateFormats("dd/MM/yyyy", "d/M/yy", "d/M/yyyy", "dd.MM.yyyy", "yyyy-MM-dd")
        .setToday(I18NProvider.translate(locale, "ui.today"))
        .setCancel(I18NProvider.translate(locale, "ui.cancel"))
        .setBadInputErrorMessage(I18NProvider.translate(locale, "ui.date.unreadable"))
        .setRequiredErrorMessage(I18NProvider.translate(locale, "ui.date.required"))
        .setMinErrorMessage(I18NProvider.translate(locale, "ui.date.too-early"))
        .setMaxErrorMessage(I18NProvider.translate(locale, "ui.date.too-late"));
  }

  /** Day names from Sunday on, as the component counts them. */
  private static List<String> weekdays(Locale locale, TextStyle style) {
    return Stream.concat(
            Stream.of(DayOfWeek.SUNDAY),
            Arrays.stream(DayOfWeek.values()).filter(each -> each != DayOfWeek.SUNDAY))
        .map(each -> each.getDisplayName(style, locale))
        .toList();
  }
}
