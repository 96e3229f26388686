package eu.controvoce.campaign.schedule;

import static eu.controvoce.campaign.CampaignFixtures.ADMINISTRATOR;
import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static eu.controvoce.campaign.CampaignFixtures.OPERATOR;
import static eu.controvoce.campaign.CampaignFixtures.SETTIMO;
import static eu.controvoce.campaign.CampaignFixtures.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.mongo.StoreClock;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.NewPublication;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.Publications;
import eu.controvoce.campaign.When;
import eu.controvoce.campaign.operations.BulkActs;
import eu.controvoce.campaign.operations.Nodes;
import eu.controvoce.campaign.operations.Operations;
import eu.controvoce.campaign.operations.StopDesk;
import eu.controvoce.campaign.operations.StopId;
import eu.controvoce.campaign.operations.Unreadables;
import eu.controvoce.campaign.operations.Work;
import eu.controvoce.campaign.operations.Work.Condition;
import eu.controvoce.channel.Channels;
import eu.controvoce.channel.Outlet;
import eu.controvoce.city.Journal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** Emergency stops, what people see of the machinery, and the quick way of pages and feeds. */
@ControvoceTest
class StoppingTest {

  @Autowired ListableBeanFactory beans;
  @Autowired SettableClock clock;
  @Autowired Planning planning;
  @Autowired Publications publications;
  @Autowired StopDesk stops;
  @Autowired Operations operations;
  @Autowired BulkActs bulk;
  @Autowired Unreadables unreadables;
  @Autowired Claims claims;
  @Autowired Node node;
  @Autowired StoreClock storeClock;
  @Autowired Nodes nodes;
  @Autowired Journal journal;
  @Autowired MongoOperations mongo;
  @Autowired Channels channels;

  private CampaignFixtures fixtures;
  private Campaign campaign;
  private CounterMessage message;
  private Outlet page;
  private Sweep sweep;

  @BeforeEach
  void aTownWithAPage() {
    fixtures = new CampaignFixtures(beans);
    campaign = fixtures.aCampaign();
    message = fixtures.anApprovedMessage();
    page = fixtures.aPage();
    sweep = new SweepFixture(beans).aSweep(channels);
  }

  @Test
  void manyOnAPageGoOutOnceEachWithTheirTryWrittenDown() {
    var planned = new ArrayList<PublicationId>();
    for (int i = 0; i < 250; i++) {
      planned.add(plan(SettableClock.START));
    }

    carryOut();

    assertThat(planned)
        .allSatisfy(id -> {
          assertThat(now(id).status()).isEqualTo(PublicationStatus.PUBLISHED);
          assertThat(now(id).attempts()).hasSize(1);
          assertThat(now(id).lease()).isNull();
          assertThat(now(id).variantText()).isNotBlank();
        });
  }

  @Test
  void whatAnotherNodeTookIsNotWrittenOverByABatch() {
    var mine = publications.findById(plan(SettableClock.START)).orElseThrow();
    var theirs = publications.findById(plan(SettableClock.START)).orElseThrow();
    assertThat(claims.claim(theirs.id(), "other#1")).isPresent();

    var settled =
        claims.settle(
            List.of(claims.begin(mine, "batch#1"), claims.begin(theirs, "batch#1")).stream()
                .map(each ->
                    Ending.unavailable(
                        each,
                        new eu.controvoce.channel.Delivery.Unavailable(
                            eu.controvoce.channel.Why.of("channel.webhook.busy"), null),
                        SettableClock.START,
                        SettableClock.START))
                .toList(),
            "batch#1");

    assertThat(settled).extracting(Publication::id).containsExactly(mine.id());
    assertThat(now(theirs.id()).status()).isEqualTo(PublicationStatus.PUBLISHING);
    assertThat(now(theirs.id()).attempts()).isEmpty();
  }

  @Test
  void inAStoppedCityNothingGoesOutUntilSomebodyLetsIt() {
    var planned = plan(SettableClock.START);
    stops.stopCity(OFFICER, SETTIMO, "Notizia sbagliata");

    carryOut();
    assertThat(now(planned).status()).isEqualTo(PublicationStatus.SCHEDULED);

    stops.resumeCity(OFFICER, SETTIMO);
    carryOut();
    assertThat(now(planned).status()).isEqualTo(PublicationStatus.PUBLISHED);
  }

  @Test
  void whenEverythingIsStoppedNotEvenAnAbandonedOneIsTakenUp() {
    var abandoned = plan(SettableClock.START);
    claims.claim(abandoned, "node-that-dies#1");
    stops.stopEverything(ADMINISTRATOR, "Emergenza");

    clock.advance(Duration.ofMinutes(5));
    carryOut();

    assertThat(now(abandoned).status()).isEqualTo(PublicationStatus.PUBLISHING);
  }

  @Test
  void whatBecameTooLateDuringAStopWaitsForAPerson() {
    var planned = plan(SettableClock.START.plusSeconds(1));
    stops.stopEverything(ADMINISTRATOR, "Emergenza");
    clock.advance(Duration.ofHours(13));

    stops.resumeEverything(ADMINISTRATOR);
    carryOut();

    assertThat(now(planned).status()).isEqualTo(PublicationStatus.PAUSED);
    assertThat(now(planned).error()).isEqualTo("publication.held.too-late|12");
  }

  @Test
  void aStopIsWrittenDownWithItsReasonAndSeenByWhomItConcerns() {
    stops.stopCity(OFFICER, SETTIMO, "Notizia sbagliata");

    assertThat(journal.of(Journal.subject("stop", StopId.of(SETTIMO))))
        .singleElement()
        .satisfies(each -> assertThat(each.details()).containsExactly("Notizia sbagliata"));
    assertThat(stops.concerning(OPERATOR)).hasSize(1);
    assertThat(stops.concerning(ADMINISTRATOR)).hasSize(1);
    assertThat(stops.concerning(STRANGER)).isEmpty();
  }

