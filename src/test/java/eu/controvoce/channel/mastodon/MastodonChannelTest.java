package eu.controvoce.channel.mastodon;

import static eu.controvoce.channel.network.AServer.breaksOff;
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
import eu.controvoce.channel.Post;
import eu.controvoce.channel.TestVault;
import eu.controvoce.channel.Why;
import eu.controvoce.channel.network.AServer;
import eu.controvoce.channel.network.NetworkSettings;
import eu.controvoce.channel.network.TestApi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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

class MastodonChannelTest extends ChannelContractTest {

  private static final String STATUSES = "POST /api/v1/statuses";
  private static final String TOKEN = "very-secret-token";

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock();
  private final Map<String, String> byKey = new ConcurrentHashMap<>();
  private AServer server;

  @BeforeEach
  void aMastodonServer() throws IOException {
    server = new AServer();
    server.on(
        STATUSES,
        (exchange, asked) -> {
          var id =
              byKey.computeIfAbsent(
                  asked.headers().get("idempotency-key"), _ -> "10" + (byKey.size() + 1));
          says(
                  200,
                  "{\"id\":\"%s\",\"url\":\"https://social.example/@comune/%s\"}".formatted(id, id))
              .to(exchange, asked);
        });
  }

  @AfterEach
  void itIsSwitchedOff() {
    server.close();
  }

  @Override
  protected Channel channel() {
    return channel(TestApi.SETTINGS);
  }

  private MastodonChannel channel(NetworkSettings settings) {
    var api = TestApi.api(settings);
    PictureFiles pictures =
        _ ->
            Optional.of(
                new PictureFiles.File("PNGBYTES".getBytes(StandardCharsets.UTF_8), "image/png"));
    return new MastodonChannel(
        api, new MastodonMedia(api, pictures, settings, clock), TestVault.in(folder), clock);
  }

  @Override
  protected Outlet outlet() {
    return outlet(server.address());
  }

  private Outlet outlet(String address) {
    return AnOutlet.of(
        ChannelType.MASTODON,
        Map.of("server", address, "secret", TestVault.in(folder).seal(TOKEN, "outlet-1")));
  }

  @Test
  void aStatusCarriesTextLinkLanguageAndKey() {
    var delivery = channel().deliver(aPost("p1"), outlet());

    assertThat(delivery)
        .isEqualTo(new Delivery.Accepted("101", "https://social.example/@comune/101"));
    var asked = server.asked(STATUSES).getFirst();
    assertThat(asked.headers())
        .containsEntry("authorization", "Bearer " + TOKEN)
        .containsEntry("idempotency-key", "p1");
    assertThat(asked.json().path("status").asString(""))
        .endsWith("basta.\n\nhttp://localhost:8080/citta/settimo/risposte/m1");
    assertThat(asked.json().path("visibility").asString("")).isEqualTo("public");
    assertThat(asked.json().path("language").asString("")).isEqualTo("it");
  }

  @Test
  void aPictureGoesFirstWithItsDescriptionAndIsWaitedFor() {
    server.on("POST /api/v2/media", 202, "{\"id\":\"55\",\"url\":null}");
    var looks = new AtomicInteger();
    server.on(
        "GET /api/v1/media/55",
        (exchange, asked) ->
            says(looks.incrementAndGet() < 3 ? 206 : 200, "{\"id\":\"55\"}").to(exchange, asked));

    var delivery = channel().deliver(aPostWithAPicture("p1"), outlet());

    assertThat(delivery).isInstanceOf(Delivery.Accepted.class);
    assertThat(looks).hasValue(3);
    assertThat(server.asked("POST /api/v2/media").getFirst().body())
        .contains("name=\"description\"")
        .contains("Lo sportello è aperto")
        .contains("filename=\"picture.png\"")
        .contains("PNGBYTES");
    assertThat(server.asked(STATUSES).getFirst().json().path("media_ids").path(0).asString(""))
        .isEqualTo("55");
  }

  @Test
  void aPictureThatIsNeverReadyIsTriedAgainLaterWithoutAStatus() {
    server.on("POST /api/v2/media", 202, "{\"id\":\"55\"}");
    server.on("GET /api/v1/media/55", 206, "{\"id\":\"55\"}");

    assertThat(channel().deliver(aPostWithAPicture("p1"), outlet()))
        .isInstanceOf(Delivery.Unavailable.class);
    assertThat(server.asked(STATUSES)).isEmpty();
  }

