package eu.controvoce.audience;

import eu.controvoce.audience.Letter.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened to each letter of a bag that is being carried, one line in a file before and after
 * each is handed over. The store hears of it once per bag; if the process dies before, the file
 * tells exactly which letters were under way. Holds positions in the bag, nobody's address.
 */
final class CarriedLog implements AutoCloseable {

  private final Path file;
  private final FileChannel out;

  private CarriedLog(Path file, FileChannel out) {
    this.file = file;
    this.out = out;
  }

  static CarriedLog begin(Path folder, String bag) {
    var file = file(folder, bag);
    try {
      return new CarriedLog(
          file,
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  /** What is known about a letter after a crash; a {@code null} state means under way. */
  record Entry(@Nullable State state, @Nullable String detail) {}

  /** What a file tells, by position; empty if there is none. */
  static Map<Integer, Entry> read(Path folder, String bag) {
    var file = file(folder, bag);
    var found = new HashMap<Integer, Entry>();
    try {
      if (!Files.exists(file)) {
        return found;
      }
      var text = Files.readString(file);
      // A line without its end was being written when the process died.
      var whole = text.substring(0, text.lastIndexOf('\n') + 1);
      for (var line : whole.lines().toList()) {
        var parts = line.split(" ", 3);
        var detail = parts.length < 3 || parts[2].isEmpty() ? null : parts[2];
        var state = parts[1].equals("?") ? null : State.valueOf(parts[1]);
        found.put(Integer.valueOf(parts[0]), new Entry(state, detail));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  static void forget(Path folder, String bag) {
    try {
      Files.deleteIfExists(file(folder, bag));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete the log of bag " + bag, e);
    }
  }

  void starting(int letter) {
    write(letter + " ?\n");
  }

  void came(int letter, State state, @Nullable String detail) {
    write(letter + " " + state + " " + (detail == null ? "" : detail.replace('\n', ' ')) + "\n");
  }

  private synchronized void write(String line) {
    try {
      var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close " + file, e);
    }
  }

  private static Path file(Path folder, String bag) {
    return folder.resolve(bag + ".log");
  }
}
