package eu.controvoce.campaign.reaction;

import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.Measurements;
import eu.controvoce.campaign.NewPublication;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publication.Metric;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.Publications;
import eu.controvoce.campaign.When;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Channels;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Outlets;
import eu.controvoce.channel.Post;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@ControvoceTest
class ReactionsTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @Autowired ListableBeanFactory beans;
  @Autowired SettableClock clock;
  @Autowired MongoOperations mongo;
  @Autowired Outlets outlets;
  @Autowired Planning planning;
  @Autowired Publications publications;
  @Autowired Measurements measurements;

  private int calls;
  private Map<String, Long> totals = Map.of("replies", 1L, "boosts", 0L, "favourites", 4L);
  private Reactions reactions;
  private PublicationId out;

  @BeforeEach
  void somethingIsOutOnMastodon() {
    var fixtures = new CampaignFixtures(beans);
    var outlet =
        fixtures.anOutlet(
            ChannelType.MASTODON, Map.of("server", "https://s.example", "secret", "x"));
    out =
        planning
            .plan(
                OFFICER,
                NewPublication.of(
                    fixtures.aCampaign().id(),
                    fixtures.anApprovedMessage().id(),
                    outlet.id(),
                    new When.Now()))
            .id();
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(out.value())),
        Update.update("status", "PUBLISHED")
            .set("externalId", "101")
            .set("publishedAt", Date.from(clock.instant())),
        Publication.class);
    var channels =
        new Channels(
            Arrays.stream(ChannelType.values()).<Channel>map(each -> new Counter(each)).toList());
    reactions = new Reactions(mongo, publications, outlets, channels, measurements, clock);
  }

  @Test
  void whatIsNewOnADayIsThatDaysMetricAndMeasured() {
    reactions.ask();
    clock.advance(Duration.ofDays(1));
    totals = Map.of("replies", 3L, "boosts", 1L, "favourites", 3L);
    reactions.ask();

    assertThat(publications.findById(out).orElseThrow().metrics())
        .containsExactly(
            new Metric(MONDAY, "favourites", 4, true),
            new Metric(MONDAY, "replies", 1, true),
            new Metric(MONDAY.plusDays(1), "boosts", 1, true),
            new Metric(MONDAY.plusDays(1), "replies", 2, true));
  }

  @Test
  void countingTwiceOnADayDoublesNothing() {
    reactions.ask();
    clock.advance(Duration.ofHours(1));

    assertThat(reactions.ask()).isZero();
    assertThat(calls).isEqualTo(2);
    assertThat(publications.findById(out).orElseThrow().metrics()).hasSize(2);
  }

  @Test
  void itIsAskedSeldomAndNotForEver() {
    reactions.ask();
    reactions.ask();
    assertThat(calls).isEqualTo(1);

    clock.advance(Duration.ofDays(15));
    reactions.ask();
    assertThat(calls).isEqualTo(1);
  }

  private final class Counter implements Channel {

    private final ChannelType type;

    Counter(ChannelType type) {
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
      throw new IllegalStateException("Nothing is delivered here");
    }

    @Override
    public Map<String, Long> reactions(String reference, Outlet outlet) {
      calls++;
      return reference.equals("101") ? totals : Map.of();
    }
  }
}
