package eu.controvoce.channel.bluesky;

import static eu.controvoce.channel.network.AServer.hangsUp;
import static eu.controvoce.channel.network.AServer.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.SettableClock;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.channel.AnOutlet;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelContractTest;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.PictureFiles;
import eu.controvoce.channel.TestVault;
import eu.controvoce.channel.Why;
import eu.controvoce.channel.network.AServer;
import eu.controvoce.channel.network.Api;
import eu.controvoce.channel.network.TestApi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class BlueskyChannelTest extends ChannelContractTest {

  private static final String SIGN_IN = "POST /xrpc/com.atproto.server.createSession";
  private static final String REFRESH = "POST /xrpc/com.atproto.server.refreshSession";
  private static final String GET = "GET /xrpc/com.atproto.repo.getRecord";
  private static final String CREATE = "POST /xrpc/com.atproto.repo.createRecord";
  private static final String PASSWORD = "abcd-efgh-ijkl-mnop";

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock();
  private final Map<String, String> records = new ConcurrentHashMap<>();
  private final AtomicInteger sessions = new AtomicInteger();
  private AServer server;
  private Channel channel;

  @BeforeEach
  void aPersonalDataServer() throws IOException {
    server = new AServer();
    server.on(SIGN_IN, (exchange, asked) -> says(200, session()).to(exchange, asked));
    server.on(
        GET,
        (exchange, asked) -> {
          var key = asked.path().substring(asked.path().indexOf("rkey=") + 5);
          if (records.containsKey(key)) {
            says(200, made(key)).to(exchange, asked);
          } else {
            says(400, "{\"error\":\"RecordNotFound\",\"message\":\"Could not locate record\"}")
                .to(exchange, asked);
          }
        });
    server.on(
        CREATE,
        (exchange, asked) -> {
          keep(asked);
          says(200, made(asked.json().path("rkey").asString(""))).to(exchange, asked);
        });
    channel = channel(TestApi.api());
  }

  private BlueskyChannel channel(Api api) {
    PictureFiles pictures =
        _ ->
            Optional.of(new PictureFiles.File("PNG".getBytes(StandardCharsets.UTF_8), "image/png"));
    return new BlueskyChannel(
        api,
        new BlueskySessions(api, clock),
        new BlueskyRecords(api, pictures, clock),
        TestVault.in(folder),
        clock);
  }

  private void keep(AServer.Asked asked) {
    records.put(asked.json().path("rkey").asString(""), asked.body());
  }

  private String session() {
    var number = sessions.incrementAndGet();
    return """
    {"did":"did:plc:abc","handle":"comune.example","accessJwt":"access%d","refreshJwt":"refresh%d"}
    """
        .formatted(number, number);
  }

  private static String made(String key) {
    return "{\"uri\":\"at://did:plc:abc/app.bsky.feed.post/%s\",\"cid\":\"bafy\"}".formatted(key);
  }

  @AfterEach
  void itIsSwitchedOff() {
    server.close();
  }

  @Override
  protected Channel channel() {
    return channel;
  }

  @Override
  protected Outlet outlet() {
    return outlet("comune.example");
  }

  private Outlet outlet(String account) {
    return AnOutlet.of(
        ChannelType.BLUESKY,
        Map.of(
            "server",
            server.address(),
            "account",
            account,
            "secret",
            TestVault.in(folder).seal(PASSWORD, "outlet-1")));
  }

  @Test
  void aPostCarriesTextLanguageLinksAndACard() {
    var delivery = channel.deliver(aPost("p1"), outlet());

    var key = RecordKey.of("p1");
    assertThat(delivery)
        .isEqualTo(
            new Delivery.Accepted(
                "at://did:plc:abc/app.bsky.feed.post/" + key,
                "https://bsky.app/profile/comune.example/post/" + key));
    var body = server.asked(CREATE).getFirst().json();
    assertThat(body.path("repo").asString("")).isEqualTo("did:plc:abc");
    assertThat(body.path("rkey").asString("")).isEqualTo(key);
    var record = body.path("record");
    assertThat(record.path("$type").asString("")).isEqualTo("app.bsky.feed.post");
    assertThat(record.path("createdAt").asString("")).isEqualTo("2026-11-23T08:00:00Z");
    assertThat(record.path("langs").path(0).asString("")).isEqualTo("it");
    assertThat(record.path("embed").path("external").path("title").asString(""))
        .isEqualTo("La graduatoria vale per tutti");
    var facet = record.path("facets").path(0);
    var bytes = record.path("text").asString("").getBytes(StandardCharsets.UTF_8);
    var from = facet.path("index").path("byteStart").asInt(-1);
    var to = facet.path("index").path("byteEnd").asInt(-1);
    assertThat(new String(bytes, from, to - from, StandardCharsets.UTF_8))
        .isEqualTo("http://localhost:8080/citta/settimo/risposte/m1");
  }

  @Test
  void placesOfLinksAndHashtagsAreBytesAndTheDotIsNotPartOfThem() {
    var facets = JsonMapper.builder().build().createArrayNode();

    Facets.mark("È 👍 #Casa: vedi https://a.example/x. Poi", facets);

    assertThat(facets.toString())
        .contains("\"uri\":\"https://a.example/x\"")
        .contains("\"tag\":\"Casa\"");
    assertThat(facets.get(0).path("index").path("byteStart").asInt(-1)).isEqualTo(20);
    assertThat(facets.get(1).path("index").path("byteStart").asInt(-1)).isEqualTo(8);
  }

  @Test
  void keysOfRecordsAreWellFormedAndFollowFromTheDelivery() {
    assertThat(RecordKey.of("a")).isEqualTo(RecordKey.of("a")).isNotEqualTo(RecordKey.of("b"));
    for (int i = 0; i < 1_000; i++) {
      assertThat(RecordKey.of("p" + i)).matches("[234567abcdefghij][234567a-z]{12}");
    }
  }

  @Test
  void aPictureIsUploadedAndDescribed() {
    server.on(
        "POST /xrpc/com.atproto.repo.uploadBlob",
        200,
        "{\"blob\":{\"$type\":\"blob\",\"ref\":{\"$link\":\"bafk\"},\"size\":3}}");

    channel.deliver(aPostWithAPicture("p1"), outlet());

    var image =
        server.asked(CREATE).getFirst().json().path("record").path("embed").path("images").path(0);
    assertThat(image.path("alt").asString("")).isEqualTo("Lo sportello è aperto");
    assertThat(image.path("image").path("ref").path("$link").asString("")).isEqualTo("bafk");
  }

  @Test
  void aConnectionLostAfterSendingIsAskedAboutBeforeTryingAgain() {
    var lost = new AtomicBoolean();
    server.on(
        CREATE,
        (exchange, asked) -> {
          keep(asked);
          lost.set(true);
          hangsUp().to(exchange, asked);
        });

    var first = channel.deliver(aPost("p1"), outlet());
    var second = channel.deliver(aPost("p1"), outlet());

    assertThat(lost).isTrue();
    assertThat(first).isInstanceOf(Delivery.Unavailable.class);
    assertThat(second).isInstanceOf(Delivery.Accepted.class);
    assertThat(server.asked(CREATE)).hasSize(1);
  }

  @Test
  void oneSessionServesManyPosts() {
    channel.deliver(aPost("p1"), outlet());
    channel.deliver(aPost("p2"), outlet());

    assertThat(server.asked(SIGN_IN)).hasSize(1);
    assertThat(server.asked(SIGN_IN).getFirst().json().path("password").asString(""))
        .isEqualTo(PASSWORD);
  }

  @Test
  void aSessionThatHasExpiredIsRenewed() {
    channel.deliver(aPost("p1"), outlet());
    server.on(REFRESH, (exchange, asked) -> says(200, session()).to(exchange, asked));
    server.on(
        CREATE,
        (exchange, asked) -> {
          if ("Bearer access1".equals(asked.headers().get("authorization"))) {
            says(400, "{\"error\":\"ExpiredToken\",\"message\":\"Token has expired\"}")
                .to(exchange, asked);
          } else {
            says(200, made("new")).to(exchange, asked);
          }
        });

    assertThat(channel.deliver(aPost("p2"), outlet())).isInstanceOf(Delivery.Accepted.class);
    assertThat(server.asked(REFRESH).getFirst().headers())
        .containsEntry("authorization", "Bearer refresh1");
  }

  @Test
  void aPasswordThatWasTakenBackInTheMiddleBlocksTheOutlet() {
    channel.deliver(aPost("p1"), outlet());
    server.on(GET, 401, "{\"error\":\"InvalidToken\"}");
    server.on(REFRESH, 401, "{\"error\":\"InvalidToken\"}");
    server.on(SIGN_IN, 401, "{\"error\":\"AuthenticationRequired\",\"message\":\"Invalid\"}");

    assertThat(channel.deliver(aPost("p2"), outlet()))
        .isEqualTo(new Delivery.Blocked(Why.of("channel.bluesky.password", "comune.example")));
  }

  @Test
  void itWaitsUntilTheLimitBeginsAnew() {
    var reset = clock.instant().plusSeconds(90).getEpochSecond();
    server.on(
        CREATE,
        says(
            429,
            "{\"error\":\"RateLimitExceeded\"}",
            "RateLimit-Remaining",
            "0",
            "RateLimit-Reset",
            Long.toString(reset)));

    assertThat(channel.deliver(aPost("p1"), outlet()))
        .isInstanceOfSatisfying(
            Delivery.Unavailable.class,
            each -> assertThat(each.retryAfter()).isEqualTo(Duration.ofSeconds(90)));
    channel.deliver(aPost("p2"), outlet());
    assertThat(server.asked(CREATE)).hasSize(1);
  }

  @Test
  void whatTheServerDoesNotTakeIsRefused() {
    server.on(CREATE, 400, "{\"error\":\"InvalidRequest\",\"message\":\"Invalid record\"}");

    assertThat(channel.deliver(aPost("p1"), outlet()))
        .isEqualTo(
            new Delivery.Rejected(
                Why.of("channel.network.refused", "localhost", "Invalid record")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "[]", "{\"uri\":\"https://elsewhere\"}"})
  void nonsenseIsNoSuccess(String body) {
    server.on(CREATE, 200, body);

    assertThat(channel.deliver(aPost("p1"), outlet())).isInstanceOf(Delivery.Unavailable.class);
  }

  @Test
  void slowAndIllServersAreTriedAgain() {
    server.on(CREATE, 502, "");
    assertThat(channel.deliver(aPost("p1"), outlet())).isInstanceOf(Delivery.Unavailable.class);

    server.on(CREATE, server.hangs());
    assertThat(channel(TestApi.api(TestApi.IMPATIENT)).deliver(aPost("p1"), outlet()))
        .isInstanceOf(Delivery.Unavailable.class);
  }

  @Test
  void aRedirectIsNotFollowed() throws IOException {
    try (var inside = new AServer()) {
      server.on(SIGN_IN, says(308, "", "Location", inside.address()));

      assertThat(channel.deliver(aPost("p1"), outlet()))
          .isEqualTo(new Delivery.Blocked(Why.of("channel.network.redirect", "localhost")));
      assertThat(inside.asked()).isEmpty();
    }
  }

  @Test
  void tryingOutSaysWhoItIsOrWhatIsWrong() {
    assertThat(channel.tryOut(outlet()).words())
        .isEqualTo(Why.of("channel.trial.works", "comune.example"));

    server.on(SIGN_IN, 401, "{\"error\":\"AuthenticationRequired\"}");
    assertThat(channel.tryOut(outlet()).words().key()).isEqualTo("channel.bluesky.password");

    server.on(SIGN_IN, 401, "{\"error\":\"AuthFactorTokenRequired\"}");
    assertThat(channel.tryOut(outlet()).words().key()).isEqualTo("channel.bluesky.app-password");

    server.on(SIGN_IN, 404, "");
    assertThat(channel.tryOut(outlet()).words().key()).isEqualTo("channel.bluesky.none");
  }

  @Test
  void anAccountNeedsTheRightForm() {
    assertThatThrownBy(() -> channel.check(outlet("comune")))
        .isInstanceOfSatisfying(
            InvalidInput.class, each -> assertThat(each.field()).isEqualTo("account"));
  }

  @Test
  void reactionsAreTheNumbersOfThePost() {
    var uri = "at://did:plc:abc/app.bsky.feed.post/x";
    server.on(
        "GET /xrpc/app.bsky.feed.getPosts",
        200,
        "{\"posts\":[{\"uri\":\"%s\",\"replyCount\":1,\"repostCount\":2,\"likeCount\":3}]}"
            .formatted(uri));

    assertThat(channel.reactions(uri, outlet()))
        .isEqualTo(Map.of("replies", 1L, "boosts", 2L, "favourites", 3L));
  }
}
