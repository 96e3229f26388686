package eu.controvoce.answer;

import de.siegmar.fastcsv.writer.CsvWriter;
import eu.controvoce.base.Cells;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Facts as a table, one a row, that spreadsheets and {@link FactImport} read. No cell is taken for
 * a formula.
 */
public final class FactTable {

  private FactTable() {}

  /**
   * As CSV.
   *
   * @param delimiter what the reader's spreadsheet expects between cells
   * @param header the name of a column for people
   */
  public static String csv(List<Fact> facts, char delimiter, Function<FactColumn, String> header) {
    var out = new StringWriter();
    try (var writer = CsvWriter.builder().fieldSeparator(delimiter).build(out)) {
      writer.writeRecord(Stream.of(FactColumn.values()).map(header).toList());
      for (var fact : facts) {
        writer.writeRecord(
            Stream.of(FactColumn.values())
                .map(each -> Cells.harmless(Objects.toString(cell(fact, each), "")))
                .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory cannot be written", e);
    }
    return out.toString();
  }

  private static @Nullable Object cell(Fact fact, FactColumn column) {
    var source = fact.source();
    return switch (column) {
      case STATEMENT -> fact.statement();
      case SOURCE -> source.name();
      case SOURCE_TYPE -> source.type();
      case RELIABILITY -> source.reliability();
      case LINK -> source.link();
      case RETRIEVED_ON -> source.retrievedOn();
      case REVIEW_DUE_ON -> fact.reviewDueOn();
      case FIGURE -> fact.figure();
      case TERRITORY -> fact.territory();
      case PERIOD_FROM -> fact.periodFrom();
      case PERIOD_TO -> fact.periodTo();
      case DEFINITION -> fact.definition();
      case EXPLANATION -> fact.explanation();
      case LICENCE -> fact.licence();
      case TOPICS -> String.join(", ", fact.topics());
      case CODE -> fact.code();
      case STATUS -> fact.status();
    };
  }
}
