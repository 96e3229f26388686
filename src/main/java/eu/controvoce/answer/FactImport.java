package eu.controvoce.answer;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Refusal;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.rumour.CsvFile;
import eu.controvoce.rumour.ImportError;
import eu.controvoce.rumour.Today;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes in a list of sources and facts: read, map, look, take. Whatever comes in is a draft to be
 * checked. What the city has already, with the same statement and link, is pointed out, so a file
 * may be imported again. Thread-safe.
 */
@Component
public class FactImport {

  /** Most rows of one file. */
  public static final int MOST_ROWS = 2_000;

  /** Most bytes of one file. */
  public static final int MOST_BYTES = 5 * 1024 * 1024;

  private static final String FIELD = "file";

  private final FactRegister register;
  private final Facts facts;
  private final CodingFrame frame;
  private final Today today;
  private final Journal journal;

  FactImport(FactRegister register, Facts facts, CodingFrame frame, Today today, Journal journal) {
    this.register = register;
    this.facts = facts;
    this.frame = frame;
    this.today = today;
    this.journal = journal;
  }

  /**
   * What a row would become.
   *
   * @param line where it starts in the file, from 1
   * @param fact {@code null} if it cannot be taken
   * @param error why not; {@code null} if it can
   * @param twin code of the fact that says the same with the same link; its line for one in the
   *     same file; {@code null} if there is none
   */
  public record Row(
      long line, @Nullable NewFact fact, @Nullable ImportError error, @Nullable String twin) {

    /** Whether it can be taken and nothing like it is there. */
    public boolean isNew() {
      return fact != null && twin == null;
    }
  }

  /**
   * How it ended.
   *
   * @param taken new drafts
   * @param twins rows left out because the same fact is there
   * @param errors why rows were not taken
   */
  public record Done(int taken, int twins, List<ImportError> errors) {

    public Done {
      errors = List.copyOf(errors);
    }
  }

  /**
   * Reads a file; nothing is kept.
   *
   * @throws InvalidInput for field {@code file}, saying what is wrong with it
   */
  public CsvFile read(Actor actor, String name, byte[] bytes) {
    actor.require(Permission.ANSWER);
    actor.ownCity();
    if (bytes.length > MOST_BYTES) {
      throw new InvalidInput(FIELD, "import.too-big", MOST_BYTES / 1024 / 1024);
    }
    var file = CsvFile.read(name, bytes, each -> FactColumn.named(each).isPresent());
    if (file.rows().size() > MOST_ROWS) {
      throw new InvalidInput(FIELD, "import.too-many-rows", MOST_ROWS);
    }
    return file;
  }

  /** Which columns most likely hold what, by their names. */
  public Map<FactColumn, Integer> suggest(CsvFile file) {
    var columns = new EnumMap<FactColumn, Integer>(FactColumn.class);
    for (var index = 0; index < file.header().size(); index++) {
      var column = index;
      FactColumn.named(file.header().get(index))
          .filter(FactColumn::isRead)
          .ifPresent(each -> columns.putIfAbsent(each, column));
    }
    return columns;
  }

  /**
   * What the rows would become; nothing is kept.
   *
   * @throws InvalidInput if no column holds the statement, or none the source
   */
  public List<Row> preview(Actor actor, CsvFile file, Map<FactColumn, Integer> columns) {
    actor.require(Permission.ANSWER);
    var city = actor.ownCity();
    mustHave(columns, FactColumn.STATEMENT);
    mustHave(columns, FactColumn.SOURCE);
    var rows = new FactRows(columns, frame, today.in(city));
    var known = new HashMap<String, String>();
    facts
        .findByCity(city)
        .forEach(each -> known.put(key(each.statement(), each.source().link()), each.code()));
    var found = new ArrayList<Row>();
    for (var each : file.rows()) {
      found.add(row(rows, each, known));
    }
    return found;
  }

  /**
   * Takes the rows in as drafts. A row that cannot be taken stops none of the others.
   *
   * @param twinsToo whether to take rows whose like is there already
   */
  public Done take(Actor actor, CsvFile file, Map<FactColumn, Integer> columns, boolean twinsToo) {
    int taken = 0;
    int twins = 0;
    var errors = new ArrayList<ImportError>();
    for (var row : preview(actor, file, columns)) {
      if (row.error() != null) {
        errors.add(row.error());
      } else if (row.twin() != null && !twinsToo) {
        twins++;
      } else if (row.fact() != null) {
        try {
          register.draft(actor, row.fact());
          taken++;
        } catch (Refusal e) {
          errors.add(error(row.line(), e));
        }
      }
    }
    journal.record(
        actor,
        "facts:" + actor.ownCity().value(),
        actor.ownCity(),
        "journal.fact.imported",
        taken,
        twins,
        errors.size());
    return new Done(taken, twins, errors);
  }

  private static Row row(FactRows rows, CsvFile.Row row, Map<String, String> known) {
    try {
      var fact = rows.read(row);
      var key = key(fact.statement(), fact.source().link());
      return new Row(row.line(), fact, null, known.putIfAbsent(key, Long.toString(row.line())));
    } catch (Refusal e) {
      return new Row(row.line(), null, error(row.line(), e), null);
    }
  }

  private static ImportError error(long line, Refusal refusal) {
    var field = refusal instanceof InvalidInput input ? input.field() : "";
    return new ImportError(line, field, refusal.key(), List.of(refusal.arguments()));
  }

  private static void mustHave(Map<FactColumn, Integer> columns, FactColumn column) {
    if (!columns.containsKey(column)) {
      throw new InvalidInput(column.field(), "fact.import.column-needed");
    }
  }

  private static String key(String statement, @Nullable String link) {
    return statement.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)
        + "\u001F"
        + Objects.requireNonNullElse(link, "").strip();
  }
}
