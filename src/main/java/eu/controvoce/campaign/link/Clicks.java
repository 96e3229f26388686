package eu.controvoce.campaign.link;

import eu.controvoce.campaign.Publication.Metric;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * How often short addresses were followed: a number per publication and local day, nothing else.
 * Kept apart from the publication, so that a visit never stands in the scheduler's way.
 * Thread-safe.
 */
@Component
public class Clicks {

  /** The kind of metric they are. */
  public static final String KIND = "clicks";

  private final MongoOperations mongo;
  private final Cities cities;
  private final Clock clock;

  Clicks(MongoOperations mongo, Cities cities, Clock clock) {
    this.mongo = mongo;
    this.cities = cities;
    this.clock = clock;
  }

  /**
   * @param days number by ISO date
   */
  @Document("link-clicks")
  @TypeAlias("link-clicks")
  record Days(@Id PublicationId publication, Map<String, Long> days) {

    List<Metric> metrics() {
      return new TreeMap<>(days)
          .entrySet().stream()
              .map(each -> new Metric(LocalDate.parse(each.getKey()), KIND, each.getValue(), true))
              .toList();
    }
  }

  /** One more, today where the city is. */
  public void count(PublicationId publication, CityId city) {
    var zone = cities.findById(city).map(City::zone).orElse(ZoneOffset.UTC);
    var today = LocalDate.ofInstant(clock.instant(), zone);
    try {
      increment(publication, today);
    } catch (DuplicateKeyException e) {
      // Two nodes counted the first visit at the same moment; by now it is there.
      increment(publication, today);
    }
  }

  /** What was counted for these, day by day, oldest first; those never followed are left out. */
  public Map<PublicationId, List<Metric>> of(Collection<PublicationId> publications) {
    var ids = publications.stream().map(PublicationId::value).toList();
    return ids.isEmpty()
        ? Map.of()
        : mongo.find(Query.query(Criteria.where("_id").in(ids)), Days.class).stream()
            .collect(Collectors.toMap(Days::publication, Days::metrics));
  }

  private void increment(PublicationId publication, LocalDate day) {
    mongo.upsert(
        Query.query(Criteria.where("_id").is(publication.value())),
        new Update().inc("days." + day, 1L),
        Days.class);
  }
}
