package eu.controvoce.campaign.schedule;

import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.base.Id;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.NewPublication;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.Publications;
import eu.controvoce.campaign.When;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Channels;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.NewOutlet;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.channel.OutletId;
import eu.controvoce.channel.OutletRules;
import eu.controvoce.channel.Outlets;
import eu.controvoce.channel.Post;
import eu.controvoce.channel.Why;
import eu.controvoce.city.Actor;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class GateTest {

  private static final Actor ADMINISTRATOR =
      new Actor(new MemberId("admin"), "Ada", Role.ADMINISTRATOR, null);

  private static final Duration HOUR = Duration.ofHours(1);

  @Autowired ListableBeanFactory beans;
  @Autowired SettableClock clock;
  @Autowired Planning planning;
  @Autowired OutletDesk desk;
  @Autowired Outlets outlets;
  @Autowired Publications publications;
  @Autowired Claims claims;
  @Autowired Node node;

  private final List<Post> delivered = new CopyOnWriteArrayList<>();
  private Delivery answer = new Delivery.Accepted("ref", null);
  private @Nullable Duration harmless;
  private Campaign campaign;
  private CounterMessage message;
  private Firing firing;

  @BeforeEach
  void aTown() {
    var fixtures = new CampaignFixtures(beans);
    campaign = fixtures.aCampaign();
    message = fixtures.anApprovedMessage();
    var channels =
        new Channels(
            Arrays.stream(ChannelType.values()).<Channel>map(each -> new Receiver(each)).toList());
    firing = new SweepFixture(beans).aFiring(channels);
  }

  @Test
  void whatFallsIntoQuietHoursGoesOutAtTheirEndAndSaysSo() {
    // It is nine in the morning in Settimo.
    var outlet =
        anOutlet(
            new OutletRules(null, LocalTime.of(8, 0), LocalTime.of(10, 0), Set.of(), Set.of()));
    var planned = plan(outlet);

    firing.fire(planned.id());

    var waiting = now(planned);
    assertThat(waiting.status()).isEqualTo(PublicationStatus.SCHEDULED);
    assertThat(waiting.nextAttemptAt()).isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
    assertThat(waiting.error()).isEqualTo("outlet.wait.quiet|Mastodon|10:00");
    assertThat(waiting.attempts()).isEmpty();
    assertThat(delivered).isEmpty();

    clock.advance(Duration.ofHours(1));
    firing.fire(planned.id());
    assertThat(now(planned).status()).isEqualTo(PublicationStatus.PUBLISHED);
  }

  @Test
  void noMoreGoOutInAnHourThanTheLimitSays() {
    var outlet = anOutlet(new OutletRules(2, null, null, Set.of(), Set.of()));
    var planned = IntStream.range(0, 3).mapToObj(_ -> plan(outlet)).toList();

    planned.forEach(each -> firing.fire(each.id()));

    assertThat(delivered).hasSize(2);
    var third = now(planned.getLast());
    assertThat(third.status()).isEqualTo(PublicationStatus.SCHEDULED);
    assertThat(third.nextAttemptAt()).isEqualTo(SettableClock.START.plus(HOUR));
    assertThat(third.error()).startsWith("outlet.wait.limit|");

    clock.advance(HOUR);
    firing.fire(third.id());
    assertThat(delivered).hasSize(3);
  }

  @Test
  void aKeyThatIsRefusedInTheMiddleOfACampaignHoldsTheRestWithoutTryingIt() {
    var outlet = anOutlet(OutletRules.NONE);
    var first = plan(outlet);
    var second = plan(outlet);
    answer = new Delivery.Blocked(Why.of("channel.mastodon.token", "social.example"));

    firing.fire(first.id());
    firing.fire(second.id());

    assertThat(delivered).hasSize(1);
    for (var each : List.of(first, second)) {
      assertThat(now(each).status()).isEqualTo(PublicationStatus.PAUSED);
      assertThat(now(each).error()).isEqualTo("publication.held.outlet-blocked|Mastodon");
      assertThat(now(each).attempts()).isEmpty();
    }
    var health = desk.health(ADMINISTRATOR).get(outlet.id());
    assertThat(health).isNotNull();
    assertThat(health.isBlocked()).isTrue();
    assertThat(health.mishaps()).hasSize(1);

    desk.change(
        ADMINISTRATOR,
        outlet.id(),
        new NewOutlet(
            outlet.city(),
            outlet.type(),
            outlet.name(),
            Map.of("server", "https://93.184.216.34"),
            outlet.tooLate(),
            OutletRules.NONE,
            "another-key"));
    answer = new Delivery.Accepted("ref", null);
    firing.fire(first.id());
    firing.fire(second.id());

    assertThat(now(first).status()).isEqualTo(PublicationStatus.PUBLISHED);
    assertThat(now(second).status()).isEqualTo(PublicationStatus.PUBLISHED);
  }

  @Test
  void whatMayBeOutAlreadyIsLeftToAPersonWhereRepeatingDoubles() {
    var planned = plan(anOutlet(OutletRules.NONE));
    harmless = Duration.ZERO;
    answer = new Delivery.Uncertain(Why.of("channel.network.broken", "api.example"));

    firing.fire(planned.id());

    var open = now(planned);
    assertThat(open.status()).isEqualTo(PublicationStatus.PAUSED);
    assertThat(open.error()).isEqualTo("publication.held.uncertain|Mastodon");
    assertThat(open.attempts())
        .extracting(Publication.Attempt::outcome)
        .containsExactly("left-open");

    planning.resume(OFFICER, planned.id());
    answer = new Delivery.Accepted("ref", null);
    firing.fire(planned.id());
    assertThat(now(planned).status()).isEqualTo(PublicationStatus.PUBLISHED);
  }

  @Test
  void itIsRepeatedOnlyAsLongAsTheReceiverKnowsTheKey() {
    var planned = plan(anOutlet(OutletRules.NONE));
    harmless = Duration.ofMinutes(50);
    answer = new Delivery.Uncertain(Why.of("channel.network.slow", "social.example"));

    for (int minutes : new int[] {0, 1, 5, 15}) {
      clock.advance(Duration.ofMinutes(minutes));
      assertThat(now(planned).status()).isEqualTo(PublicationStatus.SCHEDULED);
      firing.fire(planned.id());
    }

    assertThat(delivered).hasSize(4);
    assertThat(now(planned).status()).isEqualTo(PublicationStatus.PAUSED);
  }

  @Test
  void oneWhoseProcessDiedInTheMiddleIsNotSentBlindlyAgain() {
    var planned = plan(anOutlet(OutletRules.NONE));
    harmless = Duration.ZERO;
    assertThat(claims.claim(planned.id(), "dead-node")).isPresent();

    clock.advance(Duration.ofMinutes(2));
    firing.resume(planned.id());

    assertThat(delivered).isEmpty();
    assertThat(now(planned).status()).isEqualTo(PublicationStatus.PAUSED);
    assertThat(now(planned).error()).startsWith("publication.held.uncertain");
  }

  @Test
  void onAChannelKeptForSomeTheOthersDoNotPublish() {
    var outlet = anOutlet(new OutletRules(null, null, null, Set.of(Role.MANAGER), Set.of()));

    assertThatThrownBy(() -> plan(outlet)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void anOutletKeepsItsRulesInTheStore() {
    var rules =
        new OutletRules(
            5,
            LocalTime.of(22, 0),
            LocalTime.of(7, 0),
            Set.of(Role.MANAGER),
            Set.of(new MemberId("m1")));

    assertThat(outlets.findById(anOutlet(rules).id()).orElseThrow().rules()).isEqualTo(rules);
  }

  private Outlet anOutlet(OutletRules rules) {
    return outlets.save(
        new Outlet(
            new OutletId(Id.random()),
            null,
            CampaignFixtures.SETTIMO,
            ChannelType.MASTODON,
            "Mastodon",
            Map.of("server", "https://93.184.216.34", "secret", "sealed"),
            false,
            Duration.ofHours(12),
            false,
            rules));
  }

  private Publication plan(Outlet outlet) {
    return planning.plan(
        OFFICER,
        NewPublication.of(
            campaign.id(), message.id(), outlet.id(), new When.At(SettableClock.START)));
  }

  private Publication now(Publication planned) {
    return publications.findById(planned.id()).orElseThrow();
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
    public @Nullable Duration harmlessFor(Outlet outlet) {
      return harmless;
    }

    @Override
    public Delivery deliver(Post post, Outlet outlet) {
      delivered.add(post);
      return answer;
    }
  }
}
