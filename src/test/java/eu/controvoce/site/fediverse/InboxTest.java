package eu.controvoce.site.fediverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.channel.FediverseSettings;
import eu.controvoce.channel.network.AServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.web.servlet.MockMvc;
import org.tomitribe.auth.signatures.Signature;
import org.tomitribe.auth.signatures.Verifier;
import tools.jackson.databind.json.JsonMapper;

@ControvoceTest
class InboxTest {

  private static final String HOST = "localhost:8080";
  private static final String ACTOR = "http://localhost:8080/fediverso/settimo";
  private static final String INBOX = "/fediverso/settimo/inbox";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Each test knocks from an address of its own: the clock stands still, so nobody is let off. */
  private static final AtomicInteger ADDRESSES = new AtomicInteger();

  @Autowired ListableBeanFactory beans;
  @Autowired MockMvc mvc;
  @Autowired SettableClock clock;
  @Autowired Followers followers;
  @Autowired Postman postman;
  @Autowired MongoOperations mongo;
  @Autowired CityKeys keys;
  @Autowired Names names;

  private AnotherServer other;
  private String address = "";

  @BeforeEach
  void begin() throws Exception {
    new ATown(beans);
    other = new AnotherServer();
    address = "198.51.100." + ADDRESSES.incrementAndGet();
  }

  @AfterEach
  void end() {
    other.close();
  }

  @Test
  void whoeverFollowsIsAcceptedAndTheAcceptanceIsSigned() throws Exception {
    var follow = other.follow("anna", "f1", ACTOR);

    assertThat(send("anna", follow)).isEqualTo(202);
    postman.round();

    assertThat(followers.countByCity(CampaignFixtures.SETTIMO)).isEqualTo(1);
    var accept = other.received("Accept").getFirst();
    assertThat(accept.path()).isEqualTo("/users/anna/inbox");
    assertThat(accept.json().path("object").path("id").asString()).endsWith("/f1");
    assertThat(accept.json().path("actor").asString()).isEqualTo(ACTOR);
    var signature = Signature.fromString("Signature " + accept.headers().get("signature"), null);
    assertThat(signature.getKeyId()).isEqualTo(ACTOR + "#main-key");
    assertThat(
            new Verifier(Pem.publicKey(publishedKey()), signature)
                .verify("POST", accept.path(), accept.headers()))
        .isTrue();
    assertThat(
            Digests.match(
                accept.headers().getOrDefault("digest", ""),
                accept.body().getBytes(StandardCharsets.UTF_8)))
        .isTrue();
  }

  @Test
  void nothingInTheStoreTellsWhoFollows() throws Exception {
    send("anna", other.follow("anna", "f1", ACTOR));
    postman.round();

    for (var name : mongo.getCollectionNames()) {
      if (name.startsWith("fediverse_")) {
        assertThat(mongo.getCollection(name).find())
            .allSatisfy(each -> assertThat(each.toJson()).doesNotContain("anna"));
      }
    }
  }

  @Test
  void askedTwiceTheyAreAnsweredTwiceAndCountedOnce() throws Exception {
    send("anna", other.follow("anna", "f1", ACTOR));
    clock.advance(Duration.ofMinutes(1));
    send("anna", other.follow("anna", "f1", ACTOR));
    postman.round();

    assertThat(followers.count()).isEqualTo(1);
    assertThat(other.received("Accept")).hasSize(2);
  }

  @Test
  void whoeverUndoesItIsForgottenWithWhatWaits() throws Exception {
    var follow = other.follow("anna", "f1", ACTOR);
    send("anna", follow);

    assertThat(send("anna", other.undo("anna", follow))).isEqualTo(202);

    assertThat(followers.count()).isZero();
    assertThat(mongo.findAll(Mailbox.class)).isEmpty();
    assertThat(mongo.findAll(Handover.class)).isEmpty();
  }

  @Test
  void aFollowCanBeUndoneByItsAddressAlone() throws Exception {
    send("anna", other.follow("anna", "f1", ACTOR));

    send("anna", other.undo("anna", "\"" + other.server().address() + "/other\""));
    assertThat(followers.count()).isEqualTo(1);

    clock.advance(Duration.ofSeconds(1));
    send("anna", other.undo("anna", "\"" + other.server().address() + "/f1\""));
    assertThat(followers.count()).isZero();
  }

  @Test
  void whoeverIsGoneIsForgotten() throws Exception {
    send("anna", other.follow("anna", "f1", ACTOR));
    var delete =
        """
        {"id": "%1$s#delete", "type": "Delete", "actor": "%1$s", "object": "%1$s"}
        """
            .formatted(other.actor("anna"));

    assertThat(send("anna", delete)).isEqualTo(202);

    assertThat(followers.count()).isZero();
  }

  @Test
  void thatAStrangerIsGoneIsTakenWithoutAskingForTheirKey() throws Exception {
    var delete =
        """
        {"id": "%1$s#delete", "type": "Delete", "actor": "%1$s", "object": {"id": "%1$s"}}
        """
            .formatted(other.actor("bruno"));

    assertThat(send(Map.of(), delete)).isEqualTo(202);
    assertThat(other.server().asked()).isEmpty();
  }

