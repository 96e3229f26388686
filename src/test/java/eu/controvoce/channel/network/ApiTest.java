package eu.controvoce.channel.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import eu.controvoce.SettableClock;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.OutletId;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.MissingNode;

class ApiTest {

  private static final String PASSWORD = "changeit";

  /** A first handshake takes its time on a busy machine. */
  private static final NetworkSettings PATIENT =
      new NetworkSettings(true, Duration.ofMinutes(2), Duration.ofMinutes(2), Duration.ZERO);

  @TempDir Path folder;

  @Test
  void aCertificateNobodyVouchesForIsToldAndNothingIsSent() throws Exception {
    var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(selfSigned()));
    var asked = new AtomicInteger();
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.close();
        });
    server.start();
    try {
      var address = "https://localhost:" + server.getAddress().getPort();

      assertThatThrownBy(() -> TestApi.api(PATIENT).call(ApiCall.get(address, "/x")))
          .isInstanceOfSatisfying(
              ApiFailure.class,
              each -> {
                assertThat(each.why().key()).isEqualTo("channel.network.certificate");
                assertThat(each.onceOnly()).isInstanceOf(Delivery.Unavailable.class);
              });
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aNameThatDoesNotExistIsTold() {
    assertThatThrownBy(
            () -> TestApi.api().call(ApiCall.get("https://nowhere.invalid", "/secret-path")))
        .isInstanceOfSatisfying(
            ApiFailure.class,
            each -> {
              assertThat(each.why().key()).isEqualTo("channel.network.unknown-host");
              assertThat(each.toString()).doesNotContain("secret-path");
            });
  }

  @Test
  void aServerIsWrittenInAnyUsualWay() {
    var api = TestApi.api(TestApi.STRICT);

    assertThat(api.server("mastodon.example")).isEqualTo("https://mastodon.example");
    assertThat(api.server(" https://mastodon.example/ ")).isEqualTo("https://mastodon.example");
  }

  @Test
  void whatIsSentNeverReachesALog() {
    var call = ApiCall.get("https://api.example", "/bot123:secret/getMe").as("token");

    assertThat(call.toString()).doesNotContain("secret").doesNotContain("token");
    assertThat(new Account("https://a", "b", "secret").toString()).doesNotContain("secret");
  }

  @Test
  void aWaitIsNeverLongerThanADayAndNeverNegative() {
    var clock = new SettableClock();

    assertThat(reply(Map.of("retry-after", "999999")).wait(clock)).isEqualTo(Duration.ofDays(1));
    assertThat(reply(Map.of("x-ratelimit-reset", "2001-01-01T00:00:00Z")).wait(clock)).isNull();
    assertThat(reply(Map.of("x-ratelimit-reset", "soon")).wait(clock)).isNull();
    assertThat(reply(Map.of()).wait(clock)).isNull();
  }

  @Test
  void aPauseEndsByItself() {
    var clock = new SettableClock();
    var pauses = new Pauses(clock);
    var outlet = new OutletId("o");

    pauses.note(outlet, reply(Map.of("retry-after", "60")));
    assertThat(pauses.left(outlet)).contains(Duration.ofSeconds(60));

    clock.advance(Duration.ofSeconds(60));
    assertThat(pauses.left(outlet)).isEmpty();
  }

  private static ApiReply reply(Map<String, String> headers) {
    return new ApiReply("a.example", 429, headers, MissingNode.getInstance());
  }

  private SSLContext selfSigned() throws Exception {
    var file = folder.resolve("keys.p12");
    var made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .start();
    assertThat(made.waitFor(2, TimeUnit.MINUTES)).isTrue();
    var keys = KeyStore.getInstance("PKCS12");
    try (var input = Files.newInputStream(file)) {
      keys.load(input, PASSWORD.toCharArray());
    }
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    var context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}
