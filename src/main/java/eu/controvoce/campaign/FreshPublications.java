package eu.controvoce.campaign;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessage.Approved;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.answer.MessageId;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.Texts;
import eu.controvoce.campaign.Publication.Mode;
import eu.controvoce.campaign.link.ShortLinks;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Outlets;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes publications of what somebody wants, after looking whether it can be. Thread-safe. */
@Component
class FreshPublications {

  /** A clock that is a little slow, or a form that was open a little long, is no mistake. */
  private static final Duration GRACE = Duration.ofMinutes(5);

  /** Beyond this it is a slip of the keyboard. */
  private static final Duration FARTHEST = Duration.ofDays(5 * 366);

  private static final int MOST = 10_000_000;

  private final Outlets outlets;
  private final Cities cities;
  private final CounterMessages messages;
  private final Readiness readiness;
  private final ShortLinks links;
  private final Clock clock;

  FreshPublications(
      Outlets outlets,
      Cities cities,
      CounterMessages messages,
      Readiness readiness,
      ShortLinks links,
      Clock clock) {
    this.outlets = outlets;
    this.cities = cities;
    this.messages = messages;
    this.readiness = readiness;
    this.links = links;
    this.clock = clock;
  }

  /**
   * One that is planned but not saved.
   *
   * @throws RuleBroken if the campaign is over, or the message may not go out
   * @throws InvalidInput if the time is past or a number makes no sense
   */
  Publication of(Campaign campaign, NewPublication wanted, PublicationId id) {
    if (!campaign.isOpen()) {
      throw new RuleBroken("campaign.rule.closed", campaign.code());
    }
    var outlet = outlet(wanted, campaign.city());
    readiness.mustBeReady(campaign.city(), wanted.message());
    var zone = zone(campaign.city());
    var mode = mode(wanted, outlet);
    var at = checked(wanted.at(), zone);
    return new Publication(
        id,
        null,
        campaign.city(),
        campaign.id(),
        wanted.message(),
        approved(wanted.message()).revision(),
        null,
        outlet.id(),
        outlet.type(),
        mode,
        at,
        zone,
        PublicationStatus.PLANNED,
        at,
        null,
        Texts.optional("place", wanted.place(), Texts.SHORT).orElse(null),
        count("copies", wanted.copies()),
        count("cost", wanted.cost()),
        links.open(id, campaign.city(), wanted.message(), outlet.type(), campaign.code()),
        null,
        null,
        null,
        false,
        List.of(),
        List.of(),
        null,
        List.of(),
        campaign.demo());
  }

  /**
   * The instant meant.
   *
   * @throws InvalidInput if it is past or too far away
   */
  Instant checked(When when, ZoneId zone) {
    var at = when.in(zone, clock);
    if (at.isBefore(clock.instant().minus(GRACE))) {
      throw new InvalidInput("at", "publication.at.past");
    }
    if (at.isAfter(clock.instant().plus(FARTHEST))) {
      throw new InvalidInput("at", "publication.at.far");
    }
    return at;
  }

  /** The text of a message that goes out now. */
  Approved approved(MessageId id) {
    return messages
        .findById(id)
        .flatMap(CounterMessage::publishable)
        .orElseThrow(() -> new RuleBroken("publication.held.message"));
  }

  private Outlet outlet(NewPublication wanted, CityId city) {
    return outlets
        .findById(wanted.outlet())
        .filter(each -> each.city().equals(city))
        .orElseThrow(() -> new InvalidInput("outlet", "publication.outlet.unknown"));
  }

  private static Mode mode(NewPublication wanted, Outlet outlet) {
    if (outlet.isOffline()) {
      return Mode.OFFLINE;
    }
    return wanted.mode() == Mode.MANUAL ? Mode.MANUAL : Mode.AUTOMATIC;
  }

  private static @Nullable Integer count(String field, @Nullable Integer number) {
    if (number != null && (number < 0 || number > MOST)) {
      throw new InvalidInput(field, "publication.number", MOST);
    }
    return number;
  }

  /** The zone in which times of a city are meant. */
  ZoneId zone(CityId city) {
    return cities
        .findById(city)
        .map(City::zone)
        .orElseThrow(() -> new NotFound("access.not-found"));
  }

  /** The language in which a city is told something when nobody in particular asks. */
  Locale locale(CityId city) {
    return cities.findById(city).map(City::locale).orElse(Locale.ITALIAN);
  }
}
