package eu.controvoce.base.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers as told: an SMTP line, "close" or "silence", to any command. */
public final class NastyServer implements AutoCloseable {

  private final ServerSocket socket;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();

  public NastyServer() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofPlatform().daemon().start(this::accept);
  }

  /** What it says to a command, "." for the end of a text. */
  public void on(String command, String answer) {
    answers.put(command, answer);
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** The texts it took. */
  public List<String> taken() {
    return taken;
  }

  public int connections() {
    return connections.get();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        var client = socket.accept();
        connections.incrementAndGet();
        Thread.ofPlatform().daemon().start(() -> talk(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void talk(Socket client) {
    try (client;
        var in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
      say(client, answers.getOrDefault("greeting", "220 nasty"));
      var text = new StringBuilder();
      boolean inText = false;
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        String command;
        if (inText) {
          if (!line.equals(".")) {
            text.append(line.startsWith(".") ? line.substring(1) : line).append('\n');
            continue;
          }
          inText = false;
          command = ".";
        } else {
          command = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        }
        var usual =
            switch (command) {
              case "DATA" -> "354 go on";
              case "QUIT" -> "221 bye";
              default -> "250 ok";
            };
        var answer = answers.getOrDefault(command, usual);
        if (answer.equals("close")) {
          return;
        }
        if (command.equals(".") && answer.startsWith("2")) {
          taken.add(text.toString());
        }
        text.setLength(command.equals(".") ? 0 : text.length());
        inText = answer.startsWith("354");
        if (!answer.equals("silence")) {
          say(client, answer);
        }
      }
    } catch (IOException e) {
      // The other side went away, which is what some tests are about.
    }
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
