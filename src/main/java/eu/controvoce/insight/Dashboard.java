package eu.controvoce.insight;

import eu.controvoce.campaign.Publication;
import eu.controvoce.city.City;
import eu.controvoce.rumour.Rumour;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a manager sees at a glance.
 *
 * @param cities the cities it is about
 * @param now the period's figures
 * @param before those of as many days just before
 * @param loop residents who read what became of their report, of those who asked in the period
 * @param topics sightings by topic, most first; a sighting with several topics counts for each
 * @param areas sightings by area, most first
 * @param overdue rumours whose date has passed without an answer, the longest waiting first
 * @param upcoming publications still to come, the next first
 * @param troubled publications that failed or wait for a person
 */
public record Dashboard(
    List<City> cities,
    Period period,
    Figures now,
    Figures before,
    Ratio loop,
    Trend trend,
    List<Share> topics,
    List<Share> areas,
    List<Overdue> overdue,
    List<Publication> upcoming,
    List<Publication> troubled) {

  /** A rumour that is late in a city. */
  public record Overdue(Rumour rumour, City city, long days) {}

  /** Fewest sightings from which a change of a topic is worth a sentence. */
  private static final long WORTH_SAYING = 4;

  public Dashboard {
    cities = List.copyOf(cities);
    topics = List.copyOf(topics);
    areas = List.copyOf(areas);
    overdue = List.copyOf(overdue);
    upcoming = List.copyOf(upcoming);
    troubled = List.copyOf(troubled);
  }

  /** The topic that grew most, if one at least doubled and has a few sightings. */
  public Optional<Share> growing() {
    return topics.stream()
        .filter(each -> each.now() >= WORTH_SAYING && each.now() >= 2 * each.before())
        .max(Comparator.comparingLong(each -> each.now() - each.before()));
  }

  /** Whether nothing was ever heard in the period or before it. */
  public boolean isEmpty() {
    return now.received() == 0 && before.received() == 0 && now.active() == 0;
  }
}
