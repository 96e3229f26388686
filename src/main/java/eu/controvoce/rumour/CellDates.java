package eu.controvoce.rumour;

import eu.controvoce.base.InvalidInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days as people and spreadsheets write them into tables, day before month. */
public final class CellDates {

  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT)
              .withResolverStyle(ResolverStyle.STRICT),
          DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT)
              .withResolverStyle(ResolverStyle.STRICT),
          DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT)
              .withResolverStyle(ResolverStyle.STRICT));

  private CellDates() {}

  /**
   * The day a cell names.
   *
   * @throws InvalidInput for that field if it names none
   */
  public static LocalDate read(String field, String cell) {
    // A time behind the date, as spreadsheets write it, says nothing about the day.
    var day =
        cell.length() > 10 && " T".indexOf(cell.charAt(10)) >= 0 ? cell.substring(0, 10) : cell;
    return DATES.stream()
        .flatMap(format -> date(day, format).stream())
        .findFirst()
        .orElseThrow(() -> new InvalidInput(field, "import.date"));
  }

  private static Optional<LocalDate> date(String day, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(day, format));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
