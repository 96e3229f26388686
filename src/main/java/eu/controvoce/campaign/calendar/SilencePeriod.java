package eu.controvoce.campaign.calendar;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.city.CityId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Days before a vote in which public bodies may say little [silenzio elettorale]. Entered by the
 * network: the product knows no dates of its own and judges no text.
 *
 * @param name which vote
 * @param from first local day
 * @param to last local day
 * @param city where it holds; {@code null} for all cities
 * @param rule the rule it follows from, as it is cited
 */
@Document("silence-periods")
@TypeAlias("silence-period")
public record SilencePeriod(
    @Id SilencePeriodId id,
    @Version @Nullable Long version,
    String name,
    LocalDate from,
    LocalDate to,
    @Nullable CityId city,
    String rule) {

  private static final int MOST_DAYS = 366;

  public SilencePeriod {
    name = Texts.required("name", name, Texts.SHORT);
    rule = Texts.required("rule", rule, Texts.SHORT);
    if (to.isBefore(from)) {
      throw new InvalidInput("to", "silence.dates.reversed");
    }
    if (to.isAfter(from.plusDays(MOST_DAYS))) {
      throw new InvalidInput("to", "silence.dates.long", MOST_DAYS);
    }
  }

  /** Whether it holds in a city on a day. */
  public boolean covers(CityId where, LocalDate day) {
    return (city == null || city.equals(where)) && !day.isBefore(from) && !day.isAfter(to);
  }

  boolean touches(LocalDate first, LocalDate last) {
    return !from.isAfter(last) && !to.isBefore(first);
  }
}
