package eu.controvoce.campaign.slot;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.campaign.WallClock;
import eu.controvoce.campaign.slot.schedule.Occurrences;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shows what a rule would mean before it is saved. Thread-safe. */
@Component
public class SlotPreview {

  /** So many holidays in a row may be passed over on the way to the dates. */
  private static final int MOST_LEFT_OUT = 40;

  private static final int YEARS = 10;

  private final Cities cities;
  private final Holidays holidays;
  private final HolidayNames names;
  private final Clock clock;

  SlotPreview(Cities cities, Holidays holidays, HolidayNames names, Clock clock) {
    this.cities = cities;
    this.holidays = holidays;
    this.names = names;
    this.clock = clock;
  }

  /**
   * The next dates of a rule.
   *
   * @param dates in order
   * @param leftOut the holidays between them, if the rule leaves holidays out
   */
  public record Next(List<Date> dates, List<LeftOut> leftOut) {}

  /**
   * One date.
   *
   * @param shifted whether the clocks skip the time meant that day
   */
  public record Date(Instant at, boolean shifted) {}

  /** A date that is left out, and the holiday's name. */
  public record LeftOut(LocalDate day, String holiday) {}

  /**
   * The next dates of a rule in the actor's city.
   *
   * @throws InvalidInput if it never fires, too often, or not any more
   */
  public Next of(Actor actor, Recurrence rule, int most, Locale locale) {
    var city = cities.findById(actor.ownCity());
    var zone = city.map(City::zone).orElse(ZoneOffset.UTC);
    var country = Holidays.country(zone);
    var now = LocalDateTime.ofInstant(clock.instant(), zone);
    var checked = new Occurrences(rule, day -> holidays.on(day, country).isPresent());
    checked.mustComeAfter(now);
    var all =
        new Occurrences(rule.notOnHolidays(false), _ -> false)
            .between(now, now.plusYears(YEARS), most + MOST_LEFT_OUT);
    var dates = new ArrayList<Date>();
    var leftOut = new ArrayList<LeftOut>();
    for (var wall : all) {
      if (dates.size() == most) {
        break;
      }
      var holiday = holidays.on(wall.toLocalDate(), country);
      if (rule.notOnHolidays() && holiday.isPresent()) {
        leftOut.add(new LeftOut(wall.toLocalDate(), names.of(holiday.get(), locale)));
      } else {
        var at = WallClock.instant(wall, zone);
        dates.add(new Date(at, WallClock.isSkipped(wall, zone)));
      }
    }
    return new Next(List.copyOf(dates), List.copyOf(leftOut));
  }
}
