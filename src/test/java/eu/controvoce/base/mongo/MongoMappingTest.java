package eu.controvoce.base.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import eu.controvoce.base.Id;
import eu.controvoce.base.mongo.embedded.EmbeddedStore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.mongodb.repository.support.MongoRepositoryFactory;
import org.springframework.data.repository.ListCrudRepository;

/** The mapping of the product on the embedded store, without Spring's context. */
@TestInstance(Lifecycle.PER_CLASS)
class MongoMappingTest {

  private static final String LIKE_AN_OBJECT_ID = "507f1f77bcf86cd799439011";

  private final EmbeddedStore store = EmbeddedStore.inMemory();
  private final MongoClient client = MongoClients.create(store.connectionString());
  private final MongoTemplate mongo = Templates.on(client, Walk.class, Planned.class, Walked.class);
  private final Walks walks = new MongoRepositoryFactory(mongo).getRepository(Walks.class);

  @BeforeEach
  void empty() {
    mongo.remove(new org.springframework.data.mongodb.core.query.Query(), Walk.class);
  }

  @AfterAll
  void close() {
    client.close();
    store.close();
  }

  @Test
  void aRecordComesBackAsItWent() {
    var walk = aWalk("w1");

    var saved = walks.save(walk);

    assertThat(walks.findById(new WalkId("w1"))).contains(saved);
    assertThat(saved.version()).isZero();
  }

  @Test
  void idsDaysZonesAndLanguagesAreStoredAsPlainStrings() {
    walks.save(aWalk("w1"));

    assertThat(raw("w1"))
        .containsEntry("_id", "w1")
        .containsEntry("_class", "walk")
        .containsEntry("on", "2026-03-29")
        .containsEntry("at", "02:30")
        .containsEntry("zone", "Europe/Rome")
        .containsEntry("language", "it")
        .containsEntry("guide", "g1")
        .containsEntry("stops", List.of("s1", "s2"))
        .containsEntry("guests", new Document("g2", "late"));
  }

  @Test
  void anIdThatLooksLikeAnObjectIdStaysAString() {
    walks.save(aWalk(LIKE_AN_OBJECT_ID));

    assertThat(raw(LIKE_AN_OBJECT_ID)).containsEntry("_id", LIKE_AN_OBJECT_ID);
    assertThat(walks.findById(new WalkId(LIKE_AN_OBJECT_ID))).isPresent();
    assertThat(walks.existsById(new WalkId(LIKE_AN_OBJECT_ID))).isTrue();
  }

  @Test
  void idsWorkInEveryKindOfQuestion() {
    walks.save(aWalk("w1"));
    walks.save(aWalk("w2"));
    var both = List.of(new WalkId("w1"), new WalkId("w2"));

    assertThat(walks.findByGuide(new GuideId("g1"))).hasSize(2);
    assertThat(walks.findByGuideIn(Set.of(new GuideId("g1"), new GuideId("g9")))).hasSize(2);
    assertThat(walks.findByStopsContaining(new GuideId("s2"))).hasSize(2);
    assertThat(walks.guidedBy(new GuideId("g1"), LocalDate.of(2026, 3, 29))).hasSize(2);
    assertThat(walks.among(both)).hasSize(2);
    assertThat(walks.findAllById(both)).hasSize(2);
    assertThat(mongo.count(query(Criteria.where("guide").is(new GuideId("g1"))), Walk.class))
        .isEqualTo(2);

    walks.deleteById(new WalkId("w1"));

    assertThat(walks.findAll()).extracting(Walk::id).containsExactly(new WalkId("w2"));
  }

