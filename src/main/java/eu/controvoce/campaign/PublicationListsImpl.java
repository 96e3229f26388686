package eu.controvoce.campaign;

import eu.controvoce.answer.MessageId;
import eu.controvoce.base.Id;
import eu.controvoce.city.CityId;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Reads documents one by one, so that one that cannot be read does not keep the others. */
class PublicationListsImpl implements PublicationLists {

  private static final String PUBLICATIONS = "publications";

  private final MongoOperations mongo;
  private final ApplicationEventPublisher events;

  PublicationListsImpl(MongoOperations mongo, ApplicationEventPublisher events) {
    this.mongo = mongo;
    this.events = events;
  }

  @Override
  public List<Publication> findByCity(CityId city) {
    return where("city", city);
  }

  @Override
  public List<Publication> findByCampaign(CampaignId campaign) {
    return where("campaign", campaign);
  }

  @Override
  public List<Publication> findByMessage(MessageId message) {
    return where("message", message);
  }

  @Override
  public List<Publication> findAll() {
    return all(new Query());
  }

  @Override
  public List<Publication> findAllById(Iterable<PublicationId> ids) {
    var wanted =
        StreamSupport.stream(ids.spliterator(), false).map(PublicationId::value).distinct();
    return all(Query.query(Criteria.where("_id").in(wanted.toList())));
  }

  private List<Publication> where(String field, Id is) {
    return all(Query.query(Criteria.where(field).is(is.value())));
  }

  private List<Publication> all(Query query) {
    return mongo.find(query, Document.class, PUBLICATIONS).stream()
        .flatMap(each -> read(each).stream())
        .toList();
  }

  private Optional<Publication> read(Document found) {
    try {
      return Optional.of(mongo.getConverter().read(Publication.class, found));
    } catch (RuntimeException e) {
      // Nothing was asked of the store here: it is the document. Who listens looks once more.
      events.publishEvent(
          new UnreadablePublication(new PublicationId(String.valueOf(found.get("_id")))));
      return Optional.empty();
    }
  }
}
