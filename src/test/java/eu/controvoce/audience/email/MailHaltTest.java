package eu.controvoce.audience.email;

import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static eu.controvoce.channel.ChannelContractTest.aPost;
import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.ControvoceTest;
import eu.controvoce.audience.Letter;
import eu.controvoce.audience.Letter.State;
import eu.controvoce.base.mail.MailRoute;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Why;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class MailHaltTest {

  @Autowired ListableBeanFactory beans;

  private final List<String> taken = new CopyOnWriteArrayList<>();
  private MailTown town;

  @BeforeEach
  void aTown() {
    town = new MailTown(beans);
  }

  @AfterEach
  void theServerStops() {
    town.close();
  }

  @Test
  void whatIsHaltedDoesNotBeginAndGoesOutLater() {
    town.halted = () -> true;
    assertThat(town.channel().deliver(aPost("p1"), town.outlet()))
        .isEqualTo(new Delivery.Unavailable(Why.of("channel.email.halted"), null));
    assertThat(town.office.of("p1")).extracting(Letter::state).containsOnly(State.QUEUED);

    town.halted = () -> false;
    assertThat(town.channel().deliver(aPost("p1"), town.outlet()))
        .isInstanceOf(Delivery.Accepted.class);
    assertThat(town.received()).hasSize(3);
  }

  @Test
  void aMailingUnderWayStopsAndGoesOnWhereItWas() {
    var many =
        IntStream.range(0, 397)
            .mapToObj(each -> "m" + each + "@example.org")
            .collect(Collectors.joining("\n"));
    town.lists.add(OFFICER, town.list, many, "it", "x");
    town.halted = () -> taken.size() > 20;

    assertThat(town.over(new Slow()).deliver(aPost("p1"), town.outlet()))
        .isEqualTo(new Delivery.Unavailable(Why.of("channel.email.halted"), null));
    int before = taken.size();
    assertThat(before).isGreaterThan(20).isLessThan(400);
    assertThat(town.office.counts("p1"))
        .containsEntry(State.SENT, (long) before)
        .containsEntry(State.QUEUED, 400L - before);

    town.halted = () -> false;
    assertThat(town.over(new Slow()).deliver(aPost("p1"), town.outlet()))
        .isInstanceOf(Delivery.Accepted.class);
    assertThat(taken).hasSize(400).doesNotHaveDuplicates();
  }

  @Test
  void theLetterOfTheWeekIsHaltedToo() {
    new CampaignFixtures(beans);
    town.clock.set(Instant.parse("2026-11-27T08:00:00Z"));
    town.halted = () -> true;

    town.weekly().sendDue();

    assertThat(town.received()).isEmpty();
  }

  /** Takes everything, five milliseconds each. */
  private final class Slow implements MailRoute {

    @Override
    public Connection open() {
      return new Connection() {
        @Override
        public Handover send(MimeMessage message, String address) {
          try {
            Thread.sleep(5);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          taken.add(address);
          return new Handover.Taken();
        }

        @Override
        public void close() {}
      };
    }
  }
}
