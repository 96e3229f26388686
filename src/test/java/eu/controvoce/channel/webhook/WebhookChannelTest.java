package eu.controvoce.channel.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eu.controvoce.SettableClock;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.net.PinnedHttp;
import eu.controvoce.base.net.Reach;
import eu.controvoce.channel.AnOutlet;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelContractTest;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Post;
import eu.controvoce.channel.TestVault;
import eu.controvoce.channel.Why;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class WebhookChannelTest extends ChannelContractTest {

  private static final String SECRET = "very-secret";
  private static final WebhookSettings SETTINGS =
      new WebhookSettings(true, Duration.ofMinutes(2), Duration.ofMinutes(2));

  /** For towns that say nothing. */
  private static final WebhookSettings IMPATIENT =
      new WebhookSettings(true, Duration.ofMillis(500), Duration.ofMillis(1_500));

  @TempDir Path folder;

  private final JsonMapper json = JsonMapper.builder().build();
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final Map<String, String> headers = new ConcurrentHashMap<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer town;
  private volatile Answer answer = exchange -> exchange.sendResponseHeaders(204, -1);

  private interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  @BeforeEach
  void aTownListens() throws IOException {
    town = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    town.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    town.createContext(
        "/",
        exchange -> {
          bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.getRequestHeaders().forEach((name, all) -> headers.put(name, all.getFirst()));
          try (exchange) {
            answer.to(exchange);
          }
        });
    town.start();
  }

  @AfterEach
  void theTownIsQuiet() {
    over.countDown();
    town.stop(0);
  }

  @Override
  protected Channel channel() {
    return channel(SETTINGS);
  }

  private WebhookChannel channel(WebhookSettings settings) {
    return new WebhookChannel(
        new PinnedHttp(settings.connect(), settings.total(), null),
        settings,
        TestVault.in(folder),
        json,
        new SettableClock());
  }

  @Override
  protected Outlet outlet() {
    return outlet("http://localhost:" + town.getAddress().getPort() + "/hook?x=1");
  }

  private Outlet outlet(String url) {
    return AnOutlet.of(
        ChannelType.WEBHOOK,
        Map.of("url", url, "secret", TestVault.in(folder).seal(SECRET, "outlet-1")));
  }

  @Test
  void theBodySaysWhatGoesOutAndIsSigned() {
    channel().deliver(aPost("p1"), outlet());

    var body = json.readTree(bodies.getFirst());
    assertThat(body.get("publication").asString()).isEqualTo("p1");
    assertThat(body.get("city").asString()).isEqualTo("settimo");
    assertThat(body.get("language").asString()).isEqualTo("it");
    assertThat(body.get("headline").asString()).isEqualTo("La graduatoria vale per tutti");
    assertThat(body.get("callToAction").asString()).isEqualTo("Chiedi allo sportello.");
    assertThat(body.get("sources").get(0).asString()).isEqualTo("ATC Piemonte Centrale, 2025");
    assertThat(body.get("plannedFor").asString()).isEqualTo("2026-11-23T08:00:00Z");
    assertThat(headers)
        .containsEntry("Idempotency-key", "p1")
        .containsEntry("X-controvoce-timestamp", "1795420800")
        .containsEntry(
            "X-controvoce-signature", Signature.of(SECRET, "1795420800", bodies.getFirst()));
    assertThat(headers.get("Host")).isEqualTo("localhost:" + town.getAddress().getPort());
  }

  @Test
  void aPictureIsNamedByItsAddressAndWhatItShows() {
    var plain = aPost("p2");
    var picture =
        new Post.Picture(URI.create("https://voci.example/immagini/1"), "Lo sportello", 60, 40);
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
            picture);

    channel().deliver(plain, outlet());
    channel().deliver(post, outlet());

    assertThat(json.readTree(bodies.getFirst()).get("picture").isNull()).isTrue();
    var sent = json.readTree(bodies.getLast()).get("picture");
    assertThat(sent.get("address").asString()).isEqualTo("https://voci.example/immagini/1");
    assertThat(sent.get("altText").asString()).isEqualTo("Lo sportello");
  }

  @Test
  void theSignatureIsTheOneOthersCompute() {
    // printf 'A.B' | openssl dgst -sha256 -hmac key
    assertThat(Signature.of("key", "A", "B"))
        .isEqualTo("sha256=9f29f8210502c19990e8d3be1f7b7ecdfb81c551e8b46ca87f0289af28437f02");
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504})
  void aBusyTownIsAskedLater(int status) {
    answer =
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", "120");
          exchange.sendResponseHeaders(status, -1);
        };

    assertThat(channel().deliver(aPost("p1"), outlet()))
        .isEqualTo(
            new Delivery.Unavailable(
                Why.of("channel.webhook.busy", "localhost", status), Duration.ofMinutes(2)));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 413, 422})
  void aTownThatRefusesIsNotAskedAgain(int status) {
    answer = exchange -> exchange.sendResponseHeaders(status, -1);

    assertThat(channel().deliver(aPost("p1"), outlet()))
        .isEqualTo(new Delivery.Rejected(Why.of("channel.webhook.refused", "localhost", status)));
  }

  @Test
  void anAddressThatIsGoneIsSaidToBe() {
    answer = exchange -> exchange.sendResponseHeaders(410, -1);

    assertThat(channel().deliver(aPost("p1"), outlet()))
        .isEqualTo(new Delivery.Rejected(Why.of("channel.webhook.gone", "localhost")));
  }

  @Test
  void noRedirectIsFollowed() {
    answer =
        exchange -> {
          exchange.getResponseHeaders().add("Location", "http://169.254.169.254/latest");
          exchange.sendResponseHeaders(302, -1);
        };

    assertThat(channel().deliver(aPost("p1"), outlet()))
        .isEqualTo(new Delivery.Rejected(Why.of("channel.webhook.redirect", "localhost", 302)));
    assertThat(bodies).hasSize(1);
  }

  @Test
  void aTownThatHangsIsLeftInTime() {
    answer = _ -> wait(over);

    var delivery = channel(IMPATIENT).deliver(aPost("p1"), outlet());

    assertThat(delivery)
        .isEqualTo(new Delivery.Unavailable(Why.of("channel.webhook.slow", "localhost"), null));
  }

  @Test
  void aTownThatDripsItsAnswerIsLeftInTime() {
    answer =
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000);
          var out = exchange.getResponseBody();
          out.write('a');
          out.flush();
          wait(over);
        };

    assertThat(channel(IMPATIENT).deliver(aPost("p1"), outlet()))
        .isInstanceOf(Delivery.Unavailable.class);
  }

  @Test
  void anAnswerWithoutEndIsReadOnlySoFar() {
    answer =
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          var chunk = new byte[64 * 1024];
          for (int i = 0; i < 64; i++) {
            exchange.getResponseBody().write(chunk);
          }
        };

    assertThat(channel().deliver(aPost("p1"), outlet())).isInstanceOf(Delivery.Accepted.class);
  }

  @Test
  void aTownThatIsNotThereIsAskedLater() {
    var port = town.getAddress().getPort();
    town.stop(0);

    assertThat(channel().deliver(aPost("p1"), outlet("http://localhost:" + port + "/")))
        .isEqualTo(
            new Delivery.Unavailable(Why.of("channel.webhook.unreachable", "localhost"), null));
  }

  @Test
  void privateAddressesAreRefusedUnlessAllowed() {
    var strict = channel(new WebhookSettings(false, SETTINGS.connect(), SETTINGS.total()));

    assertThat(strict.deliver(aPost("p1"), outlet()))
        .isEqualTo(new Delivery.Rejected(Why.of("channel.webhook.private", "localhost")));
    assertThat(bodies).isEmpty();
    assertThatThrownBy(() -> strict.check(outlet()))
        .isInstanceOfSatisfying(
            InvalidInput.class, each -> assertThat(each.field()).isEqualTo("url"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "0.0.0.0",
        "100.64.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "192.0.2.1",
        "198.18.0.1",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001::1",
        "2001:db8::1"
      })
  void noAddressThatLeadsInsideIsPublic(String address) throws Exception {
    assertThat(Reach.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.216.34", "1.1.1.1", "172.32.0.1", "2606:4700::1111"})
  void addressesOfTheOpenNetworkArePublic(String address) throws Exception {
    assertThat(Reach.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ftp://town.example/",
        "file:///etc/passwd",
        "https://",
        "https://user:pw@town.example/",
        "https://town.example/#x",
        "javascript:alert(1)",
        "https://town.example/\r\nX: y"
      })
  void onlyPlainAddressesAreTaken(String url) {
    assertThatThrownBy(() -> channel().check(outlet(url)))
        .isInstanceOfSatisfying(
            InvalidInput.class, each -> assertThat(each.field()).isEqualTo("url"));
  }

  private static void wait(CountDownLatch until) {
    try {
      until.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
