package eu.controvoce.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eu.controvoce.base.net.PinnedHttp;
import eu.controvoce.base.net.Reach;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedProbeTest {

  /** Looks public to the probe; every other name is judged as in the product. */
  private static final String TOWN = "town.example";

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final GuardedProbe probe = probe(Duration.ofMinutes(2));
  private HttpServer server;

  private static GuardedProbe probe(Duration total) {
    return new GuardedProbe(
        new PinnedHttp(total, total, null),
        host -> host.equals(TOWN) ? InetAddress.getLoopbackAddress() : Reach.resolve(host, false));
  }

  @BeforeEach
  void aTownsServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  @AfterEach
  void noServer() {
    server.stop(0);
  }

  @Test
  void whatAnswersIsThere() throws Exception {
    answers("/dati", 200, null);

    assertThat(probe.probe(link("/dati#tabella"))).isEqualTo(new Probed.Fine());
    assertThat(asked).containsExactly("HEAD /dati");
  }

  @Test
  void aServerThatDoesNotKnowHeadIsAskedWithGet() throws Exception {
    server.createContext(
        "/get",
        exchange -> close(exchange, "HEAD".equals(exchange.getRequestMethod()) ? 405 : 200));

    assertThat(probe.probe(link("/get"))).isEqualTo(new Probed.Fine());
    assertThat(asked).containsExactly("HEAD /get", "GET /get");
  }

  @ParameterizedTest
  @CsvSource({"301,true", "308,true", "302,false", "307,false"})
  void onlyAMoveForGoodOffersTheNewAddress(int status, boolean forGood) throws Exception {
    answers("/vecchio", status, "/nuovo");
    answers("/nuovo", 200, null);

    assertThat(probe.probe(link("/vecchio")))
        .isEqualTo(forGood ? new Probed.Moved(link("/nuovo")) : new Probed.Fine());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/segreto",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "http://10.0.0.7/",
        "http://localhost/"
      })
  void aRedirectIntoAPrivateNetworkIsNotFollowed(String inside) throws Exception {
    answers("/porta", 302, inside);

    assertThat(probe.probe(link("/porta"))).isEqualTo(new Probed.Inside());
    assertThat(asked).containsExactly("HEAD /porta");
  }

  @Test
  void aPrivateAddressIsNotEvenAsked() throws Exception {
    answers("/", 200, null);

    assertThat(probe.probe("http://127.0.0.1:" + server.getAddress().getPort() + "/"))
        .isEqualTo(new Probed.Inside());
    assertThat(asked).isEmpty();
  }

  @Test
  void redirectsThatNeverEndAreGivenUpAfterFive() throws Exception {
    answers("/giro", 302, "/giro");

    assertThat(probe.probe(link("/giro"))).isEqualTo(new Probed.Silent());
    assertThat(asked).hasSize(6);
  }

  @Test
  void whatIsGoneAndWhatIsShutAreNotTheSame() throws Exception {
    answers("/sparito", 404, null);
    answers("/vietato", 403, null);

    assertThat(probe.probe(link("/sparito"))).isEqualTo(new Probed.Gone(404));
    assertThat(probe.probe(link("/vietato"))).isEqualTo(new Probed.Shut(403));
  }

  @Test
  void aServerThatKeepsSilentIsNotWaitedForForEver() throws Exception {
    server.createContext(
        "/lento",
        exchange -> {
          try {
            Thread.sleep(5_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          close(exchange, 200);
        });

    assertThat(probe(Duration.ofMillis(1_200)).probe(link("/lento")))
        .isEqualTo(new Probed.Silent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://user:word@town.example/", "ftp://town.example/", "https://", "x"})
  void whatIsNoPlainAddressIsNotAsked(String link) throws Exception {
    assertThat(probe.probe(link)).isEqualTo(new Probed.Silent());
  }

  private void answers(String path, int status, @Nullable String location) {
    server.createContext(
        path,
        exchange -> {
          if (location != null) {
            exchange.getResponseHeaders().add("Location", location);
          }
          close(exchange, status);
        });
  }

  private void close(HttpExchange exchange, int status) throws IOException {
    asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private String link(String path) {
    return "http://" + TOWN + ":" + server.getAddress().getPort() + path;
  }
}