  @Test
  void anythingElseIsAcknowledgedAndHasNoEffect() throws Exception {
    var like =
        """
        {"id": "%1$s/like", "type": "Like", "actor": "%1$s", "object": "%2$s/note/m1"}
        """
            .formatted(other.actor("anna"), ACTOR);

    assertThat(send("anna", like)).isEqualTo(202);
    clock.advance(Duration.ofSeconds(1));
    assertThat(send("anna", other.follow("anna", "f1", "https://elsewhere.example/u")))
        .isEqualTo(202);
    assertThat(followers.count()).isZero();
  }

  @Test
  void nobodyFollowsInAnothersName() throws Exception {
    assertThat(send("bruno", other.follow("anna", "f1", ACTOR))).isEqualTo(401);
    assertThat(followers.count()).isZero();
  }

  @Test
  void nobodyUndoesWhatAnotherDid() throws Exception {
    var follow = other.follow("anna", "f1", ACTOR);
    send("anna", follow);

    assertThat(send("bruno", other.undo("bruno", follow))).isEqualTo(401);
    assertThat(followers.count()).isEqualTo(1);
  }

  @Test
  void aForgedSignatureIsRefused() throws Exception {
    var follow = other.follow("anna", "f1", ACTOR);
    var headers = other.signed("bruno", HOST, INBOX, follow, clock.instant());
    headers.computeIfPresent("Signature", (_, it) -> it.replace("/users/bruno#", "/users/anna#"));

    assertThat(send(headers, follow)).isEqualTo(401);
    assertThat(followers.count()).isZero();
  }

  @Test
  void whatWasSentBeforeIsRefused() throws Exception {
    var follow = other.follow("anna", "f1", ACTOR);
    var headers = other.signed("anna", HOST, INBOX, follow, clock.instant());
    assertThat(send(headers, follow)).isEqualTo(202);
    clock.advance(Duration.ofMinutes(1));
    send("anna", other.undo("anna", follow));

    assertThat(send(headers, follow)).isEqualTo(401);
    assertThat(followers.count()).isZero();
  }

  @Test
  void whatIsTooOldOrFromTheFutureIsRefused() throws Exception {
    var follow = other.follow("anna", "f1", ACTOR);
    var old = clock.instant().minus(Inspection.OLDEST).minusSeconds(1);
    var soon = clock.instant().plus(Inspection.AHEAD).plusSeconds(1);

    assertThat(send(other.signed("anna", HOST, INBOX, follow, old), follow)).isEqualTo(401);
    assertThat(send(other.signed("anna", HOST, INBOX, follow, soon), follow)).isEqualTo(401);
    assertThat(send(other.signed("anna", HOST, INBOX, follow, old.plusSeconds(1)), follow))
        .isEqualTo(202);
  }

  @Test
  void aSignatureIsRememberedForAsLongAsItCouldCome() throws Exception {
    var inspection = beans.getBean(Inspection.class);
    send("anna", other.follow("anna", "f1", ACTOR));

    clock.advance(Inspection.OLDEST);
    inspection.forget();
    assertThat(mongo.findAll(SeenSignature.class)).hasSize(1);

    clock.advance(Duration.ofHours(3));
    inspection.forget();
    assertThat(mongo.findAll(SeenSignature.class)).isEmpty();
  }

  @Test
  void aBodyThatWasChangedIsRefused() throws Exception {
    var follow = other.follow("anna", "f1", ACTOR);
    var headers = other.signed("anna", HOST, INBOX, follow, clock.instant());

    assertThat(send(headers, follow.replace("f1", "f2"))).isEqualTo(401);
  }

  @Test
  void whatWasSignedForAnotherServerIsRefused() throws Exception {
    var follow = other.follow("anna", "f1", ACTOR);
    var headers = other.signed("anna", "voices.example", INBOX, follow, clock.instant());

    assertThat(send(headers, follow)).isEqualTo(401);
  }

  @Test
  void aSignatureThatLeavesTheBodyOutIsRefused() throws Exception {
    var follow = other.follow("anna", "f1", ACTOR);
    var headers = other.signed("anna", HOST, INBOX, follow, clock.instant());
    headers.computeIfPresent("Signature", (_, it) -> it.replace(" digest\"", "\""));

    assertThat(send(headers, follow)).isEqualTo(401);
    assertThat(send(Map.of(), follow)).isEqualTo(401);
    assertThat(other.server().asked()).isEmpty();
  }

  @Test
  void aNewKeyIsAskedForOnce() throws Exception {
    send("anna", other.follow("anna", "f1", ACTOR));
    other.newKey("anna");
    clock.advance(Duration.ofMinutes(1));

    assertThat(send("anna", other.follow("anna", "f2", ACTOR))).isEqualTo(202);
    assertThat(other.server().asked("GET /users/anna")).hasSize(2);
  }

