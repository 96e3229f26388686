package eu.controvoce.campaign.export;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.PublicationFilter;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.When;
import eu.controvoce.channel.OutletId;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and writes which part of the plan is wanted, as parameters of an address. Thread-safe. */
@Component
public class PlanQueries {

  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String STATUS = "status";
  private static final String CAMPAIGN = "campaign";
  private static final String OUTLET = "outlet";
  private static final String CITY = "city";
  private static final String TROUBLED = "troubled";

  private final Cities cities;
  private final Clock clock;

  PlanQueries(Cities cities, Clock clock) {
    this.cities = cities;
    this.clock = clock;
  }

  /**
   * Reads {@code from} and {@code to} (dates or date-times, the first included, the second not),
   * {@code status} (several, with commas), {@code campaign}, {@code outlet}, {@code city} and
   * {@code troubled}; whatever else is there is none of its business.
   *
   * @throws InvalidInput naming the parameter that cannot be read
   */
  public PlanQuery read(Actor actor, Map<String, String> given) {
    var zone = zone(actor);
    var filter =
        new PublicationFilter(
            instant(FROM, given.get(FROM), zone),
            instant(TO, given.get(TO), zone),
            statuses(given.get(STATUS)),
            id(given.get(CITY), CityId::new),
            id(given.get(CAMPAIGN), CampaignId::new),
            id(given.get(OUTLET), OutletId::new),
            null);
    return new PlanQuery(filter, Boolean.parseBoolean(given.get(TROUBLED)));
  }

  /** The parameters that say the same, for these local days, both included. */
  public static String write(PlanQuery query, LocalDate first, LocalDate last) {
    var filter = query.filter();
    var text = new StringBuilder("?from=" + first + "&to=" + last.plusDays(1));
    if (!filter.statuses().isEmpty()) {
      text.append("&status=")
          .append(
              filter.statuses().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
    }
    var campaign = filter.campaign();
    if (campaign != null) {
      text.append("&campaign=").append(campaign.value());
    }
    var outlet = filter.outlet();
    if (outlet != null) {
      text.append("&outlet=").append(outlet.value());
    }
    return text.append(query.troubled() ? "&troubled=true" : "").toString();
  }

  private static Set<PublicationStatus> statuses(@Nullable String text) {
    return text == null || text.isBlank()
        ? Set.of()
        : List.of(text.split(",", -1)).stream()
            .map(PlanQueries::status)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static PublicationStatus status(String text) {
    var name = text.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
    return Arrays.stream(PublicationStatus.values())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new InvalidInput(STATUS, "input.unknown-code", text));
  }

  private @Nullable Instant instant(String field, @Nullable String text, ZoneId zone) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      var whole = text.contains("T") ? text : text.strip() + "T00:00";
      return When.parse(whole).in(zone, clock);
    } catch (InvalidInput e) {
      throw new InvalidInput(field, "publication.at.unreadable");
    }
  }

  private ZoneId zone(Actor actor) {
    return actor.cityIfAny().flatMap(cities::findById).map(City::zone).orElse(ZoneOffset.UTC);
  }

  private static <T> @Nullable T id(@Nullable String text, Function<String, T> made) {
    return text == null || text.isBlank() ? null : made.apply(text);
  }
}
