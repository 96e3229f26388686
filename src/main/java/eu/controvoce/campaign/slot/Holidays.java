package eu.controvoce.campaign.slot;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Public holidays, from Jollyday's lists (which name their sources). A city's patron saint is not
 * among them unless Jollyday knows it. Thread-safe.
 */
@Component
public class Holidays {

  /** Country of cities whose zone does not tell it. */
  private static final String USUAL = "it";

  private record Key(String country, int year) {}

  private final Map<Key, Map<LocalDate, Holiday>> known = new ConcurrentHashMap<>();

  /**
   * The holiday of a day, if it is one.
   *
   * @param country ISO 3166 code, in small letters
   */
  public Optional<Holiday> on(LocalDate day, String country) {
    return Optional.ofNullable(
        known.computeIfAbsent(new Key(country, day.getYear()), Holidays::read).get(day));
  }

  /** Its name in a language. */
  public static String name(Holiday holiday, Locale locale) {
    return holiday.getDescription(locale);
  }

  private static Map<LocalDate, Holiday> read(Key key) {
    var country = key.country().isBlank() ? USUAL : key.country();
    return HolidayManager.getInstance(ManagerParameters.create(country))
        .getHolidays(Year.of(key.year()))
        .stream()
        .collect(Collectors.toMap(Holiday::getDate, each -> each, (one, _) -> one));
  }
}
