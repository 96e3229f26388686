package eu.controvoce.campaign.calendar;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.Outgoing;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationFilter;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.slot.Occurrence;
import eu.controvoce.campaign.slot.SlotDesk;
import eu.controvoce.campaign.slot.SlotMessages;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What stands on the days of a city's calendar. Thread-safe. */
@Component
public class EditorialCalendar {

  private static final int MOST_DAYS = 400;

  private final Outgoing outgoing;
  private final SharedPlans shared;
  private final SlotDesk slots;
  private final SlotMessages ready;
  private final DayMarks marks;
  private final NoteDesk notes;
  private final CampaignDesk campaigns;
  private final OutletDesk outlets;
  private final CounterMessages messages;
  private final Cities cities;
  private final Clock clock;

  EditorialCalendar(
      Outgoing outgoing,
      SharedPlans shared,
      SlotDesk slots,
      SlotMessages ready,
      DayMarks marks,
      NoteDesk notes,
      CampaignDesk campaigns,
      OutletDesk outlets,
      CounterMessages messages,
      Cities cities,
      Clock clock) {
    this.outgoing = outgoing;
    this.shared = shared;
    this.slots = slots;
    this.ready = ready;
    this.marks = marks;
    this.notes = notes;
    this.campaigns = campaigns;
    this.outlets = outlets;
    this.messages = messages;
    this.cities = cities;
    this.clock = clock;
  }

  /**
   * One publication, with the names of what it points to.
   *
   * @param outlet its name, or empty where only the kind of channel is known
   * @param campaign its name; empty in other cities
   * @param city the name of the other city that shares it; empty for the own
   */
  public record Entry(
      Publication publication, String headline, String outlet, String campaign, String city) {

    /** Whether it is the own city's, and may be changed by whoever plans. */
    public boolean isOwn() {
      return city.isEmpty();
    }
  }

  /**
   * An empty date of a slot.
   *
   * @param outlet its name; empty if it is gone
   * @param campaign its name; empty if it is gone
   */
  public record Place(Occurrence date, String outlet, String campaign) {}

  /** Some days, each list in the order of time. */
  public record Sheet(
      List<Entry> entries, List<Place> toFill, List<DayMark> marks, List<CalendarNote> notes) {

    /** Whether nothing goes out, nothing waits to be filled and nobody wrote anything. */
    public boolean isBare() {
      return entries.isEmpty() && toFill.isEmpty() && notes.isEmpty();
    }
  }

  /**
   * The days from one to another, both included, by the clock of the actor's city.
   *
   * @throws InvalidInput if they are reversed or too many
   */
  public Sheet sheet(
      Actor actor, LocalDate from, LocalDate to, CalendarFilter filter, Locale locale) {
    if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
      throw new InvalidInput("to", "calendar.span", MOST_DAYS);
    }
    var city = city(actor);
    var start = from.atStartOfDay(city.zone()).toInstant();
    var end = to.plusDays(1).atStartOfDay(city.zone()).toInstant();
    var within = new PublicationFilter(start, end, Set.of(), null, null, null, null);
    var own =
        outgoing.list(actor, within).stream()
            .filter(each -> each.status() != PublicationStatus.CANCELLED)
            .filter(filter::admits)
            .toList();
    var foreign =
        filter.campaign() == null
            ? shared.list(actor, filter.others(), start, end).stream()
                .filter(each -> filter.admits(each.publication()))
                .toList()
            : List.<Entry>of();
    return new Sheet(
        Stream.concat(entries(actor, own).stream(), foreign.stream())
            .sorted(Comparator.comparing(each -> each.publication().at()))
            .toList(),
        toFill(actor, city, from, to, filter),
        marks.of(city, from, to, locale),
        notes.list(actor, from, to));
  }

  /** Approved messages that may go out and are planned nowhere yet; the city's own first. */
  public List<CounterMessage> tray(Actor actor) {
    var planned =
        outgoing.list(actor, PublicationFilter.ALL).stream()
            .filter(each -> isInUse(each.status()))
            .map(Publication::message)
            .collect(Collectors.toSet());
    return ready.ready(actor).stream().filter(each -> !planned.contains(each.id())).toList();
  }

  /** The other cities that share, by name. */
  public List<City> sharing(Actor actor) {
    return shared.cities(actor);
  }

  private List<Entry> entries(Actor actor, List<Publication> publications) {
    var named =
        campaigns.list(actor).stream().collect(Collectors.toMap(Campaign::id, Campaign::name));
    var through = outlets.list(actor).stream().collect(Collectors.toMap(Outlet::id, Outlet::name));
    var said =
        messages
            .findAllById(publications.stream().map(Publication::message).distinct().toList())
            .stream()
            .collect(Collectors.toMap(CounterMessage::id, SlotMessages::headline));
    return publications.stream()
        .map(each ->
            new Entry(
                each,
                said.getOrDefault(each.message(), ""),
                through.getOrDefault(each.outlet(), ""),
                named.getOrDefault(each.campaign(), ""),
                ""))
        .toList();
  }

  private List<Place> toFill(
      Actor actor, City city, LocalDate from, LocalDate to, CalendarFilter filter) {
    var now = LocalDateTime.ofInstant(clock.instant(), city.zone());
    var first = from.atStartOfDay().isBefore(now) ? now : from.atStartOfDay();
    var end = to.plusDays(1).atStartOfDay();
    if (!first.isBefore(end)) {
      return List.of();
    }
    var through = outlets.list(actor).stream().collect(Collectors.toMap(Outlet::id, each -> each));
    var named =
        campaigns.list(actor).stream().collect(Collectors.toMap(Campaign::id, Campaign::name));
    return slots.occurrences(actor, first, end).stream()
        .filter(Occurrence::isEmpty)
        .filter(each -> {
          var outlet = through.get(each.slot().outlet());
          return filter.admits(each, outlet == null ? null : outlet.type());
        })
        .map(each -> {
          var outlet = through.get(each.slot().outlet());
          return new Place(
              each,
              outlet == null ? "" : outlet.name(),
              named.getOrDefault(each.slot().campaign(), ""));
        })
        .toList();
  }

  private static boolean isInUse(PublicationStatus status) {
    return switch (status) {
      case PLANNED, SCHEDULED, PUBLISHING, PUBLISHED, PAUSED, TO_DO, DONE, CORRECTED, FAILED ->
          true;
      case CANCELLED, WITHDRAWN -> false;
    };
  }

  private City city(Actor actor) {
    return cities.findById(actor.ownCity()).orElseThrow(() -> new NotFound("access.not-found"));
  }
}
