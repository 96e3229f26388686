package eu.controvoce.rumour;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.Texts;
import eu.controvoce.city.CityId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the rows of one table, in order, and gives each an id that is the same the next time. */
final class ImportRows {

  private final CityId city;
  private final ImportMapping mapping;
  private final LocalDate today;
  private final Map<String, Integer> seen = new HashMap<>();

  ImportRows(CityId city, ImportMapping mapping, LocalDate today) {
    this.city = city;
    this.mapping = mapping;
    this.today = today;
  }

  /** What a row would become, checked as far as that goes without looking into its words. */
  ImportRow read(CsvFile.Row row) {
    try {
      return new ImportRow(row.line(), entry(row), null);
    } catch (Refusal e) {
      return new ImportRow(row.line(), null, ImportError.of(row.line(), e));
    }
  }

  /**
   * The id of a row: made of the city, what its mapped columns hold, and how many rows before it
   * hold the same, so that no row is lost and none comes twice. To be asked once per row, in order.
   */
  SightingId id(CsvFile.Row row) {
    var content =
        mapping.columns().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each ->
                each.getKey().field()
                    + "="
                    + row.cell(each.getValue()).toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
            .collect(Collectors.joining("\u001F"));
    var occurrence = seen.merge(content, 1, Integer::sum);
    return new SightingId(
        "i" + hash(city.value() + "\u001F" + content + "\u001F" + occurrence).substring(0, 32));
  }

  private NewSighting entry(CsvFile.Row row) {
    var words =
        Texts.required(
            "exactWords", mapping.cell(row, ImportColumn.EXACT_WORDS).orElse(""), Texts.MEDIUM);
    var heardOn =
        mapping
            .cell(row, ImportColumn.HEARD_ON)
            .map(each -> CellDates.read("heardOn", each))
            .orElse(mapping.heardOn());
    SightingDesk.mustBeHeardable(heardOn, today);
    var place =
        mapping
            .cell(row, ImportColumn.PLACE_TYPE)
            .map(each -> Named.placeType("placeType", each))
            .orElse(mapping.placeType());
    var channel =
        mapping
            .cell(row, ImportColumn.SPREAD_CHANNEL)
            .map(each -> Named.spreadChannel("spreadChannel", each))
            .orElse(SpreadChannel.usualAt(place));
    return new NewSighting(
        words,
        mapping.cell(row, ImportColumn.LANGUAGE).orElse(null),
        false,
        heardOn,
        DatePrecision.DAY,
        mapping.cell(row, ImportColumn.AREA).orElse(null),
        place,
        channel,
        ReportedVia.IMPORT,
        mapping.cell(row, ImportColumn.REACH_ESTIMATE).map(ImportRows::number).orElse(null),
        null,
        mapping.cell(row, ImportColumn.WORRY_BEHIND).orElse(null),
        Reporter.OPERATOR,
        null,
        true,
        false);
  }

  private static Integer number(String cell) {
    try {
      return Integer.valueOf(cell);
    } catch (NumberFormatException e) {
      throw (InvalidInput) new InvalidInput("reachEstimate", "input.number").initCause(e);
    }
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
