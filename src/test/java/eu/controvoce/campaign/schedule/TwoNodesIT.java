package eu.controvoce.campaign.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import eu.controvoce.base.mongo.embedded.EmbeddedStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one store, which runs as a server of its own: in this process. */
class TwoNodesIT {

  private static final Duration MOST = Duration.ofMinutes(2);

  @TempDir Path folder;

  private final Set<String> received = ConcurrentHashMap.newKeySet();
  private HttpServer receiver;

  @BeforeEach
  void aReceiverThatTakesItsTime() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    receiver.createContext(
        "/",
        exchange -> {
          received.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
          exchange.getRequestBody().readAllBytes();
          pause(200);
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    receiver.start();
  }

  @AfterEach
  void close() {
    receiver.stop(0);
  }

  @Test
  void theyShareTheWorkAndWhatAKilledOneBeganIsCarriedOutByTheOther() throws IOException {
    Files.createDirectories(folder.resolve("store"));
    try (var store = EmbeddedStore.in(folder.resolve("store"), false);
        var living = node("one", store)) {
      living.await("READY", MOST);
      living.tell("town http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook");
      living.await("TOWN", MOST);
      // The key that opens the receiver's secret is the one thing beside the store that they share.
      Files.createDirectories(folder.resolve("other"));
      Files.copy(folder.resolve("one/secret.key"), folder.resolve("other/secret.key"));
      var dying = node("other", store);
      dying.await("READY", MOST);
      var planned = new HashSet<String>();
      living.tell("plan 600 1000 4000 page,feed,webhook,page,feed,page,feed,page,feed,page");
      living.await(
          "PLANNED-ALL",
          MOST,
          line -> {
            if (line.startsWith("PLANNED ")) {
              planned.add(line.substring("PLANNED ".length()));
            }
          });

      pause(3_000);
      dying.kill();
      untilNothingIsLeft(living);

      var told = tell(living);
      assertThat(told).hasSize(600);
      assertThat(told)
          .allSatisfy(each -> {
            assertThat(each[3]).isEqualTo("PUBLISHED");
            assertThat(each[4]).as("tries that went well").isEqualTo("1");
          });
      assertThat(told).extracting(each -> each[1]).containsExactlyInAnyOrderElementsOf(planned);
      assertThat(told.stream().filter(each -> each[2].equals("WEBHOOK")))
          .allSatisfy(each -> assertThat(received).contains(each[1]));
    }
  }

  private static void untilNothingIsLeft(Child node) {
    for (long left = 1; left > 0; ) {
      pause(500);
      node.tell("left");
      left = Long.parseLong(node.await("LEFT", MOST));
    }
  }

  private static List<String[]> tell(Child node) {
    var told = new ArrayList<String[]>();
    node.tell("tell");
    node.await(
        "TOLD",
        MOST,
        line -> {
          if (line.startsWith("PUBLICATION ")) {
            told.add(line.split(" "));
          }
        });
    return told;
  }

  private Child node(String name, EmbeddedStore store) {
    return new Child(
        folder.resolve("log"),
        List.of("-Xmx400m"),
        "--controvoce.data=" + folder.resolve(name),
        "--controvoce.schedule.lease=3s",
        "--controvoce.schedule.sweep=1s",
        "--controvoce.webhook.allow-private=true",
        "--controvoce.mongodb.uri=" + store.connectionString());
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