  @Test
  void aKeyThatIsNoLongerAcceptedBlocksTheOutletNotThePost() {
    server.on(STATUSES, 401, "{\"error\":\"The access token was revoked\"}");

    assertThat(channel().deliver(aPost("p1"), outlet()))
        .isEqualTo(new Delivery.Blocked(Why.of("channel.mastodon.token", "localhost")));
  }

  @Test
  void whatTheServerDoesNotTakeIsRefusedInItsWordsAndNeverTellsTheKey() {
    server.on(STATUSES, 422, "{\"error\":\"Text too long (%s)\"}".formatted(TOKEN));

    assertThat(channel().deliver(aPost("p1"), outlet()))
        .isEqualTo(
            new Delivery.Rejected(
                Why.of("channel.network.refused", "localhost", "Text too long (…)")));
  }

  @Test
  void itWaitsAsLongAsTheServerSays() {
    server.on(STATUSES, says(429, "{\"error\":\"Too many\"}", "Retry-After", "120"));

    assertThat(channel().deliver(aPost("p1"), outlet()))
        .isEqualTo(
            new Delivery.Unavailable(
                Why.of("channel.network.limited", "localhost"), Duration.ofMinutes(2)));
  }

  @Test
  void theLastCallOfALimitIsNotFollowedByAnother() {
    var reset = clock.instant().plusSeconds(300);
    server.on(
        STATUSES,
        says(
            200,
            "{\"id\":\"7\",\"url\":\"https://social.example/7\"}",
            "X-RateLimit-Remaining",
            "0",
            "X-RateLimit-Reset",
            reset.toString()));
    var channel = channel();

    channel.deliver(aPost("p1"), outlet());
    var second = channel.deliver(aPost("p2"), outlet());

    assertThat(second)
        .isInstanceOfSatisfying(
            Delivery.Unavailable.class,
            each -> assertThat(each.retryAfter()).isEqualTo(Duration.ofMinutes(5)));
    assertThat(server.asked(STATUSES)).hasSize(1);
  }

  @Test
  void aConnectionLostAfterSendingIsUncertainAndTheSameKeyDoublesNothing() {
    var lost = new AtomicBoolean();
    server.on(
        STATUSES,
        (exchange, asked) -> {
          byKey.computeIfAbsent(asked.headers().get("idempotency-key"), _ -> "900");
          if (lost.compareAndSet(false, true)) {
            hangsUp().to(exchange, asked);
          } else {
            says(200, "{\"id\":\"900\",\"url\":null}").to(exchange, asked);
          }
        });

    var first = channel().deliver(aPost("p1"), outlet());
    var second = channel().deliver(aPost("p1"), outlet());

    assertThat(first).isInstanceOf(Delivery.Uncertain.class);
    assertThat(second).isEqualTo(new Delivery.Accepted("900", null));
    assertThat(byKey).containsOnlyKeys("p1");
    assertThat(channel().harmlessFor(outlet())).isLessThan(Duration.ofHours(1));
  }

  @Test
  void halfAnAnswerIsUncertainToo() {
    server.on(STATUSES, breaksOff());

    assertThat(channel().deliver(aPost("p1"), outlet()))
        .isEqualTo(new Delivery.Uncertain(Why.of("channel.network.broken", "localhost")));
  }