  @Test
  void daysAreComparedAsDays() {
    walks.save(aWalk("w1"));

    assertThat(walks.findByOnBetween(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 30)))
        .hasSize(1);
    assertThat(walks.findByOnBefore(LocalDate.of(2026, 3, 29))).isEmpty();
  }

  @Test
  void aHandWrittenDocumentIsReadByItsAliases() {
    mongo
        .getCollection("walks")
        .insertOne(
            Document.parse(
                """
                {_id: "w7", version: 3, on: "2026-01-31", at: "09:00", zone: "Europe/Rome",
                 language: "en", guide: "g1", stops: [], guests: {}, price: {$numberDecimal: "1.20"},
                 state: {_class: "walked", at: {$date: "2026-01-31T09:00:00Z"}}}
                """));

    var walk = walks.findById(new WalkId("w7")).orElseThrow();

    assertThat(walk.state()).isEqualTo(new Walked(Instant.parse("2026-01-31T09:00:00Z")));
    assertThat(walk.on()).isEqualTo(LocalDate.of(2026, 1, 31));
    assertThat(walk.price()).isEqualByComparingTo("1.2");
  }

  @Test
  void theSecondOfTwoWritersIsToldThatItLost() {
    walks.save(aWalk("w1"));
    var mine = walks.findById(new WalkId("w1")).orElseThrow();
    var theirs = walks.findById(new WalkId("w1")).orElseThrow();
    walks.save(theirs.in(new Walked(Instant.EPOCH)));

    assertThatThrownBy(() -> walks.save(mine.in(new Planned())))
        .isInstanceOf(OptimisticLockingFailureException.class);
  }

  @Test
  void uniqueIndexesAreMadeAndHold() {
    walks.save(aWalk("w1").named("river"));

    assertThatThrownBy(() -> walks.save(aWalk("w2").named("river")))
        .isInstanceOf(DuplicateKeyException.class);
  }

  private @Nullable Document raw(String id) {
    return mongo.getCollection("walks").find(new Document("_id", id)).first();
  }

  private static org.springframework.data.mongodb.core.query.Query query(Criteria criteria) {
    return new org.springframework.data.mongodb.core.query.Query(criteria);
  }

  private static Walk aWalk(String id) {
    return new Walk(
        new WalkId(id),
        null,
        "walk " + id,
        LocalDate.of(2026, 3, 29),
        LocalTime.of(2, 30),
        ZoneId.of("Europe/Rome"),
        Locale.ITALIAN,
        new GuideId("g1"),
        List.of(new GuideId("s1"), new GuideId("s2")),
        Map.of(new GuideId("g2"), "late"),
        new BigDecimal("3.50"),
        new Planned());
  }

  record WalkId(String value) implements Id {}

  record GuideId(String value) implements Id {}

  sealed interface State {}

  @TypeAlias("planned")
  record Planned() implements State {}

  @TypeAlias("walked")
  record Walked(Instant at) implements State {}

  @org.springframework.data.mongodb.core.mapping.Document("walks")
  @TypeAlias("walk")
  record Walk(
      @org.springframework.data.annotation.Id WalkId id,
      @Version @Nullable Long version,
      @Indexed(unique = true) String name,
      @Indexed LocalDate on,
      LocalTime at,
      ZoneId zone,
      Locale language,
      GuideId guide,
      List<GuideId> stops,
      Map<GuideId, String> guests,
      BigDecimal price,
      State state) {

    Walk in(State next) {
      return new Walk(id, version, name, on, at, zone, language, guide, stops, guests, price, next);
    }

    Walk named(String other) {
      return new Walk(
          id, version, other, on, at, zone, language, guide, stops, guests, price, state);
    }
  }

  interface Walks extends ListCrudRepository<Walk, WalkId> {

    List<Walk> findByGuide(GuideId guide);

    List<Walk> findByGuideIn(Collection<GuideId> guides);

    List<Walk> findByStopsContaining(GuideId stop);

    List<Walk> findByOnBetween(LocalDate after, LocalDate before);

    List<Walk> findByOnBefore(LocalDate day);

    @Query("{ 'guide': ?0, 'on': { $gte: ?1 } }")
    List<Walk> guidedBy(GuideId guide, LocalDate from);

    @Query("{ '_id': { $in: ?0 } }")
    List<Walk> among(List<WalkId> ids);
  }
}
