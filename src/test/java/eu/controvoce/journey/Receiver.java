package eu.controvoce.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A town's own program that takes signed webhooks, on a free port of this machine. */
final class Receiver implements AutoCloseable {

  /**
   * What arrived.
   *
   * @param signature as sent; empty when there was none
   */
  record Call(String body, String signature, int answer) {}

  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private volatile int answer = 200;

  Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::take);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/controvoce";
  }

  /** From now on, each call is answered with that code. */
  void answers(int code) {
    answer = code;
  }

  /** The calls that were taken, in their order. */
  List<Call> taken() {
    return calls.stream().filter(each -> each.answer() == 200).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var signature = exchange.getRequestHeaders().getFirst("X-Controvoce-Signature");
      int code = answer;
      calls.add(new Call(body, signature == null ? "" : signature, code));
      exchange.sendResponseHeaders(code, -1);
    }
  }
}
