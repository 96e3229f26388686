package eu.controvoce.rumour;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a table holds what, and what to take where no column does or a cell is empty.
 *
 * @param columns index from 0 by what the column holds
 * @param heardOn the date for rows without
 * @param placeType the kind of place for rows without
 */
public record ImportMapping(
    Map<ImportColumn, Integer> columns, LocalDate heardOn, PlaceType placeType) {

  public ImportMapping {
    columns = Map.copyOf(columns);
  }

  /** What the names of the columns suggest; the widest column of text if none says "words". */
  public static ImportMapping suggested(CsvFile file, LocalDate heardOn, PlaceType placeType) {
    var columns = new EnumMap<ImportColumn, Integer>(ImportColumn.class);
    for (var index = 0; index < file.header().size(); index++) {
      var column = index;
      ImportColumn.named(file.header().get(index))
          .ifPresent(each -> columns.putIfAbsent(each, column));
    }
    if (!columns.containsKey(ImportColumn.EXACT_WORDS)) {
      columns.put(ImportColumn.EXACT_WORDS, widest(file));
    }
    return new ImportMapping(columns, heardOn, placeType);
  }

  /** The same with other values for rows without. */
  public ImportMapping otherwise(LocalDate date, PlaceType place) {
    return new ImportMapping(columns, date, place);
  }

  /** The column that holds it, if any does. */
  public Optional<Integer> column(ImportColumn what) {
    return Optional.ofNullable(columns.get(what));
  }

  /** The cell of a row that holds it, if there is one with something in it. */
  Optional<String> cell(CsvFile.Row row, ImportColumn what) {
    return column(what).map(row::cell).filter(each -> !each.isEmpty());
  }

  private static int widest(CsvFile file) {
    var widest = 0;
    var most = -1L;
    for (var index = 0; index < file.header().size(); index++) {
      var column = index;
      var letters =
          file.rows().stream().limit(50).mapToLong(each -> each.cell(column).length()).sum();
      if (letters > most) {
        most = letters;
        widest = index;
      }
    }
    return widest;
  }
}
