package eu.controvoce.rumour;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table as read from a CSV file.
 *
 * @param name the file's name, for people
 * @param encoding in which it was read
 * @param encodingGuessed whether that is a guess people should check, since it was no UTF-8
 * @param delimiter between columns
 * @param header names of the columns; numbers if the file has no header
 */
public record CsvFile(
    String name,
    String encoding,
    boolean encodingGuessed,
    char delimiter,
    List<String> header,
    List<Row> rows) {

  /** Most bytes of a file. */
  public static final int MOST_BYTES = 20 * 1024 * 1024;

  /** Most rows of a file, its header not counted. */
  public static final int MOST_ROWS = 50_000;

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char[] DELIMITERS = {',', ';', '\t'};

  /** Stands for "one column only": no text has it. */
  private static final char NO_DELIMITER = '\u001F';

  private static final int SAMPLE_ROWS = 20;
  private static final int LONG_CELL = 40;
  private static final String FIELD = "file";

  /**
   * One row.
   *
   * @param line where it starts in the file, from 1
   */
  public record Row(long line, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell in that column, cleaned; empty if the row is too short. */
    public String cell(int column) {
      return column < cells.size() ? Texts.clean(cells.get(column)) : "";
    }
  }

  public CsvFile {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file whatever its encoding and delimiter.
   *
   * @throws InvalidInput for field {@code file} if it is empty, too large or no table of text
   */
  public static CsvFile read(String name, byte[] bytes) {
    return read(name, bytes, cell -> ImportColumn.named(cell).isPresent());
  }

  /**
   * The same for a table of something else than sightings.
   *
   * @param known whether a cell is the name of a column, which tells a header from a row
   */
  public static CsvFile read(String name, byte[] bytes, Predicate<String> known) {
    if (bytes.length > MOST_BYTES) {
      throw new InvalidInput(FIELD, "import.too-big", MOST_BYTES / 1024 / 1024);
    }
    if (bytes.length == 0) {
      throw new InvalidInput(FIELD, "import.empty");
    }
    var utf8 = decoded(bytes, StandardCharsets.UTF_8);
    var text = utf8 == null ? decoded(bytes, WINDOWS) : utf8;
    if (text == null || isNoText(text)) {
      throw new InvalidInput(FIELD, "import.not-text");
    }
    var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    var delimiter = delimiter(plain);
    var all = rows(plain, delimiter);
    if (all.isEmpty()) {
      throw new InvalidInput(FIELD, "import.empty");
    }
    var named = hasHeader(all.getFirst(), known);
    var rows = named ? all.subList(1, all.size()) : all;
    if (rows.isEmpty()) {
      throw new InvalidInput(FIELD, "import.no-rows");
    }
    var first = all.getFirst().cells();
    return new CsvFile(
        Texts.clean(name),
        (utf8 == null ? WINDOWS : StandardCharsets.UTF_8).name(),
        utf8 == null,
        delimiter == NO_DELIMITER ? ',' : delimiter,
        named
            ? first.stream().map(Texts::clean).toList()
            : IntStream.rangeClosed(1, first.size()).mapToObj(Integer::toString).toList(),
        rows);
  }

  private static @Nullable String decoded(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Zero bytes and many control characters come from binary files and from UTF-16. */
  private static boolean isNoText(String text) {
    var sample = text.substring(0, Math.min(text.length(), 100_000));
    var odd =
        sample
            .chars()
            .filter(each -> Character.isISOControl(each) && "\n\r\t".indexOf(each) < 0)
            .count();
    return text.indexOf('\0') >= 0
        || sample.startsWith("%PDF")
        || sample.startsWith("PK\u0003\u0004")
        || odd * 100 > sample.length();
  }

  /** The delimiter that cuts the first rows into the same number of columns, the most of them. */
  private static char delimiter(String text) {
    var best = NO_DELIMITER;
    var most = 1;
    for (var candidate : DELIMITERS) {
      var columns = columns(text, candidate);
      if (columns > most) {
        most = columns;
        best = candidate;
      }
    }
    return best;
  }

  /** Columns of the first row if nearly all sampled rows have as many, else 1. */
  private static int columns(String text, char delimiter) {
    try (var reader = builder(delimiter).ofCsvRecord(text)) {
      var counts = reader.stream().limit(SAMPLE_ROWS).map(CsvRecord::getFieldCount).toList();
      if (counts.isEmpty()) {
        return 1;
      }
      var first = counts.getFirst();
      var same = counts.stream().filter(first::equals).count();
      return same * 10 >= counts.size() * 8L ? first : 1;
    } catch (CsvParseException e) {
      return 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Row> rows(String text, char delimiter) {
    var rows = new ArrayList<Row>();
    try (var reader = builder(delimiter).ofCsvRecord(text)) {
      for (var each : reader) {
        if (rows.size() > MOST_ROWS) {
          throw new InvalidInput(FIELD, "import.too-many-rows", MOST_ROWS);
        }
        if (each.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(new Row(each.getStartingLineNumber(), each.getFields()));
        }
      }
    } catch (CsvParseException e) {
      throw (InvalidInput)
          new InvalidInput(FIELD, "import.broken", rows.isEmpty() ? 1 : rows.getLast().line())
              .initCause(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static CsvReader.CsvReaderBuilder builder(char delimiter) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  /** A first row of known names, or of short cells only, names the columns. */
  private static boolean hasHeader(Row first, Predicate<String> known) {
    return first.cells().stream().anyMatch(known)
        || first.cells().stream()
            .map(each -> each.strip().toLowerCase(Locale.ROOT))
            .allMatch(each -> !each.isEmpty() && each.length() < LONG_CELL && !each.contains(" "));
  }
}
