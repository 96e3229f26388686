package eu.controvoce.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built product running as a process of its own, on a free port and a folder of its own. */
final class Installation implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(6);

  private final Path data;
  private final int port;
  private final Map<String, String> settings;
  private Process process;

  private Installation(Path data, int port, Map<String, String> settings) {
    this.data = data;
    this.port = port;
    this.settings = Map.copyOf(settings);
    this.process = launch();
  }

  static Installation start(Path data, Map<String, String> settings) {
    return new Installation(data, freePort(), settings);
  }

  String address() {
    return "http://localhost:" + port;
  }

  /** Ends it as a power cut would end the process, without a word. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  void startAgain() {
    process = launch();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Process launch() {
    try {
      Files.createDirectories(data);
      var log = data.resolveSibling("journey.log");
      var builder =
          new ProcessBuilder(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "--sun-misc-unsafe-memory-access=allow",
                  "--enable-native-access=ALL-UNNAMED",
                  "-jar",
                  System.getProperty("controvoce.jar", "target/controvoce.jar")));
      builder.environment().putAll(settings);
      builder.environment().put("CONTROVOCE_PORT", Integer.toString(port));
      builder.environment().put("CONTROVOCE_DATA", data.toString());
      builder
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      var started = builder.start();
      awaitReady(started, log);
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitReady(Process started, Path log) throws IOException {
    var http = HttpClient.newHttpClient();
    var ask = HttpRequest.newBuilder(URI.create(address() + "/actuator/health")).build();
    for (var waited = Duration.ZERO;
        waited.compareTo(PATIENCE) < 0;
        waited = waited.plusSeconds(1)) {
      if (!started.isAlive()) {
        throw new IllegalStateException("Ended before it was ready:\n" + Files.readString(log));
      }
      if (answers(http, ask)) {
        return;
      }
      pause(started);
    }
    throw new IllegalStateException("Not ready within " + PATIENCE + ":\n" + Files.readString(log));
  }

  private static boolean answers(HttpClient http, HttpRequest ask) {
    try {
      return http.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Waits a second, or less if the process ends. */
  private static void pause(Process started) {
    try {
      if (started.waitFor(1, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
