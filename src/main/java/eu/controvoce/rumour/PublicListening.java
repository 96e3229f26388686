package eu.controvoce.rumour;

import eu.controvoce.city.Actor;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Journal;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Role;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Taking in what residents say they heard, without an account. Nothing tells who they are; personal
 * data in their words is masked before anything is kept. Thread-safe.
 */
@Service
public class PublicListening {

  private final SightingDesk desk;
  private final Sightings sightings;
  private final Rumours rumours;
  private final Suggestions suggestions;
  private final RumourDesk news;
  private final Today today;
  private final Journal journal;

  PublicListening(
      SightingDesk desk,
      Sightings sightings,
      Rumours rumours,
      Suggestions suggestions,
      RumourDesk news,
      Today today,
      Journal journal) {
    this.desk = desk;
    this.sightings = sightings;
    this.rumours = rumours;
    this.suggestions = suggestions;
    this.news = news;
    this.today = today;
    this.journal = journal;
  }

  /** What became of a sighting, without a word of how the city came to it. */
  public enum Outcome {
    /** Nobody has looked at it yet. */
    WAITING,
    /** It belongs to a rumour the city works on. */
    IN_WORK,
    /** The city decided to watch and not to speak. */
    WATCHED,
    /** An answer was written. */
    ANSWERED,
    /** It went to those whose business it is. */
    REFERRED,
    /** The city looked at it and set it aside. */
    SET_ASIDE
  }

  /**
   * What became of a sighting.
   *
   * @param rumour what it belongs to; {@code null} if to nothing
   */
  public record Followed(Outcome outcome, @Nullable RumourId rumour) {}

  /**
   * Takes one for the city's inbox, from a resident.
   *
   * @param area one of the city's, or {@code null} if not known
   * @throws eu.controvoce.base.InvalidInput naming the field that cannot be taken
   */
  public SightingId take(
      City city,
      String words,
      PlaceType place,
      LocalDate on,
      DatePrecision precision,
      @Nullable String area) {
    var entry =
        new NewSighting(
            words,
            null,
            false,
            on,
            precision,
            area,
            place,
            SpreadChannel.usualAt(place),
            ReportedVia.PUBLIC_FORM,
            null,
            null,
            null,
            Reporter.CITIZEN,
            null,
            true,
            false);
    var sighting = desk.save(desk.draftBy(null, city, desk.newId(), entry).sighting());
    suggestions.suggest(anybody(city.id()), sighting);
    journal.recordOwn(
        Journal.subject("sighting", sighting.id()),
        city.id(),
        "journal.sighting.public",
        sighting.code());
    news.tell(new SightingLogged(sighting.id(), city.id()));
    return sighting.id();
  }

  /** Today in that city. */
  public LocalDate today(City city) {
    return today.in(city);
  }

  /** What became of a sighting of a city; empty if it is no longer there. */
  public Optional<Followed> follow(CityId city, SightingId id) {
    return sightings
        .findById(id)
        .filter(each -> each.city().equals(city))
        .map(each ->
            switch (each.status()) {
              case NEW -> new Followed(Outcome.WAITING, null);
              case DISCARDED -> new Followed(Outcome.SET_ASIDE, null);
              case LINKED, PROMOTED -> ofRumour(city, each.rumour());
            });
  }

  private Followed ofRumour(CityId city, @Nullable RumourId id) {
    var outcome =
        Optional.ofNullable(id)
            .flatMap(rumours::findById)
            .flatMap(each -> each.in(city))
            .map(PublicListening::outcome)
            .orElse(Outcome.IN_WORK);
    return new Followed(outcome, id);
  }

  private static Outcome outcome(Handling handling) {
    if (handling.status() == RumourStatus.REFERRED) {
      return Outcome.REFERRED;
    }
    if (handling.answeredAt() != null) {
      return Outcome.ANSWERED;
    }
    return switch (handling.status()) {
      case MONITORING, CLOSED -> Outcome.WATCHED;
      case ANSWERED -> Outcome.ANSWERED;
      case REPORTED, TRIAGED, VERIFYING, ASSESSED, MERGED, REFERRED -> Outcome.IN_WORK;
    };
  }

  /** Likeness asks for whom it looks; a resident sees none of what it finds. */
  private static Actor anybody(CityId city) {
    return new Actor(new MemberId("public-form"), "", Role.OPERATOR, city);
  }
}