  @Test
  void aServerThatDoesNotAnswerInTimeIsUncertain() {
    server.on(STATUSES, server.hangs());

    assertThat(channel(TestApi.IMPATIENT).deliver(aPost("p1"), outlet()))
        .isEqualTo(new Delivery.Uncertain(Why.of("channel.network.slow", "localhost")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>parked</html>", "", "[]", "{\"id\":\"\"}", "null"})
  void nonsenseIsNoSuccess(String body) {
    server.on(STATUSES, 200, body);

    assertThat(channel().deliver(aPost("p1"), outlet())).isInstanceOf(Delivery.Uncertain.class);
  }

  @Test
  void aServerThatIsOffCanBeTriedAgain() {
    var address = server.address();
    server.close();

    assertThat(channel().deliver(aPost("p1"), outlet(address)))
        .isEqualTo(
            new Delivery.Unavailable(Why.of("channel.network.unreachable", "localhost"), null));
  }

  @Test
  void aRedirectIsNotFollowed() throws IOException {
    try (var inside = new AServer()) {
      server.on(STATUSES, says(307, "", "Location", inside.address() + "/admin"));

      assertThat(channel().deliver(aPost("p1"), outlet()))
          .isEqualTo(new Delivery.Blocked(Why.of("channel.network.redirect", "localhost")));
      assertThat(inside.asked()).isEmpty();
    }
  }

  @Test
  void aPrivateAddressIsRefusedAtSavingAndAtSending() {
    var strict = channel(TestApi.STRICT);
    var outlet = outlet("https://localhost:1");

    assertThatThrownBy(() -> strict.check(outlet))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            each -> {
              assertThat(each.field()).isEqualTo("server");
              assertThat(each.key()).isEqualTo("channel.network.private");
            });
    assertThat(strict.deliver(aPost("p1"), outlet))
        .isEqualTo(new Delivery.Blocked(Why.of("channel.network.private", "localhost")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://social.example", "https://social.example/@comune", "ftp://a", "a b", ""})
  void anAddressThatIsNoServerIsRefused(String address) {
    assertThatThrownBy(() -> channel(TestApi.STRICT).check(outlet(address)))
        .isInstanceOfSatisfying(
            InvalidInput.class, each -> assertThat(each.field()).isEqualTo("server"));
  }

  @Test
  void aTextThatIsTooLongIsNotSent() {
    var post =
        new Post(
            "k", "k", Locale.ITALIAN, "T", "a".repeat(501), null, null, List.of(), Instant.EPOCH);

    assertThat(channel().deliver(post, outlet()))
        .isEqualTo(new Delivery.Rejected(Why.of("channel.network.too-long", 501, 500)));
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void tryingOutSaysAsWhomItPublishes() {
    server.on("GET /api/v1/accounts/verify_credentials", 200, "{\"acct\":\"comune\"}");
    server.on("GET /api/v1/apps/verify_credentials", 200, "{\"scopes\":[\"read\",\"write\"]}");

    var trial = channel().tryOut(outlet());

    assertThat(trial.works()).isTrue();
    assertThat(trial.words()).isEqualTo(Why.of("channel.trial.works", "@comune@localhost"));
  }

  @Test
  void tryingOutNoticesAKeyThatMayOnlyRead() {
    server.on("GET /api/v1/accounts/verify_credentials", 200, "{\"acct\":\"comune\"}");
    server.on("GET /api/v1/apps/verify_credentials", 200, "{\"scopes\":[\"read\"]}");

    assertThat(channel().tryOut(outlet()).words()).isEqualTo(Why.of("channel.mastodon.scopes"));
  }

  @Test
  void tryingOutSaysWhatIsWrong() {
    server.on("GET /api/v1/accounts/verify_credentials", 401, "{\"error\":\"invalid\"}");
    assertThat(channel().tryOut(outlet()).words().key()).isEqualTo("channel.mastodon.token");

    server.on("GET /api/v1/accounts/verify_credentials", 200, "<html>");
    assertThat(channel().tryOut(outlet()).words().key()).isEqualTo("channel.mastodon.none");

    server.on("GET /api/v1/accounts/verify_credentials", server.hangs());
    assertThat(channel(TestApi.IMPATIENT).tryOut(outlet()).words().key())
        .isEqualTo("channel.network.slow");

    // Not encrypted at all: the handshake fails before anything is sent.
    var secure = outlet(server.address().replace("http:", "https:"));
    assertThat(channel().tryOut(secure).works()).isFalse();
  }

  @Test
  void reactionsAreTheNumbersOfTheStatus() {
    server.on(
        "GET /api/v1/statuses/101",
        200,
        "{\"id\":\"101\",\"replies_count\":2,\"reblogs_count\":3,\"favourites_count\":5}");

    assertThat(channel().reactions("101", outlet()))
        .isEqualTo(Map.of("replies", 2L, "boosts", 3L, "favourites", 5L));
    assertThat(channel().reactions("404", outlet())).isEmpty();
    assertThat(channel().reactions("../admin", outlet())).isEmpty();
  }
}
