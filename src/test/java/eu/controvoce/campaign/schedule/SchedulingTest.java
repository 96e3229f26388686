package eu.controvoce.campaign.schedule;

import static eu.controvoce.campaign.CampaignFixtures.MANAGER;
import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.answer.Facts;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.CampaignStatus;
import eu.controvoce.campaign.Campaigns;
import eu.controvoce.campaign.NewPublication;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.Publications;
import eu.controvoce.campaign.When;
import eu.controvoce.campaign.operations.Unreadables;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Channels;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.channel.Post;
import eu.controvoce.channel.Why;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class SchedulingTest {

  private static final Delivery GONE_OUT = new Delivery.Accepted("ref", "https://town.example/1");

  @Autowired ListableBeanFactory beans;
  @Autowired SettableClock clock;
  @Autowired Planning planning;
  @Autowired CampaignDesk desk;
  @Autowired OutletDesk outlets;
  @Autowired Publications publications;
  @Autowired Campaigns campaigns;
  @Autowired CounterMessages messages;
  @Autowired Facts facts;
  @Autowired Claims claims;
  @Autowired Unreadables unreadables;
  @Autowired ScheduleSettings settings;

  private final List<Post> delivered = Collections.synchronizedList(new ArrayList<>());
  private Function<Post, Delivery> receiver = _ -> GONE_OUT;

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
    sweep = aNode();
  }

  @Test
  void nothingGoesOutEarly() {
    var planned = plan(SettableClock.START.plusSeconds(60));

    clock.advance(Duration.ofMillis(59_999));
    carryOut();
    assertThat(now(planned).status()).isEqualTo(PublicationStatus.SCHEDULED);

    clock.advance(Duration.ofMillis(1));
    carryOut();
    assertThat(now(planned).status()).isEqualTo(PublicationStatus.PUBLISHED);
    assertThat(now(planned).late()).isFalse();
  }

  @Test
  void whatWasSeenComingStaysWhenItIsCancelledBeforeItsInstant() {
    var cancelled = plan(SettableClock.START.plusSeconds(30));
    var other = plan(SettableClock.START.plusSeconds(30));
    carryOut();

    planning.cancel(OFFICER, cancelled);
    clock.advance(Duration.ofSeconds(30));
    carryOut();

    assertThat(now(cancelled).status()).isEqualTo(PublicationStatus.CANCELLED);
    assertThat(delivered).extracting(Post::publication).containsExactly(other.value());
  }

  @Test
  void whatGoesOutKeepsItsTextLinkAndReference() {
    var planned = plan(SettableClock.START);

    carryOut();

    var published = now(planned);
    assertThat(published.variantText()).isEqualTo(message.content().body());
    assertThat(published.externalUrl()).isEqualTo("https://town.example/1");
    assertThat(published.externalId()).isEqualTo("ref");
    assertThat(published.lease()).isNull();
    assertThat(published.attempts())
        .singleElement()
        .satisfies(each -> assertThat(each.outcome()).isEqualTo("accepted"));
    assertThat(delivered.getFirst().sources()).containsExactly("ATC Piemonte Centrale");
    assertThat(delivered.getFirst().link())
        .hasToString("http://localhost:8080/l/" + published.trackingLink());
  }

  @Test
  void theFirstPublicationStartsAnApprovedCampaign() {
    assertThat(campaign.status()).isEqualTo(CampaignStatus.APPROVED);
    plan(SettableClock.START);

    carryOut();

    assertThat(campaigns.findById(campaign.id()).orElseThrow().status())
        .isEqualTo(CampaignStatus.RUNNING);
  }

  @Test
  void afterDowntimeLateOnesGoOutOldestFirstAndAreMarkedLate() {
    var third = plan(SettableClock.START.plusSeconds(300));
    var first = plan(SettableClock.START.plusSeconds(100));
    var second = plan(SettableClock.START.plusSeconds(200));

    clock.advance(Duration.ofHours(1));
    carryOut();

    assertThat(delivered)
        .extracting(Post::publication)
        .containsExactly(first.value(), second.value(), third.value());
    assertThat(now(first).late()).isTrue();
  }

  @Test
  void whatIsTooLateWaitsForAPersonAndGoesOutWhenTheySaySo() {
    var planned = plan(SettableClock.START.plusSeconds(1));

    clock.advance(Duration.ofHours(13));
    carryOut();
    assertThat(now(planned).status()).isEqualTo(PublicationStatus.PAUSED);
    assertThat(now(planned).error()).isEqualTo("publication.held.too-late|12");
    assertThat(delivered).isEmpty();

    planning.resume(OFFICER, planned);
    carryOut();
    assertThat(now(planned).status()).isEqualTo(PublicationStatus.PUBLISHED);
    assertThat(now(planned).late()).isTrue();
  }

  @Test
  void eightNodesThatSeeTheSameWorkDoEachOnce() throws Exception {
    var planned = new ArrayList<PublicationId>();
    for (int i = 0; i < 10; i++) {
      planned.add(plan(SettableClock.START));
    }
    var nodes = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < 8; i++) {
      var node = aNode();
      nodes.add(() -> node.run().join());
    }

    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var each : threads.invokeAll(nodes)) {
        each.get();
      }
    }

    assertThat(delivered).hasSize(10);
    assertThat(delivered).extracting(Post::publication).doesNotHaveDuplicates();
    assertThat(planned).allMatch(each -> now(each).status() == PublicationStatus.PUBLISHED);
  }

  @Test
  void whatACrashedNodeClaimedIsTakenOverWithTheSameKeyOnceItsLeaseIsOver() {
    var planned = plan(SettableClock.START);
    assertThat(claims.claim(planned, "node-that-dies#1")).isPresent();

    carryOut();
    assertThat(now(planned).status()).isEqualTo(PublicationStatus.PUBLISHING);

    clock.advance(settings.lease());
    carryOut();
    assertThat(now(planned).status()).isEqualTo(PublicationStatus.PUBLISHED);
    assertThat(now(planned).attempts())
        .extracting(Publication.Attempt::outcome)
        .containsExactly("uncertain", "accepted");
    assertThat(delivered)
        .singleElement()
        .satisfies(each -> assertThat(each.deliveryKey()).isEqualTo(planned.value()));
  }

  @Test
  void aNodeThatLostItsLeaseWritesNothingDown() {
    var planned = plan(SettableClock.START);
    var slow = claims.claim(planned, "slow#1").orElseThrow();
    clock.advance(settings.lease());
    assertThat(claims.takeOver(planned, "quick#1")).isPresent();

    var ended = claims.finish(slow, "slow#1", each -> each);

    assertThat(ended).isEmpty();
    assertThat(claims.renew(planned, "slow#1")).isFalse();
    assertThat(claims.renew(planned, "quick#1")).isTrue();
  }

  @Test
  void aPausedOutletHoldsAndLetsGo() {
    var planned = plan(SettableClock.START);
    outlets.pause(OFFICER, page.id());

    carryOut();
    assertThat(now(planned).status()).isEqualTo(PublicationStatus.PAUSED);
    assertThat(now(planned).error()).startsWith("publication.held.outlet-paused");

    outlets.resume(OFFICER, page.id());
    carryOut();
    assertThat(now(planned).status()).isEqualTo(PublicationStatus.PUBLISHED);
  }

  @Test
  void aPausedCampaignHoldsAndLetsGo() {
    desk.run(OFFICER, campaign.id());
    desk.pause(OFFICER, campaign.id());
    var planned = plan(SettableClock.START);

    carryOut();
    assertThat(now(planned).error()).isEqualTo("publication.held.campaign-paused");

    desk.run(OFFICER, campaign.id());
    carryOut();
    assertThat(now(planned).status()).isEqualTo(PublicationStatus.PUBLISHED);
  }

  @Test
  void aMessageRetiredAfterPlanningDoesNotGoOut() {
    var planned = plan(SettableClock.START.plusSeconds(60));
    messages.save(messages.findById(message.id()).orElseThrow().retire());

    clock.advance(Duration.ofMinutes(1));
    carryOut();

    assertThat(delivered).isEmpty();
    assertThat(now(planned).status()).isEqualTo(PublicationStatus.PAUSED);
    assertThat(now(planned).error()).isEqualTo("publication.held.message");
  }

  @Test
  void aMessageWhoseFactFellDoesNotGoOut() {
    var fact = fixtures.aFact();
    message = fixtures.anApprovedMessage(fact);
    var planned = plan(SettableClock.START.plusSeconds(60));
    facts.save(facts.findById(fact.id()).orElseThrow().withdraw());

    clock.advance(Duration.ofMinutes(1));
    carryOut();

    assertThat(now(planned).error()).isEqualTo("publication.held.fact|SE-F-0001");
  }

  @Test
  void anOutletDeletedAfterPlanningIsSaid() {
    var planned = plan(SettableClock.START.plusSeconds(60));
    beans.getBean(eu.controvoce.channel.Outlets.class).deleteById(page.id());

    clock.advance(Duration.ofMinutes(1));
    carryOut();

    assertThat(now(planned).error()).isEqualTo("publication.held.no-outlet");
  }

  @Test
  void whoIsAwayIsAskedAgainLaterAndLaterAndAPersonInTheEnd() {
    receiver = _ -> new Delivery.Unavailable(Why.of("channel.webhook.slow", "town.example"), null);
    var planned = plan(SettableClock.START);
    var pauses = new ArrayList<Duration>();

    carryOut();
    while (now(planned).status() == PublicationStatus.SCHEDULED) {
      var next = now(planned).nextAttemptAt();
      pauses.add(Duration.between(clock.instant(), next));
      clock.set(next.minusMillis(1));
      carryOut();
      assertThat(now(planned).nextAttemptAt()).isEqualTo(next);
      clock.set(next);
      carryOut();
    }

    assertThat(pauses)
        .extracting(Duration::toMinutes)
        .containsExactly(1L, 5L, 15L, 60L, 240L, 240L, 240L);
    assertThat(now(planned).status()).isEqualTo(PublicationStatus.FAILED);
    assertThat(now(planned).error()).isEqualTo("channel.webhook.slow|town.example");
    assertThat(delivered).hasSize(8);

    receiver = _ -> GONE_OUT;
    planning.retry(OFFICER, planned);
    carryOut();
    assertThat(now(planned).status()).isEqualTo(PublicationStatus.PUBLISHED);
  }

  @Test
  void aReceiverThatSaysWhenIsAskedThen() {
    receiver =
        _ -> new Delivery.Unavailable(Why.of("channel.webhook.busy"), Duration.ofMinutes(30));
    var planned = plan(SettableClock.START);

    carryOut();

    assertThat(now(planned).nextAttemptAt()).isEqualTo(SettableClock.START.plusSeconds(1_800));
  }

  @Test
  void whatIsRefusedFailsAtOnceWithItsReason() {
    receiver = _ -> new Delivery.Rejected(Why.of("channel.webhook.gone", "town.example"));
    var planned = plan(SettableClock.START);

    carryOut();

    assertThat(now(planned).status()).isEqualTo(PublicationStatus.FAILED);
    assertThat(now(planned).error()).isEqualTo("channel.webhook.gone|town.example");
  }

  @Test
  void oneThatBreaksDoesNotStopTheOthers() {
    var poison = plan(SettableClock.START);
    var other = plan(SettableClock.START);
    receiver =
        post -> {
          if (post.publication().equals(poison.value())) {
            throw new IllegalStateException("poison");
          }
          return GONE_OUT;
        };

    carryOut();

    assertThat(now(other).status()).isEqualTo(PublicationStatus.PUBLISHED);
    assertThat(now(poison).status()).isEqualTo(PublicationStatus.SCHEDULED);
    assertThat(now(poison).error()).isEqualTo("publication.failed.unexpected");
  }

  @Test
  void aDocumentThatCannotBeReadDoesNotStopTheOthers() {
    var broken = plan(SettableClock.START);
    var other = plan(SettableClock.START);
    beans
        .getBean(org.springframework.data.mongodb.core.MongoOperations.class)
        .getCollection("publications")
        .updateOne(
            new org.bson.Document("_id", broken.value()),
            new org.bson.Document("$set", new org.bson.Document("channelType", "CARRIER_PIGEON")));

    carryOut();

    assertThat(now(other).status()).isEqualTo(PublicationStatus.PUBLISHED);
    assertThat(unreadables.list(OFFICER))
        .singleElement()
        .satisfies(each -> assertThat(each.id()).isEqualTo(broken));
    assertThat(publications.findByCity(CampaignFixtures.SETTIMO)).hasSize(1);
  }

  @Test
  void aCampaignThatNeedsApprovalHoldsUntilItHasIt() {
    var proposed =
        campaigns.save(
            new Campaign(
                campaign.id(),
                campaign.version(),
                campaign.code(),
                campaign.city(),
                campaign.name(),
                campaign.objective(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                campaign.from(),
                campaign.to(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                CampaignStatus.PROPOSED,
                OFFICER.member(),
                false));
    var planned = plan(SettableClock.START);

    carryOut();
    assertThat(now(planned).error()).isEqualTo("publication.held.campaign-not-approved");

    desk.approve(MANAGER, proposed.id());
    carryOut();
    assertThat(now(planned).status()).isEqualTo(PublicationStatus.PUBLISHED);
  }

  @Test
  void aPlannedLocalTimeThatTheSpringChangeSkipsIsTheNextValidMinute() {
    var skipped =
        planning.plan(
            OFFICER,
            NewPublication.of(
                campaign.id(),
                message.id(),
                page.id(),
                new When.Local(LocalDateTime.of(2027, 3, 28, 2, 30))));

    assertThat(skipped.at()).isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
  }

  @Test
  void aPlannedLocalTimeThatTheAutumnChangeRepeatsIsItsFirst() {
    var repeated =
        planning.plan(
            OFFICER,
            NewPublication.of(
                campaign.id(),
                message.id(),
                page.id(),
                new When.Local(LocalDateTime.of(2027, 10, 31, 2, 30))));

    assertThat(repeated.at()).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
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

  /** A scheduler of its own whose every channel is the test's receiver. */
  private Sweep aNode() {
    var channels =
        new Channels(
            Arrays.stream(ChannelType.values()).<Channel>map(each -> new Receiver(each)).toList());
    return fixture().aSweep(channels);
  }

  private SweepFixture fixture() {
    return new SweepFixture(beans);
  }

  private final class Receiver implements Channel {

    private final ChannelType type;

    Receiver(ChannelType type) {
      this.type = type;
    }

    @Override
    public ChannelType type() {
      return type;
    }

    @Override
    public int maxLength() {
      return 1_000;
    }

    @Override
    public Delivery deliver(Post post, Outlet outlet) {
      delivered.add(post);
      return receiver.apply(post);
    }
  }
}
