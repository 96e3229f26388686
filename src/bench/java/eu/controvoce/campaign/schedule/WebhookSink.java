package eu.controvoce.campaign.schedule;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A receiver that does each thing once, by its key, and takes its time. */
final class WebhookSink implements AutoCloseable {

  private static final int TAKES_MILLIS = 30;

  private final HttpServer server;
  private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

  WebhookSink() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        exchange -> {
          var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
          asked.computeIfAbsent(key, _ -> new AtomicInteger()).incrementAndGet();
          exchange.getRequestBody().readAllBytes();
          try {
            Thread.sleep(TAKES_MILLIS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  boolean did(String key) {
    return asked.containsKey(key);
  }

  /** Requests that came again with a key it knew: nothing was done for them. */
  long repeats() {
    return asked.values().stream().mapToLong(each -> each.get() - 1).sum();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
