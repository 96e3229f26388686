package eu.controvoce.audience.email;

import static eu.controvoce.campaign.CampaignFixtures.ASTI;
import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static eu.controvoce.campaign.CampaignFixtures.SETTIMO;
import static eu.controvoce.campaign.CampaignFixtures.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.audience.AddressBook;
import eu.controvoce.audience.Bounces;
import eu.controvoce.audience.Letter;
import eu.controvoce.audience.Letter.State;
import eu.controvoce.audience.ListId;
import eu.controvoce.audience.Lists;
import eu.controvoce.audience.Pace;
import eu.controvoce.audience.PostOffice;
import eu.controvoce.audience.Preferences;
import eu.controvoce.audience.Segment;
import eu.controvoce.audience.WeekPost;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.mail.MailRoute;
import eu.controvoce.base.mail.MailRoutes;
import eu.controvoce.base.mail.SmtpRoute;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.channel.AnOutlet;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelContractTest;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Post;
import eu.controvoce.channel.Why;
import eu.controvoce.city.Cities;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@ControvoceTest
class EmailChannelTest extends ChannelContractTest {

  private static final MailSettings SETTINGS =
      new MailSettings(1, 0, null, new MailSettings.Imap(null, 993, null, null, "INBOX", false));

  @Autowired Lists lists;
  @Autowired Cities cities;
  @Autowired ListableBeanFactory beans;
  @Autowired PostOffice office;
  @Autowired Composer composer;
  @Autowired WeekPost week;
  @Autowired Bounces bounces;
  @Autowired AddressBook book;
  @Autowired Preferences preferences;
  @Autowired SettableClock clock;

  private GreenMail server;
  private ListId list;

  @BeforeEach
  void aServerAndAListOfThree() {
    server =
        new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    server.start();
    list = lists.create(OFFICER, "Amici del quartiere", "").id();
    lists.add(
        OFFICER,
        list,
        "anna@example.org\nbruno@example.org\ncarla@example.org",
        "it",
        "di persona");
  }

  @AfterEach
  void theServerStops() {
    server.stop();
  }

  @Override
  protected Channel channel() {
    return over(new SmtpRoute(smtp(server.getSmtp().getPort())));
  }

  @Override
  protected Outlet outlet() {
    return AnOutlet.of(ChannelType.EMAIL, Map.of("list", list.value()));
  }

  @Test
  void everybodyOnTheListGetsOneLetter() throws Exception {
    var delivery = channel().deliver(aPost("p1"), outlet());

    assertThat(delivery)
        .isEqualTo(
            new Delivery.Accepted("", null, Map.of("sent", 3L, "refused", 0L, "uncertain", 0L)));
    assertThat(received())
        .extracting(each -> each.getAllRecipients()[0].toString())
        .containsExactlyInAnyOrder("anna@example.org", "bruno@example.org", "carla@example.org");
  }

