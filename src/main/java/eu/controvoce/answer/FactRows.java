package eu.controvoce.answer;

import eu.controvoce.base.Cells;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.rumour.CellDates;
import eu.controvoce.rumour.CsvFile;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table of facts. */
final class FactRows {

  /** What people write for a kind of source, besides its stored name. */
  private static final Map<String, Source.Type> TYPES =
      Map.ofEntries(
          Map.entry("statisticaufficiale", Source.Type.OFFICIAL_STATISTICS),
          Map.entry("statistica", Source.Type.OFFICIAL_STATISTICS),
          Map.entry("statistics", Source.Type.OFFICIAL_STATISTICS),
          Map.entry("legge", Source.Type.LAW),
          Map.entry("leggeoregolamento", Source.Type.LAW),
          Map.entry("laworregulation", Source.Type.LAW),
          Map.entry("entepubblico", Source.Type.PUBLIC_BODY),
          Map.entry("ente", Source.Type.PUBLIC_BODY),
          Map.entry("ricerca", Source.Type.RESEARCH),
          Map.entry("stampa", Source.Type.PRESS),
          Map.entry("giornale", Source.Type.PRESS),
          Map.entry("associazione", Source.Type.ASSOCIATION));

  private static final Map<String, Source.Reliability> RELIABILITIES =
      Map.of(
          "alta", Source.Reliability.HIGH,
          "media", Source.Reliability.MEDIUM,
          "bassa", Source.Reliability.LOW);

  private final Map<FactColumn, Integer> columns;
  private final CodingFrame frame;
  private final LocalDate today;

  FactRows(Map<FactColumn, Integer> columns, CodingFrame frame, LocalDate today) {
    this.columns = Map.copyOf(columns);
    this.frame = frame;
    this.today = today;
  }

  /**
   * What a row would become.
   *
   * @throws eu.controvoce.base.Refusal saying what cannot be taken
   */
  NewFact read(CsvFile.Row row) {
    var statement = Texts.required("statement", cell(row, FactColumn.STATEMENT), Texts.MEDIUM);
    var reviewDueOn = day(row, FactColumn.REVIEW_DUE_ON);
    if (reviewDueOn != null && !reviewDueOn.isAfter(today)) {
      // A draft has to be checked anyway; a date that passed would only make it fall at once.
      reviewDueOn = null;
    }
    return new NewFact(
        statement,
        cell(row, FactColumn.EXPLANATION),
        cell(row, FactColumn.TERRITORY),
        day(row, FactColumn.PERIOD_FROM),
        day(row, FactColumn.PERIOD_TO),
        cell(row, FactColumn.DEFINITION),
        cell(row, FactColumn.FIGURE),
        false,
        source(row),
        reviewDueOn,
        cell(row, FactColumn.LICENCE),
        topics(row),
        null);
  }

  private Source source(CsvFile.Row row) {
    var read = day(row, FactColumn.RETRIEVED_ON);
    if (read != null && read.isAfter(today)) {
      throw new InvalidInput("retrievedOn", "fact.retrieved.future");
    }
    return new Source(
        Texts.required("source", cell(row, FactColumn.SOURCE), Texts.SHORT),
        one(row, FactColumn.SOURCE_TYPE, Source.Type.values(), TYPES)
            .orElse(Source.Type.PUBLIC_BODY),
        one(row, FactColumn.RELIABILITY, Source.Reliability.values(), RELIABILITIES)
            .orElse(Source.Reliability.MEDIUM),
        cell(row, FactColumn.LINK),
        read);
  }

  private List<String> topics(CsvFile.Row row) {
    var named = cell(row, FactColumn.TOPICS);
    if (named == null) {
      return List.of();
    }
    var codes = new ArrayList<String>();
    for (var each : named.split("[,;|]", -1)) {
      var plain = plain(each);
      if (!plain.isEmpty()) {
        codes.add(
            frame.topics().stream()
                .filter(topic ->
                    plain(topic.code()).equals(plain)
                        || topic.labels().values().stream()
                            .anyMatch(label -> plain(label).equals(plain)))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("topics", "fact.import.topic", each.strip()))
                .code());
      }
    }
    return codes.stream().distinct().toList();
  }

  private <E extends Enum<E>> Optional<E> one(
      CsvFile.Row row, FactColumn column, E[] all, Map<String, E> words) {
    var named = cell(row, column);
    if (named == null) {
      return Optional.empty();
    }
    var plain = plain(named);
    var found =
        Stream.concat(
                Arrays.stream(all).filter(each -> plain(each.name()).equals(plain)),
                Optional.ofNullable(words.get(plain)).stream())
            .findFirst();
    if (found.isEmpty()) {
      throw new InvalidInput(
          column.field(),
          "fact.import.one-of",
          named,
          Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", ")));
    }
    return found;
  }

  private @Nullable LocalDate day(CsvFile.Row row, FactColumn column) {
    var written = cell(row, column);
    return written == null ? null : CellDates.read(column.field(), written);
  }

  private @Nullable String cell(CsvFile.Row row, FactColumn column) {
    var at = columns.get(column);
    var written = at == null ? "" : Cells.original(row.cell(at));
    return written.isEmpty() ? null : written;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
