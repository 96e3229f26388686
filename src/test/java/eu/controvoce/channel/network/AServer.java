package eu.controvoce.channel.network;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server on this machine that answers what a test tells it to, and remembers what was asked. */
public final class AServer implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);

  public AServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  /** What is said to one request. */
  @FunctionalInterface
  public interface Answer {
    void to(HttpExchange exchange, Asked asked) throws IOException;
  }

  /**
   * A request.
   *
   * @param headers by name in lower case
   */
  public record Asked(String method, String path, Map<String, String> headers, String body) {

    public JsonNode json() {
      return JSON.readTree(body);
    }
  }

  /** Answers a method and path ("POST /api/v1/statuses"), its query left out. */
  public AServer on(String what, Answer answer) {
    answers.put(what, answer);
    return this;
  }

  /** Answers with a status and JSON. */
  public AServer on(String what, int status, String json) {
    return on(what, says(status, json));
  }

  public static Answer says(int status, String json, String... headers) {
    return (exchange, _) -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      var bytes = json.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  /** Takes the request and hangs up. */
  public static Answer hangsUp() {
    return (exchange, _) -> exchange.close();
  }

  /** Begins to answer and hangs up in the middle. */
  public static Answer breaksOff() {
    return (exchange, _) -> {
      exchange.sendResponseHeaders(200, 1_000);
      exchange.getResponseBody().write("{\"id\":".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      exchange.close();
    };
  }

  /** Says nothing until the test is over. */
  public Answer hangs() {
    return (_, _) -> {
      try {
        over.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  public String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  public List<Asked> asked() {
    return asked;
  }

  /** The requests of a method and path. */
  public List<Asked> asked(String what) {
    return asked.stream().filter(each -> what.equals(named(each))).toList();
  }

  private void handle(HttpExchange exchange) throws IOException {
    var headers = new TreeMap<String, String>();
    exchange
        .getRequestHeaders()
        .forEach((name, all) -> headers.put(name.toLowerCase(Locale.ROOT), all.getFirst()));
    var request =
        new Asked(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            headers,
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    asked.add(request);
    try (exchange) {
      answers.getOrDefault(named(request), says(404, "{\"error\":\"none\"}")).to(exchange, request);
    }
  }

  private static String named(Asked asked) {
    return asked.method() + " " + asked.path().split("\\?", 2)[0];
  }

  @Override
  public void close() {
    over.countDown();
    server.stop(0);
  }
}
