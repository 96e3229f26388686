package eu.controvoce.audience.email;

import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static eu.controvoce.channel.ChannelContractTest.aPost;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.controvoce.ControvoceTest;
import eu.controvoce.audience.Letter;
import eu.controvoce.audience.Letter.State;
import eu.controvoce.base.mail.MailRoute;
import eu.controvoce.base.mail.NastyServer;
import eu.controvoce.base.mail.SmtpRoute;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Why;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class MailFaultsTest {

  @Autowired ListableBeanFactory beans;

  private MailTown town;

  @BeforeEach
  void aServerAndAListOfThree() {
    town = new MailTown(beans);
  }

  @AfterEach
  void theServerStops() {
    town.close();
  }

  @Test
  void aServerThatIsDownIsTriedAgainLater() {
    var port = town.server.getSmtp().getPort();
    town.server.stop();

    var delivery =
        town.over(new SmtpRoute(MailTown.smtp(port))).deliver(aPost("p1"), town.outlet());

    assertThat(delivery).isEqualTo(new Delivery.Unavailable(Why.of("channel.email.down"), null));
    assertThat(town.office.of("p1")).extracting(Letter::state).containsOnly(State.QUEUED);
  }

  @Test
  void oneRefusedAddressDoesNotStopTheOthers() {
    var answers =
        new Scripted(
            new MailRoute.Handover.Taken(),
            new MailRoute.Handover.Refused(550),
            new MailRoute.Handover.Taken());

    var delivery = town.over(answers).deliver(aPost("p1"), town.outlet());

    assertThat(delivery)
        .isEqualTo(
            new Delivery.Accepted("", null, Map.of("sent", 2L, "refused", 1L, "uncertain", 0L)));
    assertThat(answers.opened).isEqualTo(1);
  }

  @Test
  void whoHadToWaitGetsTheirsNextTime() {
    var first =
        new Scripted(
            new MailRoute.Handover.Taken(),
            new MailRoute.Handover.Later(451),
            new MailRoute.Handover.Taken());
    assertThat(town.over(first).deliver(aPost("p1"), town.outlet()))
        .isEqualTo(new Delivery.Unavailable(Why.of("channel.email.waiting", 1), null));

    town.clock.advance(Duration.ofMinutes(1));
    assertThat(town.channel().deliver(aPost("p1"), town.outlet()))
        .isInstanceOf(Delivery.Accepted.class);
    assertThat(town.server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void aConnectionThatBreaksWhileHandingOverLeavesOneUncertainAndTheRestGoOverAnother() {
    var route =
        new Scripted(
            new MailRoute.Handover.Taken(),
            new MailRoute.Handover.Unknown(),
            new MailRoute.Handover.Taken());

    var delivery = town.over(route).deliver(aPost("p1"), town.outlet());

    assertThat(delivery)
        .isEqualTo(
            new Delivery.Accepted("", null, Map.of("sent", 2L, "refused", 0L, "uncertain", 1L)));
    assertThat(route.opened).isEqualTo(2);
  }

  @Test
  void withoutAServerItSaysSo() {
    var channel = town.over(Optional.empty());

    assertThat(channel.deliver(aPost("p1"), town.outlet()))
        .isEqualTo(new Delivery.Rejected(Why.of("channel.email.no-server")));
  }

  @Test
  void anAddressNobodyHasGetsNothingMoreAndIsNotImportedAgain() {
    town.over(
            new Scripted(
                new MailRoute.Handover.Taken(),
                new MailRoute.Handover.Refused(550),
                new MailRoute.Handover.Taken()))
        .deliver(aPost("p1"), town.outlet());
    var other = town.lists.create(OFFICER, "Altra", "").id();

    var added =
        town.lists.add(
            OFFICER, other, "anna@example.org\nbruno@example.org\ncarla@example.org", "it", "x");

    assertThat(added.suppressed()).isEqualTo(1);
    assertThat(added.added()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "MAIL, 530 5.7.0 sign in first, channel.email.turned-away|530",
    "MAIL, 550 5.7.1 not from you, channel.email.turned-away|550",
    "MAIL, 535 5.7.8 who are you, channel.email.turned-away|535",
    "EHLO, 554 5.7.1 not you, channel.email.turned-away|554",
    "greeting, 554 no service, channel.email.turned-away|554"
  })
  void aServerThatDoesNotWantUsBlocksTheOutletAndNobodyIsSuppressed(
      String at, String answer, String why) {
    try (var nasty = new NastyServer()) {
      nasty.on(at, answer);
      if (at.equals("EHLO")) {
        nasty.on("HELO", answer);
      }

      assertThat(over(nasty).deliver(aPost("p1"), town.outlet()))
          .isEqualTo(new Delivery.Blocked(Why.parse(why)));
    }

    allWaitAndAreWelcome();
  }

  @ParameterizedTest
  @CsvSource({
    "DATA, 552 5.3.4 too big, 552",
    "., 554 5.7.1 looks like spam, 554",
    "., 552 5.3.4 too big, 552",
    "DATA, 554 5.7.1 policy, 554"
  })
  void aServerThatDoesNotWantTheMessageFailsItAndNobodyIsSuppressed(
      String at, String answer, int code) {
    try (var nasty = new NastyServer()) {
      nasty.on(at, answer);

      assertThat(over(nasty).deliver(aPost("p1"), town.outlet()))
          .isEqualTo(new Delivery.Rejected(Why.of("channel.email.message-declined", code)));
    }

    allWaitAndAreWelcome();
  }

  @Test
  void aFullMailboxWaitsAndTheAddressIsKept() {
    try (var nasty = new NastyServer()) {
      nasty.on("RCPT", "552 5.2.2 mailbox full");

      assertThat(over(nasty).deliver(aPost("p1"), town.outlet()))
          .isEqualTo(new Delivery.Unavailable(Why.of("channel.email.waiting", 3), null));
    }

    allWaitAndAreWelcome();
  }

  @Test
  void aWrongPasswordBlocksTheOutlet() {
    town.server.setUser("risposte@comune.example", "risposte", "segreto");
    town.server.getUserManager().setAuthRequired(true);
    var port = town.server.getSmtp().getPort();

    var wrong = MailTown.smtp(port);
    wrong.setUsername("risposte");
    wrong.setPassword("sbagliato");
    assertThat(town.over(new SmtpRoute(wrong)).deliver(aPost("p1"), town.outlet()))
        .isEqualTo(new Delivery.Blocked(Why.of("channel.email.account")));
    allWaitAndAreWelcome();

    var right = MailTown.smtp(port);
    right.setUsername("risposte");
    right.setPassword("segreto");
    assertThat(town.over(new SmtpRoute(right)).deliver(aPost("p1"), town.outlet()))
        .isInstanceOf(Delivery.Accepted.class);
  }

  @Test
  void aCertificateNobodyVouchesForBlocksTheOutletAndNothingIsSaid() {
    var tls =
        new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS).dynamicPort());
    tls.start();
    try {
      var route =
          new SmtpRoute(MailTown.smtp(tls.getSmtps().getPort(), "mail.smtp.ssl.enable", "true"));

      assertThat(town.over(route).deliver(aPost("p1"), town.outlet()))
          .isEqualTo(new Delivery.Blocked(Why.of("channel.email.certificate")));
      assertThat(tls.getReceivedMessages()).isEmpty();
    } finally {
      tls.stop();
    }
    allWaitAndAreWelcome();
  }

  @Test
  void withoutTheEncryptionThatIsAskedForNothingIsSent() {
    var route =
        new SmtpRoute(
            MailTown.smtp(town.server.getSmtp().getPort(), "mail.smtp.starttls.required", "true"));

    assertThat(town.over(route).deliver(aPost("p1"), town.outlet()))
        .isEqualTo(new Delivery.Blocked(Why.of("channel.email.unencrypted")));
    allWaitAndAreWelcome();
  }

  @ParameterizedTest
  @ValueSource(strings = {"close", "silence", "quite some nonsense"})
  void whatBreaksWhileTheTextIsHandedOverIsUncertainAndNeverSentAgain(String answer) {
    try (var nasty = new NastyServer()) {
      nasty.on(".", answer);

      assertThat(over(nasty).deliver(aPost("p1"), town.outlet()))
          .isEqualTo(new Delivery.Unavailable(Why.of("channel.email.breaks"), null));
      nasty.on(".", "250 ok");
      assertThat(over(nasty).deliver(aPost("p1"), town.outlet()))
          .isEqualTo(
              new Delivery.Accepted("", null, Map.of("sent", 0L, "refused", 0L, "uncertain", 3L)));
      assertThat(nasty.taken()).isEmpty();
    }
  }

  @Test
  void aServerThatBearsOneConnectionGetsAllOverThatOne() {
    var only = new OnlyOne();
    var settings = new MailSettings(3, 0, null, MailTown.SETTINGS.imap());
    town.office.prepare("p1", town.office.list(town.list).orElseThrow());
    var stamp = new Stamp(LETTER.getBytes(StandardCharsets.US_ASCII), "a@b.example", TO, TOKEN, ID);

    for (int i = 0; i < 5 && town.office.counts("p1").getOrDefault(State.SENT, 0L) < 3; i++) {
      new Dispatch(town.office, town.book, town.bounces, settings)
          .send(new Mailing("p1", _ -> stamp, () -> false), only);
    }

    assertThat(town.office.counts("p1")).containsOnly(Map.entry(State.SENT, 3L));
  }

  private static final String TO = "to-x@invalid.example";
  private static final String TOKEN = "a0".repeat(32);
  private static final String ID = "b1".repeat(16);
  private static final String LETTER =
      "To: " + TO + "\r\nMessage-ID: <" + ID + ">\r\nX: " + TOKEN + "\r\n\r\n" + TOKEN + "\r\n";

  /** A server that hangs up on a second connection. */
  private static final class OnlyOne implements MailRoute {

    private final AtomicInteger open = new AtomicInteger();

    @Override
    public Connection open() throws MessagingException {
      if (open.incrementAndGet() > 1) {
        open.decrementAndGet();
        throw new MessagingException("one is enough");
      }
      return new Connection() {
        @Override
        public Handover send(MimeMessage message, String address) {
          return new Handover.Taken();
        }

        @Override
        public void close() {
          open.decrementAndGet();
        }
      };
    }
  }

  private EmailChannel over(NastyServer nasty) {
    return town.over(new SmtpRoute(MailTown.smtp(nasty.port(), "mail.smtp.timeout", "300")));
  }

  private void allWaitAndAreWelcome() {
    assertThat(town.office.of("p1"))
        .hasSize(3)
        .extracting(Letter::state)
        .containsOnly(State.QUEUED);
    var other = town.lists.create(OFFICER, "Altra", "").id();
    var people = "anna@example.org\nbruno@example.org\ncarla@example.org";
    assertThat(town.lists.add(OFFICER, other, people, "it", "x").added()).isEqualTo(3);
  }
}
