package eu.controvoce.campaign.feed;

import eu.controvoce.base.Settings;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.CampaignStatus;
import eu.controvoce.campaign.Outgoing;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationFilter;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.event.PlannedEvent;
import eu.controvoce.campaign.event.PlannedEvents;
import eu.controvoce.campaign.export.PlanRow;
import eu.controvoce.campaign.export.PlanTable;
import eu.controvoce.campaign.feed.CalendarLink.Scope;
import eu.controvoce.campaign.feed.Entry.Span;
import eu.controvoce.campaign.feed.Entry.State;
import eu.controvoce.campaign.slot.Occurrence;
import eu.controvoce.campaign.slot.SlotDesk;
import eu.controvoce.campaign.slot.SlotLinks;
import eu.controvoce.channel.PublicAddresses;
import eu.controvoce.city.Actor;
import eu.controvoce.city.City;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in a calendar link's calendar. Thread-safe. */
@Component
class PlanEntries {

  /** What is longer past is of no use in a calendar. */
  private static final Duration PAST = Duration.ofDays(90);

  /** So long what was given up is still told, so that programs take it away. */
  private static final Duration GIVEN_UP = Duration.ofDays(30);

  private static final Duration AHEAD = Duration.ofDays(400);
  private static final Duration SLOTS_AHEAD = Duration.ofDays(60);
  private static final int MOST = 2_000;

  /** Shown as a quarter of an hour: calendars do not show an instant well. */
  private static final Duration SHOWN = Duration.ofMinutes(15);

  private static final Set<CampaignStatus> OPEN =
      Set.of(
          CampaignStatus.PROPOSED,
          CampaignStatus.APPROVED,
          CampaignStatus.RUNNING,
          CampaignStatus.PAUSED);

  private final Outgoing outgoing;
  private final PlanTable table;
  private final CampaignDesk campaigns;
  private final SlotDesk slots;
  private final PlannedEvents events;
  private final Translations translations;
  private final PublicAddresses addresses;
  private final String root;
  private final Clock clock;

  PlanEntries(
      Outgoing outgoing,
      PlanTable table,
      CampaignDesk campaigns,
      SlotDesk slots,
      PlannedEvents events,
      Translations translations,
      PublicAddresses addresses,
      Settings settings,
      Clock clock) {
    this.outgoing = outgoing;
    this.table = table;
    this.campaigns = campaigns;
    this.slots = slots;
    this.events = events;
    this.translations = translations;
    this.addresses = addresses;
    this.root = settings.publicUrl().toString();
    this.clock = clock;
  }

  /** What the link's calendar is called. */
  String name(Actor actor, CalendarLink link, City city, Locale locale) {
    return switch (link.scope()) {
      case CITY -> "Controvoce · " + city.name();
      case MINE -> "Controvoce · " + say("calendar.scope.MINE", locale);
      case CAMPAIGN ->
          "Controvoce · "
              + campaigns.list(actor).stream()
                  .filter(each -> each.id().equals(link.campaign()))
                  .map(Campaign::name)
                  .findFirst()
                  .orElse(city.name());
    };
  }

  /** Everything in it, in order of time. */
  List<Entry> of(Actor actor, CalendarLink link, City city, Locale locale) {
    var now = clock.instant();
    var known =
        campaigns.list(actor).stream().collect(Collectors.toMap(Campaign::id, each -> each));
    var entries = new ArrayList<Entry>();
    var shown =
        outgoing.list(actor, filter(link, now)).stream()
            .filter(each -> isShown(each, now))
            .filter(each -> link.scope() != Scope.MINE || isMine(each, actor, known))
            .limit(MOST)
            .toList();
    table.rows(actor, shown, locale).forEach(each -> entries.add(publication(each)));
    if (link.scope() != Scope.MINE) {
      known.values().stream()
          .filter(each -> isWanted(link, each.id()) && OPEN.contains(each.status()))
          .flatMap(each -> bounds(each, locale))
          .forEach(entries::add);
      empty(actor, link, city, now, locale).forEach(entries::add);
      events.between(actor, link.city(), now.minus(PAST), now.plus(AHEAD)).stream()
          .filter(each -> isWanted(link, each.campaign()))
          .limit(MOST)
          .forEach(each -> entries.add(event(each, city)));
    }
    entries.sort(Comparator.comparing(PlanEntries::order).thenComparing(Entry::uid));
    return entries;
  }

