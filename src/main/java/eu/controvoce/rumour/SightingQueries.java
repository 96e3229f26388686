package eu.controvoce.rumour;

import eu.controvoce.base.Paged;
import eu.controvoce.base.Texts;
import eu.controvoce.city.CityId;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Turns a filter into one query. */
@Component
class SightingQueries {

  private static final Sort NEWEST_FIRST =
      Sort.by(Sort.Order.desc("heard.on"), Sort.Order.desc("enteredOn"));

  private final MongoOperations store;

  SightingQueries(MongoOperations store) {
    this.store = store;
  }

  /** The city's sightings that pass, newest first. */
  Paged<Sighting> list(CityId city, SightingFilter filter, int page, int size) {
    Paged.check(page, size);
    var query = Query.query(criteria(city, filter));
    var total = store.count(query, Sighting.class);
    var items =
        store.find(query.with(NEWEST_FIRST).skip((long) page * size).limit(size), Sighting.class);
    return new Paged<>(items, total, page, size);
  }

  private static Criteria criteria(CityId city, SightingFilter filter) {
    var all = new ArrayList<Criteria>();
    all.add(Criteria.where("city").is(city));
    if (!filter.statuses().isEmpty()) {
      all.add(Criteria.where("status").in(filter.statuses()));
    }
    if (filter.from() != null) {
      all.add(Criteria.where("heard.on").gte(filter.from()));
    }
    if (filter.to() != null) {
      all.add(Criteria.where("heard.on").lte(filter.to()));
    }
    if (filter.topic() != null) {
      all.add(
          new Criteria()
              .orOperator(
                  Criteria.where("topics").is(filter.topic()),
                  new Criteria()
                      .andOperator(
                          Criteria.where("topicsConfirmed").is(false),
                          Criteria.where("findings.topics.code").is(filter.topic()))));
    }
    if (filter.area() != null) {
      all.add(Criteria.where("heard.area").is(filter.area()));
    }
    if (filter.rumour() != null) {
      all.add(Criteria.where("rumour").is(filter.rumour()));
    }
    var text = Texts.optional("text", filter.text(), Texts.SHORT).orElse(null);
    if (text != null) {
      // Quoted: what people type is searched for as it stands, never as a pattern.
      var words =
          Pattern.compile(Pattern.quote(text), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      all.add(
          new Criteria()
              .orOperator(
                  Criteria.where("exactWords").regex(words), Criteria.where("code").regex(words)));
    }
    return new Criteria().andOperator(all);
  }
}
