package eu.controvoce.campaign.schedule;

import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignFixtures;
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
import eu.controvoce.channel.Post;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** What may happen between planning and going out loses nothing and can be seen. */
@ControvoceTest
class MishapsTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @Autowired ListableBeanFactory beans;
  @Autowired SettableClock clock;
  @Autowired Planning planning;
  @Autowired Campaigns campaigns;
  @Autowired Publications publications;
  @Autowired Unreadables unreadables;
  @Autowired MongoOperations mongo;

  private volatile Runnable whileItGoesOut = () -> {};
  private final AtomicInteger delivered = new AtomicInteger();
  private Campaign campaign;
  private CounterMessage message;
  private Outlet page;
  private Sweep sweep;

  @BeforeEach
  void aTownWithAPage() {
    var fixtures = new CampaignFixtures(beans);
    campaign = fixtures.aCampaign();
    message = fixtures.anApprovedMessage();
    page = fixtures.aPage();
    sweep =
        new SweepFixture(beans)
            .aSweep(
                new Channels(
                    Arrays.stream(ChannelType.values()).<Channel>map(Receiver::new).toList()));
  }

  @Test
  void whenTheClockIsSetBackAnHourNothingIsLostOrDoubled() {
    var out = plan(Duration.ZERO);
    var next = plan(Duration.ofMinutes(1));
    carryOut();

    clock.advance(HOUR.negated());
    carryOut();
    assertThat(now(next).status()).isEqualTo(PublicationStatus.SCHEDULED);

    clock.advance(HOUR.plusMinutes(1));
    carryOut();
    carryOut();
    assertThat(now(out).attempts()).hasSize(1);
    assertThat(now(next).status()).isEqualTo(PublicationStatus.PUBLISHED);
    assertThat(delivered.get()).isEqualTo(2);
  }

  @Test
  void whoseCampaignIsDeletedWhileItGoesOutIsOutAndSaysSo() {
    var planned = plan(Duration.ZERO);
    whileItGoesOut = () -> campaigns.deleteById(campaign.id());

    carryOut();

    assertThat(now(planned).status()).isEqualTo(PublicationStatus.PUBLISHED);
    assertThat(delivered.get()).isEqualTo(1);
  }

  @Test
  void whoseCampaignWasDeletedBeforeWaitsForAPerson() {
    var planned = plan(Duration.ZERO);
    campaigns.deleteById(campaign.id());

    carryOut();

    assertThat(now(planned).status()).isEqualTo(PublicationStatus.PAUSED);
    assertThat(now(planned).error()).isEqualTo("publication.held.no-campaign");
    assertThat(delivered.get()).isZero();
  }

  @Test
  void whoseZoneIsNoneAnyMoreIsSetAsideAndTheOthersGoOut() {
    var planned = plan(Duration.ZERO);
    var other = plan(Duration.ZERO);
    mongo
        .getCollection("publications")
        .updateOne(
            new Document("_id", planned.value()),
            new Document("$set", new Document("zone", "Europe/Atlantis")));

    carryOut();

    assertThat(now(other).status()).isEqualTo(PublicationStatus.PUBLISHED);
    assertThat(unreadables.list(OFFICER))
        .singleElement()
        .satisfies(each -> assertThat(each.id()).isEqualTo(planned));
  }

  private void carryOut() {
    assertThat(sweep.run()).succeedsWithin(Duration.ofMinutes(2));
  }

  private PublicationId plan(Duration from) {
    var at = new When.At(SettableClock.START.plus(from));
    return planning
        .plan(OFFICER, NewPublication.of(campaign.id(), message.id(), page.id(), at))
        .id();
  }

  private Publication now(PublicationId id) {
    return publications.findById(id).orElseThrow();
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
      delivered.incrementAndGet();
      whileItGoesOut.run();
      return new Delivery.Accepted("ref", null);
    }
  }
}
