package eu.controvoce.campaign.schedule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes everything and counts the letters by their Message-ID's first part. */
final class MailSink implements AutoCloseable {

  private static final int TAKES_MILLIS = 10;

  private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final Map<String, AtomicInteger> taken = new ConcurrentHashMap<>();

  MailSink() throws IOException {
    Thread.ofVirtual().start(this::listen);
  }

  int port() {
    return server.getLocalPort();
  }

  /** How often it took each letter. */
  Map<String, AtomicInteger> taken() {
    return taken;
  }

  private void listen() {
    while (!server.isClosed()) {
      try {
        var client = server.accept();
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client;
        var in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = client.getOutputStream()) {
      var to = new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8);
      say(to, "220 sink");
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("DATA")) {
          say(to, "354 go on");
          var id = read(in);
          if (id == null) {
            return;
          }
          // From here on it is ours, whether the other side hears of it or not.
          taken.computeIfAbsent(id, _ -> new AtomicInteger()).incrementAndGet();
          Thread.sleep(TAKES_MILLIS);
          say(to, "250 taken");
        } else if (line.startsWith("QUIT")) {
          say(to, "221 bye");
          return;
        } else {
          say(to, "250 fine");
        }
      }
    } catch (IOException e) {
      // The other side was killed.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String read(BufferedReader in) throws IOException {
    String id = "?";
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      if (line.equals(".")) {
        return id.replaceAll("[<>]|@.*", "");
      }
      if (line.toLowerCase(java.util.Locale.ROOT).startsWith("message-id:")) {
        id = line.substring("message-id:".length()).strip();
        if (id.isEmpty()) {
          id = in.readLine().strip();
        }
      }
    }
    return null;
  }

  private static void say(Writer to, String line) throws IOException {
    to.write(line + "\r\n");
    to.flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
