package eu.controvoce.insight;

import eu.controvoce.rumour.Sighting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Cuts a period into days, weeks or months, so that no chart has more than about thirty steps. */
final class Trends {

  private Trends() {}

  static Trend of(List<Sighting> heard, List<Case> cases, Period period) {
    var steps = steps(period);
    var sightings = new ArrayList<Long>();
    var opened = new ArrayList<Long>();
    for (var i = 0; i < steps.size(); i++) {
      var last = i + 1 < steps.size() ? steps.get(i + 1).minusDays(1) : period.to();
      var step = new Period(steps.get(i), last);
      sightings.add(heard.stream().filter(each -> step.contains(each.heard().on())).count());
      opened.add(
          cases.stream()
              .filter(each -> step.contains(each.handling().reportedAt(), each.zone()))
              .count());
    }
    return new Trend(steps, sightings, opened);
  }

  private static List<LocalDate> steps(Period period) {
    var steps = new ArrayList<LocalDate>();
    for (var day = period.from(); !day.isAfter(period.to()); day = next(day, period)) {
      steps.add(day);
    }
    return steps;
  }

  private static LocalDate next(LocalDate day, Period period) {
    if (period.days() <= 31) {
      return day.plusDays(1);
    }
    return period.days() <= 217 ? day.plusWeeks(1) : day.plusMonths(1);
  }
}
