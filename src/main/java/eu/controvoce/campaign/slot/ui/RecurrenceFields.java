package eu.controvoce.campaign.slot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.campaign.slot.Recurrence;
import eu.controvoce.campaign.slot.Recurrence.Kind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a recurrence; only those show that its kind needs. */
final class RecurrenceFields extends Composite<Div> {

  private static final LocalTime USUAL = LocalTime.of(9, 0);
  private static final String USUAL_CRON = "0 0 9 ? * TUE,FRI";

  private final Select<Kind> kind = new Select<>();
  private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
  private final IntegerField every = new IntegerField(say("every"));
  private final Select<Integer> dayOfMonth = new Select<>();
  private final Select<Integer> nth = new Select<>();
  private final TextField cron = Fields.text(say("cron"), say("cron.help"));
  private final TimePicker time = new TimePicker(say("time"));
  private final DatePicker from;
  private final DatePicker until;
  private final Checkbox notOnHolidays = new Checkbox(say("notOnHolidays"));

  /**
   * @param changed called whenever something was changed, also while somebody types
   */
  RecurrenceFields(LocalDate today, FieldErrors errors, Command changed) {
    var locale = UI.getCurrent().getLocale();
    from = Fields.day(say("from"), locale);
    until = Fields.day(say("until"), locale);
    until.setHelperText(say("until.help"));
    until.setClearButtonVisible(true);
    kind.setLabel(say("kind"));
    kind.setItems(Kind.values());
    kind.setItemLabelGenerator(each -> SlotWords.of("slot.kind", each));
    days.setLabel(say("days"));
    days.setItems(DayOfWeek.values());
    days.setItemLabelGenerator(each -> each.getDisplayName(TextStyle.FULL, locale));
    every.setMin(1);
    every.setMax(52);
    every.setStepButtonsVisible(true);
    dayOfMonth.setLabel(say("ordinal"));
    dayOfMonth.setItems(Stream.concat(IntStream.rangeClosed(1, 31).boxed(), Stream.of(0)).toList());
    dayOfMonth.setItemLabelGenerator(
        each -> each == 0 ? SlotWords.say("slot.ordinal.last-day") : each.toString());
    nth.setLabel(say("nth"));
    nth.setItems(1, 2, 3, 4, 5, 0);
    nth.setItemLabelGenerator(each -> SlotWords.say("slot.ordinal." + each));
    cron.setValueChangeMode(ValueChangeMode.LAZY);
    // Twenty-four hours in both languages, as everywhere here.
    time.setLocale(locale.getLanguage().equals("en") ? Locale.UK : locale);
    time.setStep(Duration.ofMinutes(15));
    errors
        .bind("days", days)
        .bind("every", every)
        .bind("ordinal", dayOfMonth)
        .bind("cron", cron)
        .bind("time", time)
        .bind("from", from)
        .bind("until", until);
    var tomorrow = today.plusDays(1);
    kind.setValue(Kind.WEEKLY);
    days.setValue(Set.of(tomorrow.getDayOfWeek()));
    every.setValue(1);
    dayOfMonth.setValue(1);
    nth.setValue(1);
    cron.setValue(USUAL_CRON);
    time.setValue(USUAL);
    from.setValue(tomorrow);
    notOnHolidays.setValue(true);
    var dates = new Div(from, until);
    dates.addClassName("cv-form-row");
    var rhythm = new Div(every, dayOfMonth, nth, time);
    rhythm.addClassName("cv-form-row");
    getContent().addClassName("cv-form-part");
    getContent().add(kind, days, cron, rhythm, dates, notOnHolidays);
    var all =
        List.<HasValue<?, ?>>of(
            kind, days, every, dayOfMonth, nth, cron, time, from, until, notOnHolidays);
    all.forEach(each ->
        each.addValueChangeListener(_ -> {
          arrange();
          changed.execute();
        }));
    arrange();
  }

  /** What is filled in. */
  Recurrence getValue() {
    var first = required("from", from.getValue());
    if (kind.getValue() == Kind.ONCE) {
      return Recurrence.once(first, required("time", time.getValue()));
    }
    var isCron = kind.getValue() == Kind.CRON;
    return new Recurrence(
        kind.getValue(),
        isCron ? USUAL : required("time", time.getValue()),
        days.isVisible() ? days.getValue() : Set.of(),
        every.isVisible() ? Objects.requireNonNullElse(every.getValue(), 0) : 1,
        kind.getValue() == Kind.MONTHLY_WEEKDAY ? nth.getValue() : dayOfMonth.getValue(),
        isCron ? cron.getValue() : null,
        first,
        until.getValue(),
        notOnHolidays.getValue());
  }

  void setValue(Recurrence rule) {
    kind.setValue(rule.kind());
    if (!rule.days().isEmpty()) {
      days.setValue(rule.days());
    }
    every.setValue(rule.every());
    switch (rule.kind()) {
      case MONTHLY_WEEKDAY -> nth.setValue(rule.ordinal());
      case MONTHLY_DAY -> dayOfMonth.setValue(rule.ordinal());
      case ONCE, WEEKLY, CRON -> {}
    }
    cron.setValue(Objects.requireNonNullElse(rule.cron(), USUAL_CRON));
    time.setValue(rule.time());
    from.setValue(rule.from());
    until.setValue(rule.kind() == Kind.ONCE ? null : rule.until());
    notOnHolidays.setValue(rule.notOnHolidays());
  }

  private void arrange() {
    var chosen = kind.getValue();
    show(days, chosen == Kind.WEEKLY || chosen == Kind.MONTHLY_WEEKDAY);
    show(every, chosen == Kind.WEEKLY);
    show(dayOfMonth, chosen == Kind.MONTHLY_DAY);
    show(nth, chosen == Kind.MONTHLY_WEEKDAY);
    show(cron, chosen == Kind.CRON);
    show(time, chosen != Kind.CRON);
    show(until, chosen != Kind.ONCE);
    show(notOnHolidays, chosen != Kind.ONCE);
    from.setLabel(say(chosen == Kind.ONCE ? "day" : "from"));
  }

  private static void show(Component field, boolean shown) {
    field.setVisible(shown);
  }

  private static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw new InvalidInput(field, "input.required");
    }
    return value;
  }

  private static String say(String key) {
    return SlotWords.say("slot.field." + key);
  }
}