  @Test
  void aLetterSaysWhyItCameAndHowToLeave() throws Exception {
    channel().deliver(aPost("p1"), outlet());

    var letter = received().getFirst();
    assertThat(letter.getSubject()).isEqualTo("La graduatoria vale per tutti");
    assertThat(letter.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    var leave = letter.getHeader("List-Unsubscribe")[0];
    assertThat(leave).matches("<http://localhost:8080/citta/settimo/disiscrizione/[0-9a-f]{64}>");
    assertThat(letter.getMessageID()).matches("<[0-9a-f]{32}@localhost>");
    var text = plain(letter);
    assertThat(text).contains("Amici del quartiere", "ATC Piemonte Centrale, 2025");
    assertThat(text).contains("Chiedi allo sportello.", "citta/settimo/risposte/m1");
    assertThat(html(letter)).contains("&lt;b&gt;Non&lt;/b&gt; è HTML &amp; basta");
    assertThat(html(letter)).doesNotContain("<b>");
  }

  @Test
  void aPictureComesFromItsPublicAddressWithItsDescription() throws Exception {
    var plain = aPost("p1");
    var address = URI.create("https://voci.example/immagini/p1.png");
    var post =
        new Post(
            plain.deliveryKey(),
            plain.publication(),
            plain.language(),
            plain.headline(),
            plain.text(),
            plain.callToAction(),
            plain.link(),
            plain.sources(),
            plain.plannedFor(),
            new Post.Picture(address, "Lo \"sportello\" <b>", 60, 40));

    channel().deliver(post, outlet());

    assertThat(html(received().getFirst()))
        .contains("src=\"" + address + "\"")
        .contains("alt=\"Lo &quot;sportello&quot; &lt;b&gt;\"");
  }

  @Test
  void whoLeavesGetsNothingMore() throws Exception {
    channel().deliver(aPost("p1"), outlet());
    var leave = received().getFirst().getHeader("List-Unsubscribe")[0];
    var token = leave.substring(leave.lastIndexOf('/') + 1, leave.length() - 1);

    assertThat(preferences.leaving(SETTIMO, token))
        .get()
        .extracting(each -> each.already())
        .isEqualTo(false);
    assertThat(preferences.leave(SETTIMO, token, false)).isPresent();
    assertThat(preferences.leave(SETTIMO, token, false))
        .get()
        .extracting(each -> each.already())
        .isEqualTo(true);
    assertThat(preferences.leave(SETTIMO, "0".repeat(64), false)).isEmpty();
    assertThat(preferences.leave(ASTI, token, false)).isEmpty();
    channel().deliver(aPost("p2"), outlet());

    assertThat(received()).hasSize(5);
    assertThat(
            lists.add(
                OFFICER, list, "anna@example.org\nbruno@example.org\ncarla@example.org", "it", "x"))
        .matches(each -> each.left() == 1 && each.added() == 0 && each.present() == 2);
  }

  @Test
  void aServerThatIsDownIsTriedAgainLater() {
    var port = server.getSmtp().getPort();
    server.stop();

    var delivery = over(new SmtpRoute(smtp(port))).deliver(aPost("p1"), outlet());

    assertThat(delivery).isEqualTo(new Delivery.Unavailable(Why.of("channel.email.down"), null));
    assertThat(office.of("p1")).extracting(Letter::state).containsOnly(State.QUEUED);
  }

  @Test
  void oneRefusedAddressDoesNotStopTheOthers() {
    var answers =
        new Scripted(
            new MailRoute.Handover.Taken(),
            new MailRoute.Handover.Refused(550),
            new MailRoute.Handover.Taken());

    var delivery = over(answers).deliver(aPost("p1"), outlet());

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
    assertThat(over(first).deliver(aPost("p1"), outlet()))
        .isEqualTo(new Delivery.Unavailable(Why.of("channel.email.waiting", 1), null));

    clock.advance(Duration.ofMinutes(1));
    assertThat(channel().deliver(aPost("p1"), outlet())).isInstanceOf(Delivery.Accepted.class);
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void aConnectionThatBreaksWhileHandingOverLeavesOneUncertainAndTheRestGoOverAnother() {
    var route =
        new Scripted(
            new MailRoute.Handover.Taken(),
            new MailRoute.Handover.Unknown(),
            new MailRoute.Handover.Taken());

    var delivery = over(route).deliver(aPost("p1"), outlet());

    assertThat(delivery)
        .isEqualTo(
            new Delivery.Accepted("", null, Map.of("sent", 2L, "refused", 0L, "uncertain", 1L)));
    assertThat(route.opened).isEqualTo(2);
  }

  @Test
  void anAddressNobodyHasGetsNothingMoreAndIsNotImportedAgain() {
    over(new Scripted(
            new MailRoute.Handover.Taken(),
            new MailRoute.Handover.Refused(550),
            new MailRoute.Handover.Taken()))
        .deliver(aPost("p1"), outlet());
    var other = lists.create(OFFICER, "Altra", "").id();

    var added =
        lists.add(
            OFFICER, other, "anna@example.org\nbruno@example.org\ncarla@example.org", "it", "x");

    assertThat(added.suppressed()).isEqualTo(1);
    assertThat(added.added()).isEqualTo(2);
  }

  @Test
  void whoWantsTheWeeksLetterGetsOneOnFridayMorningAndOnlyOne() throws Exception {
    new CampaignFixtures(beans);
    var anna = "Anna@example.org";
    var token = book.wayOut(book.on(list, anna));
    preferences.change(SETTIMO, token, List.of(list.value()), "en", Pace.WEEKLY);
    clock.set(Instant.parse("2026-11-25T10:00:00Z"));
    channel().deliver(aPost("p1"), outlet());
    var letters =
        new WeeklyLetters(
            week,
            cities,
            composer,
            dispatch(),
            new MailRoutes(
                Optional.of(new SmtpRoute(smtp(server.getSmtp().getPort()))), "a@b.example"),
            SETTINGS);

    clock.set(Instant.parse("2026-11-27T07:59:00Z"));
    letters.sendDue();
    assertThat(received()).hasSize(2);
    clock.set(Instant.parse("2026-11-27T08:00:00Z"));
    letters.sendDue();
    letters.sendDue();

    assertThat(received()).hasSize(3);
    var digest = received().getLast();
    assertThat(digest.getSubject()).isEqualTo("The answers of the week");
    assertThat(digest.getAllRecipients()[0].toString()).isEqualToIgnoringCase(anna);
    assertThat(digest.getHeader("List-Unsubscribe")[0]).endsWith("?tutte=1>");
    assertThat(plain(digest)).contains("La graduatoria vale per tutti", "/risposte/m1");
  }

  @Test
  void aPartOfAListReachesWhoFits() {
    var part =
        lists.createSegment(
            OFFICER, "Chi legge inglese", new Segment(list, Set.of("en"), Set.of(), Set.of()));
    lists.add(OFFICER, list, "dora@example.org", "en", "di persona");

    channel()
        .deliver(aPost("p1"), AnOutlet.of(ChannelType.EMAIL, Map.of("list", part.id().value())));

    assertThat(office.of("p1")).hasSize(1);
    assertThatThrownBy(() -> lists.add(OFFICER, part.id(), "e@example.org", "it", "x"))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void withoutAServerItSaysSo() {
    var channel =
        new EmailChannel(
            office,
            week,
            composer,
            dispatch(),
            new MailRoutes(Optional.empty(), "a@b.example"),
            SETTINGS,
            clock);

    assertThat(channel.deliver(aPost("p1"), outlet()))
        .isEqualTo(new Delivery.Rejected(Why.of("channel.email.no-server")));
  }

  @Test
  void anEmptyListIsSaidToBe() {
    var empty = lists.create(OFFICER, "Vuota", "").id();

    assertThat(
            channel()
                .deliver(
                    aPost("p1"), AnOutlet.of(ChannelType.EMAIL, Map.of("list", empty.value()))))
        .isEqualTo(new Delivery.Rejected(Why.of("channel.email.nobody", "Vuota")));
  }

  @Test
  void whatIsNoAddressIsNamedByItsLine() {
    var added =
        lists.add(
            OFFICER,
            list,
            "dora@example.org\nnessuno\na@b\nx@example.org\u0000\nbad@example.org>\r\nBcc: y@z.it",
            "it",
            "di persona");

    assertThat(added.added()).isEqualTo(1);
    assertThat(added.wrong()).containsExactly(2, 3, 4, 5, 6);
  }

  @Test
  void nobodyIsAddedWithoutANoteOfConsent() {
    assertThatThrownBy(() -> lists.add(OFFICER, list, "dora@example.org", "it", " "))
        .isInstanceOfSatisfying(
            InvalidInput.class, each -> assertThat(each.field()).isEqualTo("consentNote"));
  }

  @Test
  void anotherCitysListIsNotThere() {
    assertThatThrownBy(() -> lists.people(STRANGER, list)).isInstanceOf(NotFound.class);
  }

  private EmailChannel over(MailRoute route) {
    return new EmailChannel(
        office,
        week,
        composer,
        dispatch(),
        new MailRoutes(Optional.of(route), "risposte@comune.example"),
        SETTINGS,
        clock);
  }

  private Dispatch dispatch() {
    return new Dispatch(office, book, bounces, SETTINGS);
  }

  private static JavaMailSenderImpl smtp(int port) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    return sender;
  }

  private List<MimeMessage> received() {
    return Arrays.asList(server.getReceivedMessages());
  }

  private static String plain(MimeMessage letter) throws Exception {
    return parts(letter, "text/plain").getFirst();
  }

  private static String html(MimeMessage letter) throws Exception {
    return parts(letter, "text/html").getFirst();
  }

  private static List<String> parts(Part part, String type) throws Exception {
    var found = new ArrayList<String>();
    if (part.isMimeType(type)) {
      found.add((String) part.getContent());
    } else if (part.getContent() instanceof Multipart all) {
      for (int i = 0; i < all.getCount(); i++) {
        found.addAll(parts(all.getBodyPart(i), type));
      }
    }
    return found;
  }

  /** A server that answers as told. */
  private static final class Scripted implements MailRoute {

    private final Deque<Handover> answers;
    private int opened;

    Scripted(Handover... answers) {
      this.answers = new ArrayDeque<>(List.of(answers));
    }

    @Override
    public Connection open() {
      opened++;
      return new Connection() {
        @Override
        public Handover send(MimeMessage message, String address) {
          return answers.removeFirst();
        }

        @Override
        public void close() {}
      };
    }
  }
}
