package eu.controvoce.audience;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.i18n.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a table of people: a line of headings, then one person a line. The column with addresses is
 * called e-mail, email, mail or indirizzo; language (lingua), area (zona, quartiere) and kind
 * (tipo) may be there, other columns are left alone. Comma, semicolon or tab separates.
 */
final class ListTable {

  /** Most lines of one table. */
  static final int MOST_LINES = 100_000;

  private static final Set<String> ADDRESS = Set.of("e-mail", "email", "mail", "indirizzo");
  private static final Set<String> LANGUAGE = Set.of("language", "lingua");
  private static final Set<String> AREA = Set.of("area", "zona", "quartiere");
  private static final Set<String> KIND = Set.of("kind", "tipo");

  private ListTable() {}

  /**
   * The people of a table, none of them checked yet.
   *
   * @param areas names that are kept, in the city's spelling; others are left out
   * @throws InvalidInput if it is no table, or has no column with addresses
   */
  static List<NewPeople.Entry> read(String csv, List<String> areas) {
    var entries = new ArrayList<NewPeople.Entry>();
    var text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    try (var reader = CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
      var records = reader.iterator();
      if (!records.hasNext()) {
        throw new InvalidInput("file", "input.required");
      }
      var head = records.next();
      int address = column(head, ADDRESS);
      if (address < 0) {
        throw new InvalidInput("file", "list.import.no-column");
      }
      while (records.hasNext()) {
        if (entries.size() == MOST_LINES) {
          throw new InvalidInput("file", "list.import.too-long", MOST_LINES);
        }
        var each = records.next();
        entries.add(entry(each, head, address, areas));
      }
    } catch (CsvParseException e) {
      throw new InvalidInput("file", "list.import.no-table");
    } catch (java.io.IOException e) {
      throw new IllegalStateException("A text in memory cannot fail to be read", e);
    }
    return entries;
  }

  private static NewPeople.Entry entry(
      CsvRecord each, CsvRecord head, int address, List<String> areas) {
    var language =
        field(each, column(head, LANGUAGE))
            .map(text -> text.toLowerCase(Locale.ROOT))
            .filter(text -> Languages.named(text).isPresent())
            .orElse(Locale.ITALIAN.getLanguage());
    var kind = field(each, column(head, KIND)).flatMap(Kind::named).orElse(Kind.RESIDENT);
    var area =
        field(each, column(head, AREA))
            .flatMap(text -> areas.stream().filter(text::equalsIgnoreCase).findFirst());
    return new NewPeople.Entry(
        (int) each.getStartingLineNumber(),
        field(each, address).orElse(""),
        language,
        kind,
        area.orElse(null));
  }

  private static Optional<String> field(CsvRecord each, int column) {
    return column < 0 || column >= each.getFieldCount()
        ? Optional.empty()
        : Optional.of(each.getField(column).strip()).filter(text -> !text.isEmpty());
  }

  private static int column(CsvRecord head, Set<String> names) {
    for (int i = 0; i < head.getFieldCount(); i++) {
      if (names.contains(head.getField(i).strip().toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }

  private static char separator(String text) {
    var end = text.indexOf('\n');
    var head = end < 0 ? text : text.substring(0, end);
    return head.indexOf(';') >= 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
  }
}
