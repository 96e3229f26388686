package eu.controvoce.site.fediverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.answer.Illustration;
import eu.controvoce.answer.PictureDesk;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.channel.FollowerFigures;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.channel.network.AServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.web.servlet.MockMvc;

@ControvoceTest
class TellingTest {

  private static final String INBOX = "/fediverso/settimo/inbox";
  private static final String ODD = "Case & <script>alert(1)</script> \"ieri\"";
  private static final AtomicInteger ADDRESSES = new AtomicInteger();

  @Autowired ListableBeanFactory beans;
  @Autowired MockMvc mvc;
  @Autowired SettableClock clock;
  @Autowired Followers followers;
  @Autowired Postman postman;
  @Autowired MongoOperations mongo;
  @Autowired FollowerFigures figures;
  @Autowired OutletDesk desk;
  @Autowired PictureDesk pictures;

  private ATown town;
  private AnotherServer other;

  @BeforeEach
  void begin() throws Exception {
    town = new ATown(beans);
    other = new AnotherServer();
    follow("anna");
    follow("bruno");
    postman.round();
  }

  @AfterEach
  void end() {
    other.close();
  }

  @Test
  void eachServerIsToldOnceThroughItsSharedInbox() {
    town.publish(town.anAnswer(ODD));

    postman.round();
    postman.round();

    var told = other.received("Create");
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().path()).isEqualTo("/inbox");
    var note = told.getFirst().json().path("object");
    assertThat(note.path("type").asString()).isEqualTo("Note");
    assertThat(note.path("content").asString())
        .contains("Case &amp; &lt;script&gt;")
        .doesNotContain("<script>")
        .contains("<a href=\"http://localhost:8080/citta/settimo/risposte/");
    assertThat(note.path("contentMap").path("it").asString())
        .isEqualTo(note.path("content").asString());
    assertThat(note.path("to").get(0).asString())
        .isEqualTo("https://www.w3.org/ns/activitystreams#Public");
    assertThat(note.path("attributedTo").asString())
        .isEqualTo("http://localhost:8080/fediverso/settimo");
  }

  @Test
  void whatIsPublishedTwiceIsToldOnce() {
    var message = town.anAnswer("La graduatoria vale per tutti");
    town.publish(message);
    postman.round();
    town.publish(message);
    postman.round();

    assertThat(other.received("Create")).hasSize(1);
  }

  @Test
  void aNewTextIsToldAsAChangeOfTheSameNote() {
    var message = town.anAnswer("La graduatoria vale per tutti");
    town.publish(message);
    postman.round();

    town.rewritten(message, "La graduatoria è pubblica");
    postman.round();

    var created = other.received("Create").getFirst().json().path("object");
    var changed = other.received("Update").getFirst().json().path("object");
    assertThat(changed.path("id")).isEqualTo(created.path("id"));
    assertThat(changed.path("content").asString()).contains("La graduatoria è pubblica");
    assertThat(changed.path("updated").asString()).isNotEmpty();
    postman.round();
    assertThat(other.received("Update")).hasSize(1);
  }

  @Test
  void whatIsUnderRevisionIsToldWithoutItsText() {
    var message = town.anAnswer("La graduatoria vale per tutti");
    town.publish(message);
    postman.round();

    var fallen = town.fallen(message);
    postman.round();

    var told = other.received("Update").getFirst().json().path("object");
    assertThat(told.path("content").asString())
        .contains("Stiamo rivedendo questa risposta")
        .doesNotContain("graduatoria");

    clock.advance(Duration.ofMinutes(1));
    town.dropped(fallen);
    postman.round();
    assertThat(other.received("Update")).hasSize(1);
    assertThat(other.received("Delete")).isEmpty();
  }

  @Test
  void aPictureGoesAlongWithWhatItShows() throws Exception {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
    var kept = pictures.keep(CampaignFixtures.OFFICER, bytes.toByteArray());
    town.publish(
        town.anAnswer("La graduatoria", new Illustration(kept.id(), "Lo sportello è aperto")));
    postman.round();

    var picture =
        other.received("Create").getFirst().json().path("object").path("attachment").get(0);
    assertThat(picture.path("name").asString()).isEqualTo("Lo sportello è aperto");
    assertThat(picture.path("mediaType").asString()).startsWith("image/");
    assertThat(status(picture.path("url").asString().replace("http://localhost:8080", "")))
        .isEqualTo(200);
  }

  @Test
  void whatIsTakenBackLeavesATombstoneAndComesBackAsAnotherNote() throws Exception {
    var message = town.anAnswer("La graduatoria vale per tutti");
    var publication = town.publish(message);
    postman.round();
    var path = "/fediverso/settimo/note/" + message.id();
    assertThat(status(path)).isEqualTo(200);

    clock.advance(Duration.ofMinutes(1));
    town.withdraw(publication);
    postman.round();

    var deleted = other.received("Delete").getFirst().json().path("object");
    assertThat(deleted.path("type").asString()).isEqualTo("Tombstone");
    assertThat(deleted.path("id").asString()).endsWith(path);
    assertThat(status(path)).isEqualTo(410);

    clock.advance(Duration.ofMinutes(1));
    town.publish(message);
    postman.round();
    assertThat(other.received("Create")).hasSize(2);
    assertThat(other.received("Create").getLast().json().path("object").path("id").asString())
        .endsWith(path + ".2");
  }

  @Test
  void aServerThatIsAwayIsTriedAgainLaterAndInOrder() {
    other.server().on("POST /inbox", 503, "");
    var publication = town.publish(town.anAnswer("La graduatoria vale per tutti"));
    postman.round();
    clock.advance(Duration.ofSeconds(30));
    town.withdraw(publication);
    postman.round();
    assertThat(other.received()).filteredOn(each -> each.path().equals("/inbox")).hasSize(1);
    var told = figures.of(CampaignFixtures.SETTIMO);
    assertThat(told.waiting()).isEqualTo(2);
    assertThat(told.mishaps().getFirst().why())
        .isEqualTo("channel.fediverse.why.status|localhost|503");

    other.server().on("POST /inbox", 202, "");
    clock.advance(Duration.ofMinutes(1));
    postman.round();

    assertThat(other.received("Create")).hasSize(2);
    assertThat(other.received("Delete")).hasSize(1);
    assertThat(figures.of(CampaignFixtures.SETTIMO).waiting()).isZero();
    assertThat(figures.of(CampaignFixtures.SETTIMO).lastSuccess()).isEqualTo(clock.instant());
  }

  @Test
  void howLongAServerAsksToWaitIsRespected() {
    other.server().on("POST /inbox", AServer.says(429, "", "Retry-After", "1800"));
    town.publish(town.anAnswer("La graduatoria vale per tutti"));
    postman.round();

    clock.advance(Duration.ofMinutes(29));
    postman.round();
    assertThat(other.received("Create")).hasSize(1);

    clock.advance(Duration.ofMinutes(1));
    postman.round();
    assertThat(other.received("Create")).hasSize(2);
  }

  @Test
  void whatAServerRefusesIsNotSentAgain() {
    other.server().on("POST /inbox", 422, "");
    town.publish(town.anAnswer("La graduatoria vale per tutti"));
    postman.round();
    clock.advance(Duration.ofHours(1));
    postman.round();

    assertThat(other.received("Create")).hasSize(1);
    assertThat(figures.of(CampaignFixtures.SETTIMO).waiting()).isZero();
  }

  @Test
  void aServerThatIsDeadForTwoWeeksIsForgottenWithItsFollowers() {
    other.close();
    town.publish(town.anAnswer("La graduatoria vale per tutti"));
    for (int day = 0; day <= 14; day++) {
      postman.round();
      assertThat(followers.count()).isEqualTo(2);
      clock.advance(Duration.ofDays(1));
    }

    postman.round();

    assertThat(followers.count()).isZero();
    assertThat(mongo.findAll(Mailbox.class)).isEmpty();
    assertThat(figures.of(CampaignFixtures.SETTIMO).waiting()).isZero();
  }

  @Test
  void aNodeThatDiedBetweenItsStepsDoublesNothing() {
    town.publish(town.anAnswer("La graduatoria vale per tutti"));
    postman.round();

    // As if it had died before noting that everybody's line is written.
    mongo.updateMulti(new Query(), Update.update("open", true), Activity.class);
    postman.round();
    assertThat(other.received("Create")).hasSize(1);

    // As if it had died before noting what was told.
    mongo.remove(new Query(), Note.class);
    postman.round();
    assertThat(other.received("Create")).hasSize(1);
    assertThat(mongo.findAll(Note.class)).hasSize(1);
  }

  @Test
  void aNodeThatDiedAtAMailboxIsFollowedByAnother() {
    town.publish(town.anAnswer("La graduatoria vale per tutti"));
    mongo.updateMulti(
        new Query(), Update.update("lease", clock.instant().plus(Mailboxes.LEASE)), Mailbox.class);
    postman.round();
    assertThat(other.received("Create")).isEmpty();

    clock.advance(Mailboxes.LEASE);
    postman.round();
    assertThat(other.received("Create")).hasSize(1);
  }

  @Test
  void aChannelThatIsHeldTellsNothingUntilItIsResumed() {
    desk.pause(CampaignFixtures.OFFICER, town.outlet().id());
    town.publish(town.anAnswer("La graduatoria vale per tutti"));
    postman.round();
    assertThat(other.received("Create")).isEmpty();

    desk.resume(CampaignFixtures.OFFICER, town.outlet().id());
    postman.round();
    assertThat(other.received("Create")).hasSize(1);
  }

  @Test
  void whoeverFollowsLaterIsNotToldWhatWasBefore() throws Exception {
    try (var third = new AnotherServer()) {
      town.publish(town.anAnswer("La graduatoria vale per tutti"));
      postman.round();
      follow(third, "anna");
      postman.round();

      assertThat(third.received("Accept")).hasSize(1);
      assertThat(third.received("Create")).isEmpty();
    }
  }

  @Test
  void theLedgerForgetsAfterAMonth() {
    town.publish(town.anAnswer("La graduatoria vale per tutti"));
    postman.round();
    clock.advance(Duration.ofDays(31));

    postman.clear();

    assertThat(mongo.findAll(Handover.class)).isEmpty();
    assertThat(mongo.findAll(Activity.class)).isEmpty();
    postman.round();
    assertThat(other.received("Create")).hasSize(1);
  }

  private void follow(String name) throws Exception {
    follow(other, name);
  }

  private void follow(AnotherServer server, String name) throws Exception {
    var body = server.follow(name, "follow-of-" + name, "http://localhost:8080/fediverso/settimo");
    var request = post(INBOX).content(body);
    server.signed(name, "localhost:8080", INBOX, body, clock.instant()).forEach(request::header);
    var address = "192.0.2." + ADDRESSES.incrementAndGet();
    assertThat(
            mvc.perform(
                    request.with(each -> {
                      each.setRemoteAddr(address);
                      return each;
                    }))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(202);
  }

  private int status(String path) throws Exception {
    return mvc.perform(get(path).accept("application/activity+json"))
        .andReturn()
        .getResponse()
        .getStatus();
  }
}
