package eu.controvoce.campaign.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FilterChips;
import eu.controvoce.base.ui.Icon;
import org.springframework.util.StringUtils;

/** Back, forth, today, and how much is seen at once. */
final class CalendarTools extends Composite<Div> {

  private final FilterChips modes;
  private final Span period = new Span();

  CalendarTools(
      SerializableConsumer<CalendarMode> chosen,
      SerializableConsumer<Integer> turn,
      Command today) {
    modes =
        new FilterChips(
            getTranslation("calendar.mode"),
            key -> {
              var mode = CalendarMode.of(key);
              if (mode != null) {
                chosen.accept(mode);
              }
            });
    for (var each : CalendarMode.values()) {
      modes.add(each.key(), getTranslation("calendar.mode." + each.name()));
    }
    period.addClassName("cv-calendar-period");
    period.getElement().setAttribute("aria-live", "polite");
    var back = Buttons.icon(Icon.BACK, getTranslation("calendar.back"), () -> turn.accept(-1));
    var next = Buttons.icon(Icon.NEXT, getTranslation("calendar.next"), () -> turn.accept(1));
    var now = Buttons.secondary(getTranslation("ui.today"), today);
    var steps = new Div(back, next, now, period);
    steps.addClassName("cv-calendar-steps");
    getContent().addClassName("cv-calendar-tools");
    getContent().add(steps, modes);
  }

  void show(CalendarMode mode, String name) {
    modes.show(mode.key());
    period.setText(StringUtils.capitalize(name));
  }
}
