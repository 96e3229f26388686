package eu.controvoce.campaign.calendar.ui;

import com.vaadin.flow.router.QueryParameters;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.calendar.CalendarFilter;
import eu.controvoce.campaign.calendar.CalendarState;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.CityId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the calendar's address says. What cannot be read there does not limit: an old bookmark still
 * opens.
 *
 * @param mode {@code null} if nobody chose one
 * @param day {@code null} for today
 */
record CalendarQuery(@Nullable CalendarMode mode, @Nullable LocalDate day, CalendarFilter filter) {

  static CalendarQuery of(QueryParameters address) {
    return new CalendarQuery(
        CalendarMode.of(one(address, "vista")),
        day(one(address, "giorno")),
        new CalendarFilter(
            others(one(address, "citta")),
            id(one(address, "campagna"), CampaignId::new),
            channel(one(address, "canale")),
            CalendarState.of(one(address, "stato"))));
  }

  static CalendarQuery of(String query) {
    return of(QueryParameters.fromString(query));
  }

  CalendarQuery in(CalendarMode other) {
    return new CalendarQuery(other, day, filter);
  }

  CalendarQuery at(@Nullable LocalDate other) {
    return new CalendarQuery(mode, other, filter);
  }

  CalendarQuery with(CalendarFilter other) {
    return new CalendarQuery(mode, day, other);
  }

  /** The part after the question mark. */
  String query() {
    var parts = new ArrayList<String>();
    add(parts, "vista", mode == null ? null : mode.key());
    add(parts, "giorno", day == null ? null : day.toString());
    var others = filter.others().stream().map(CityId::value).sorted().toList();
    add(parts, "citta", others.isEmpty() ? null : String.join(",", others));
    var campaign = filter.campaign();
    add(parts, "campagna", campaign == null ? null : campaign.value());
    var channel = filter.channel();
    add(parts, "canale", channel == null ? null : channel.name().toLowerCase(Locale.ROOT));
    var state = filter.state();
    add(parts, "stato", state == null ? null : state.key());
    return String.join("&", parts);
  }

  private static void add(List<String> parts, String name, @Nullable String value) {
    if (value != null) {
      parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  private static @Nullable String one(QueryParameters address, String name) {
    return address.getSingleParameter(name).filter(each -> !each.isBlank()).orElse(null);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Set<CityId> others(@Nullable String text) {
    return text == null
        ? Set.of()
        : Arrays.stream(text.split(",", -1))
            .flatMap(each -> Stream.ofNullable(id(each, CityId::new)))
            .collect(Collectors.toSet());
  }

  private static <T> @Nullable T id(@Nullable String text, Function<String, T> made) {
    try {
      return text == null || text.isBlank() ? null : made.apply(text);
    } catch (InvalidInput e) {
      return null;
    }
  }

  private static @Nullable ChannelType channel(@Nullable String text) {
    return Arrays.stream(ChannelType.values())
        .filter(each -> each.name().equalsIgnoreCase(text))
        .findFirst()
        .orElse(null);
  }
}