  @Test
  void whoMayNotPlanMayNotStopAndNobodyStopsAnotherCity() {
    assertThatThrownBy(() -> stops.stopCity(OPERATOR, SETTIMO, "x")).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> stops.stopCity(STRANGER, SETTIMO, "x")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> stops.stopEverything(OFFICER, "x")).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> stops.stopCity(OFFICER, SETTIMO, " "))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void nothingIsStoppedTwiceOrLetGoTwice() {
    stops.stopCity(OFFICER, SETTIMO, "Notizia sbagliata");
    assertThatThrownBy(() -> stops.stopCity(OFFICER, SETTIMO, "Ancora"))
        .isInstanceOf(RuleBroken.class);

    stops.resumeCity(OFFICER, SETTIMO);
    assertThatThrownBy(() -> stops.resumeCity(OFFICER, SETTIMO)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void theOverviewTellsLateFailedAndPunctualOnes() {
    var punctual = plan(SettableClock.START);
    carryOut();
    plan(SettableClock.START.plusSeconds(10));
    clock.advance(Duration.ofMinutes(3));

    var overview = operations.overview(OFFICER);

    assertThat(now(punctual).status()).isEqualTo(PublicationStatus.PUBLISHED);
    assertThat(overview.in(Condition.LATE))
        .singleElement()
        .satisfies(each -> assertThat(each.message()).isEqualTo(message.id()));
    assertThat(overview.day().n()).isEqualTo(1);
    assertThat(overview.outlets())
        .singleElement()
        .satisfies(each -> assertThat(each.failuresInARow()).isZero());
  }

  @Test
  void administratorsSeeTheMachineryWithoutContents() {
    plan(SettableClock.START);
    new Presence(nodes, node, storeClock).say();
    clock.advance(Duration.ofMinutes(3));

    var overview = operations.overview(ADMINISTRATOR);

    assertThat(overview.work()).extracting(Work::message).containsOnlyNulls();
    assertThat(overview.nodes()).hasSize(1);
    assertThat(operations.overview(STRANGER).work()).isEmpty();
    assertThatThrownBy(() -> operations.overview(OPERATOR)).isInstanceOf(Forbidden.class);
  }

  @Test
  void manyAreCancelledAtOnceAndTheCancellationIsTakenBack() {
    var ids = List.of(plan(SettableClock.START.plusSeconds(60)), plan(SettableClock.START));

    var cancelled = bulk.cancel(OFFICER, ids);
    assertThat(ids).allMatch(id -> now(id).status() == PublicationStatus.CANCELLED);

    bulk.restore(OFFICER, cancelled.before());
    assertThat(ids).allMatch(id -> now(id).status() == PublicationStatus.SCHEDULED);
  }

  @Test
  void oneThatCannotBeRetriedDoesNotKeepTheOthers() {
    var held = plan(SettableClock.START.plusSeconds(1));
    clock.advance(Duration.ofHours(13));
    carryOut();
    var upcoming = plan(clock.instant().plusSeconds(60));

    var result = bulk.retry(OFFICER, List.of(upcoming, held));
    carryOut();

    assertThat(result.refused()).extracting(BulkActs.Refused::id).containsExactly(upcoming);
    assertThat(now(held).status()).isEqualTo(PublicationStatus.PUBLISHED);
  }

  @Test
  void publicationsOfAnotherCityAreNotThere() {
    var planned = plan(SettableClock.START);

    assertThatThrownBy(() -> bulk.cancel(STRANGER, List.of(planned))).isInstanceOf(NotFound.class);
    assertThat(now(planned).status()).isEqualTo(PublicationStatus.SCHEDULED);
  }

  @Test
  void whatCannotBeReadIsSetAsideAndPutBackOnceItCan() {
    var planned = plan(SettableClock.START);
    set(planned, "channelType", "CARRIER_PIGEON");
    carryOut();
    carryOut();
    assertThat(unreadables.list(OFFICER)).hasSize(1);
    assertThat(unreadables.list(STRANGER)).isEmpty();
    assertThatThrownBy(() -> unreadables.putBack(OFFICER, planned)).isInstanceOf(RuleBroken.class);
    assertThat(publications.findByCity(SETTIMO)).isEmpty();

    mongo
        .getCollection("unreadable-publications")
        .updateOne(
            new Document("_id", planned.value()),
            new Document("$set", new Document("kept.channelType", "PUBLIC_PAGE")));
    unreadables.putBack(OFFICER, planned);
    carryOut();

    assertThat(unreadables.list(OFFICER)).isEmpty();
    assertThat(now(planned).status()).isEqualTo(PublicationStatus.PUBLISHED);
  }

  @Test
  void aNodeThatWasSeenLatelyIsAlive() {
    new Presence(nodes, node, storeClock).say();
    assertThat(nodes.findAll())
        .singleElement()
        .satisfies(each -> {
          assertThat(each.isAlive(clock.instant())).isTrue();
          assertThat(each.isAlive(clock.instant().plusSeconds(120))).isFalse();
        });
  }

  private void set(PublicationId id, String field, Object value) {
    mongo
        .getCollection("publications")
        .updateOne(
            new Document("_id", id.value()), new Document("$set", new Document(field, value)));
  }

  private void carryOut() {
    assertThat(sweep.run()).succeedsWithin(Duration.ofMinutes(2));
  }

  private PublicationId plan(Instant at) {
    return planning
        .plan(OFFICER, NewPublication.of(campaign.id(), message.id(), page.id(), new When.At(at)))
        .id();
  }

  private Publication now(PublicationId id) {
    return publications.findById(id).orElseThrow();
  }
}