  @Test
  void aWrongSignatureDoesNotMakeUsAskAgainAndAgain() throws Exception {
    var follow = other.follow("anna", "f1", ACTOR);
    send("anna", follow);
    for (int i = 0; i < 5; i++) {
      var headers = other.signed("anna", HOST, "/elsewhere", follow, clock.instant());
      assertThat(send(headers, follow)).isEqualTo(401);
    }

    assertThat(other.server().asked("GET /users/anna")).hasSize(1);
  }

  @Test
  void ourQuestionsAreSignedForServersThatAskForIt() throws Exception {
    send("anna", other.follow("anna", "f1", ACTOR));

    var asked = other.server().asked("GET /users/anna").getFirst();
    var signature = Signature.fromString("Signature " + asked.headers().get("signature"), null);
    assertThat(
            new Verifier(Pem.publicKey(publishedKey()), signature)
                .verify("GET", asked.path(), asked.headers()))
        .isTrue();
  }

  @Test
  void aDocumentThatSpeaksForAnotherServerIsNotBelieved() throws Exception {
    try (var victim = new AnotherServer()) {
      var follow = victim.follow("anna", "f1", ACTOR);
      var forged = victim.document("anna").replace("publicKeyPem\": \"", "publicKeyPem\": \"x");
      other.server().on("GET /users/anna", AnotherServer.activity(forged));

      assertThat(send("anna", follow)).isEqualTo(401);
      assertThat(followers.count()).isZero();
    }
  }

  @Test
  void aRedirectIsNotFollowed() throws Exception {
    try (var inside = new AServer()) {
      other
          .server()
          .on("GET /users/anna", AServer.says(302, "", "Location", inside.address() + "/secret"));

      assertThat(send("anna", other.follow("anna", "f1", ACTOR))).isEqualTo(401);
      assertThat(inside.asked()).isEmpty();
    }
  }

  @Test
  void aFileSomebodyUploadedIsNoDocumentOfTheServer() throws Exception {
    other.server().on("GET /users/anna", AServer.says(200, other.document("anna")));

    assertThat(send("anna", other.follow("anna", "f1", ACTOR))).isEqualTo(401);
  }

  @Test
  void nobodyMakesUsWriteToAnotherServer() throws Exception {
    try (var victim = new AServer()) {
      var document =
          other
              .document("anna")
              .replace(other.actor("anna") + "/inbox", victim.address() + "/inbox");
      other.server().on("GET /users/anna", AnotherServer.activity(document));

      assertThat(send("anna", other.follow("anna", "f1", ACTOR))).isEqualTo(401);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/users/anna",
        "https://localhost/users/anna",
        "https://10.0.0.7/users/anna",
        "https://[::ffff:192.168.0.1]/users/anna",
        "http://93.184.216.34/users/anna",
        "file:///etc/passwd",
        "https://user@93.184.216.34/"
      })
  void aKeyOnAPrivateAddressIsNeverAskedFor(String keyId) {
    var strict = new FediverseSettings(false, Duration.ofSeconds(1), Duration.ofSeconds(2));
    var actors = new RemoteActors(new Wire(strict, keys, names, clock), JSON, clock);

    assertThatThrownBy(() -> actors.owner(keyId, CampaignFixtures.SETTIMO))
        .isInstanceOf(Unverified.class)
        .hasMessageContaining("cannot be fetched");
  }

  @Test
  void whatIsNoActivityOrTooLongIsRefused() throws Exception {
    assertThat(send(Map.of(), "no json")).isEqualTo(400);
    assertThat(send(Map.of(), "[]")).isEqualTo(400);
    assertThat(send(Map.of(), "{}")).isEqualTo(400);
    assertThat(send(Map.of(), "{\"type\":\"" + "x".repeat(300_000) + "\"}")).isEqualTo(413);
  }

  @Test
  void oneClientCannotKeepTheOthersOut() throws Exception {
    var refused = 0;
    for (int i = 0; i < 200; i++) {
      refused += send(Map.of(), "{}") == 429 ? 1 : 0;
    }
    assertThat(refused).isEqualTo(80);

    address = "203.0.113.9";
    assertThat(send(Map.of(), "{}")).isEqualTo(400);
  }

  @Test
  void aCityWithoutProfileTakesNothing() throws Exception {
    assertThat(
            mvc.perform(post("/fediverso/asti/inbox").content("{\"type\":\"Follow\"}"))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
  }

  private int send(String name, String body) throws Exception {
    return send(other.signed(name, HOST, INBOX, body, clock.instant()), body);
  }

  private int send(Map<String, String> headers, String body) throws Exception {
    var request = post(INBOX).content(body).contentType("application/activity+json");
    headers.forEach(request::header);
    return mvc.perform(
            request.with(each -> {
              each.setRemoteAddr(address);
              return each;
            }))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private String publishedKey() throws Exception {
    var actor =
        mvc.perform(get("/fediverso/settimo").accept("application/activity+json"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    return JSON.readTree(actor).path("publicKey").path("publicKeyPem").asString();
  }
}
