package eu.controvoce.campaign.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A {@link NodeProcess} that was started, and that can be killed. */
public final class Child implements AutoCloseable {

  private final Process process;
  private final Writer input;
  private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
  private final Path log;

  /**
   * Starts one.
   *
   * @param log where its complaints go
   */
  public Child(Path log, List<String> jvm, String... arguments) {
    this(System.getProperty("java.class.path"), log, jvm, arguments);
  }

  /** Starts one with this class path. */
  public Child(String classPath, Path log, List<String> jvm, String... arguments) {
    this.log = log;
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dspring.main.banner-mode=off",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            "-Dlogging.level.eu.controvoce=warn"));
    command.addAll(jvm);
    command.addAll(List.of("-cp", classPath, NodeProcess.class.getName()));
    command.addAll(List.of(arguments));
    try {
      process =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      input = process.outputWriter();
      Thread.ofVirtual().start(this::read);

    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells it what to do. */
  public void tell(String line) {
    try {
      input.write(line + "\n");
      input.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it says a line that begins so, and gives the rest of it. */
  public String await(String word, Duration most) {
    return await(word, most, _ -> {});
  }

  /** Waits until it says a line that begins so; all others are handed on. */
  public String await(String word, Duration most, Consumer<String> others) {
    var until = System.nanoTime() + most.toNanos();
    try {
      while (true) {
        var line = said.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (line == null || line.equals("\0")) {
          throw new IllegalStateException("It never said " + word + ":\n" + complaints());
        }
        if (line.equals(word) || line.startsWith(word + " ")) {
          return line.substring(word.length()).strip();
        }
        others.accept(line);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Kills it with no chance to say goodbye, and gives what it had said by then. */
  public List<String> kill() {
    process.toHandle().destroyForcibly();
    try {
      process.waitFor();
      var rest = new ArrayList<String>();
      for (var line = said.take(); !line.equals("\0"); line = said.take()) {
        rest.add(line);
      }
      return rest;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  public long pid() {
    return process.pid();
  }

  /** Lets it end in good order. */
  @Override
  public void close() {
    try {
      input.close();
    } catch (IOException e) {
      process.destroyForcibly();
    }
    try {
      if (!process.waitFor(3, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    try (var lines = process.inputReader()) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
      }
    } catch (IOException e) {
      // It was killed; what it said until then counts.
    }
    said.add("\0");
  }

  private String complaints() {
    try {
      var all = Files.readString(log);
      return all.substring(Math.max(0, all.length() - 3_000));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
