package eu.controvoce.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When something is due: late and today in saffron with an icon, later in plain words. */
public final class DueBadge extends Composite<Span> {

  /** How near a due date is. */
  enum Nearness {
    LATE,
    TODAY,
    SOON,
    LATER;

    /** Soon is within two days, the shortest deadline the product sets. */
    static Nearness of(LocalDate due, LocalDate today) {
      var days = ChronoUnit.DAYS.between(today, due);
      if (days < 0) {
        return LATE;
      }
      return days == 0 ? TODAY : days <= 2 ? SOON : LATER;
    }
  }

  /**
   * @param due the last day on which it is in time
   * @param times tells which day it is in the member's city
   */
  public DueBadge(LocalDate due, Times times) {
    var near = Nearness.of(due, times.today());
    var locale = getLocale();
    getContent().addClassName("cv-badge");
    switch (near) {
      case LATE -> {
        getContent().addClassNames(Tone.ATTENTION.cssClass(), "cv-strong");
        getContent().add(Icon.ATTENTION.create(), words("ui.due.late", times.date(due, locale)));
      }
      case TODAY -> {
        getContent().addClassNames(Tone.ATTENTION.cssClass());
        getContent().add(Icon.CLOCK.create(), words("ui.due.today"));
      }
      case SOON -> {
        getContent().addClassNames(Tone.ATTENTION.cssClass());
        getContent().add(Icon.CLOCK.create(), words("ui.due.by", times.date(due, locale)));
      }
      case LATER -> {
        getContent().addClassNames(Tone.NEUTRAL.cssClass());
        getContent().add(Icon.CLOCK.create(), words("ui.due.by", times.date(due, locale)));
      }
    }
  }

  private Span words(String key, Object... arguments) {
    return new Span(getTranslation(key, arguments));
  }
}