  private static PublicationFilter filter(CalendarLink link, Instant now) {
    return new PublicationFilter(
        now.minus(PAST), now.plus(AHEAD), Set.of(), link.city(), link.campaign(), null, null);
  }

  private static boolean isShown(Publication each, Instant now) {
    return switch (each.status()) {
      case CANCELLED, WITHDRAWN -> each.at().isAfter(now.minus(GIVEN_UP));
      case PLANNED, SCHEDULED, PUBLISHING, PUBLISHED, FAILED, PAUSED, TO_DO, DONE, CORRECTED ->
          true;
    };
  }

  private static boolean isMine(
      Publication each, Actor actor, Map<CampaignId, Campaign> campaigns) {
    var campaign = campaigns.get(each.campaign());
    return campaign != null
        && campaign.team().contains(actor.member())
        && (Outgoing.needsSomebody(each) || each.status() == PublicationStatus.CANCELLED);
  }

  private static boolean isWanted(CalendarLink link, @Nullable CampaignId campaign) {
    return link.scope() == Scope.CITY || Objects.equals(link.campaign(), campaign);
  }

  private Entry publication(PlanRow row) {
    var each = row.publication();
    var page = page(CampaignLinks.publication(each.id()));
    var text = String.join("\n", row.outlet() + " · " + row.campaign(), row.status(), page);
    return new Entry(
        uid(each.id().value()),
        Objects.requireNonNullElse(each.version(), 0L),
        row.channel() + ": " + row.headline(),
        text,
        each.place(),
        page,
        new Span.Timed(each.at(), each.at().plus(SHOWN)),
        switch (each.status()) {
          case CANCELLED, WITHDRAWN -> State.CANCELLED;
          case PLANNED, PAUSED, FAILED -> State.TENTATIVE;
          case SCHEDULED, PUBLISHING, PUBLISHED, TO_DO, DONE, CORRECTED -> State.CONFIRMED;
        });
  }

  private Stream<Entry> bounds(Campaign campaign, Locale locale) {
    return Stream.of(
        bound(campaign, "start", campaign.from(), say("calendar.start", locale, campaign.name())),
        bound(campaign, "end", campaign.to(), say("calendar.end", locale, campaign.name())));
  }

  private Entry bound(Campaign campaign, String which, LocalDate day, String title) {
    var page = page(CampaignLinks.details(campaign.id()));
    return new Entry(
        uid(campaign.id().value() + "-" + which),
        Objects.requireNonNullElse(campaign.version(), 0L),
        title,
        campaign.code() + "\n" + page,
        null,
        page,
        new Span.Days(day, day),
        State.CONFIRMED);
  }

  private Stream<Entry> empty(
      Actor actor, CalendarLink link, City city, Instant now, Locale locale) {
    var from = LocalDateTime.ofInstant(now, city.zone());
    return slots.occurrences(actor, from, from.plus(SLOTS_AHEAD)).stream()
        .filter(Occurrence::isEmpty)
        .filter(each -> isWanted(link, each.slot().campaign()))
        .limit(MOST)
        .map(each -> {
          var slot = each.slot();
          var page = page(SlotLinks.slot(slot.id()));
          return new Entry(
              uid(slot.publication(each.was(), 0).value() + "-slot"),
              Objects.requireNonNullElse(slot.version(), 0L),
              say("calendar.slot", locale, slot.name()),
              page,
              null,
              page,
              new Span.Timed(each.at(), each.at().plus(SHOWN)),
              State.TENTATIVE);
        });
  }

  private Entry event(PlannedEvent event, City city) {
    return new Entry(
        uid(event.id().value()),
        Objects.requireNonNullElse(event.version(), 0L),
        event.title(),
        event.source(),
        event.place(),
        null,
        event.wholeDay()
            ? new Span.Days(
                LocalDate.ofInstant(event.from(), city.zone()),
                LocalDate.ofInstant(event.to(), city.zone()).minusDays(1))
            : new Span.Timed(event.from(), event.to()),
        State.CONFIRMED);
  }

  private static String order(Entry entry) {
    return switch (entry.span()) {
      case Span.Timed(var from, var _) -> from.toString();
      case Span.Days(var first, var _) -> first.toString();
    };
  }

  private String uid(String id) {
    return id + "@" + addresses.host();
  }

  private String page(String route) {
    return root + "/" + route;
  }

  private String say(String key, Locale locale, Object... arguments) {
    return translations.getTranslation(key, locale, arguments);
  }
}
