package eu.controvoce.campaign.slot;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
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

  private static final String USUAL = "it";

  /** Countries of the zones that the product's towns are in; a zone has one country here. */
  private static final Map<String, String> COUNTRIES =
      Map.ofEntries(
          Map.entry("Europe/Rome", "it"),
          Map.entry("Europe/Lisbon", "pt"),
          Map.entry("Europe/Helsinki", "fi"),
          Map.entry("Europe/Paris", "fr"),
          Map.entry("Europe/Berlin", "de"),
          Map.entry("Europe/Madrid", "es"),
          Map.entry("Europe/Vienna", "at"),
          Map.entry("Europe/Brussels", "be"),
          Map.entry("Europe/Dublin", "ie"),
          Map.entry("Europe/London", "gb"),
          Map.entry("Europe/Athens", "gr"),
          Map.entry("Europe/Malta", "mt"));

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

  /** The country of a time zone, Italy where the zone is not known. */
  public static String country(ZoneId zone) {
    return COUNTRIES.getOrDefault(zone.getId(), USUAL);
  }

  private static Map<LocalDate, Holiday> read(Key key) {
    return HolidayManager.getInstance(ManagerParameters.create(key.country()))
        .getHolidays(Year.of(key.year()))
        .stream()
        .collect(Collectors.toMap(Holiday::getDate, each -> each, (one, _) -> one));
  }
}
