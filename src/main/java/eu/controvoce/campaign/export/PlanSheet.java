package eu.controvoce.campaign.export;

import eu.controvoce.base.Cells;
import eu.controvoce.base.i18n.Translations;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the plan as a sheet (XLSX), row by row. Whatever people wrote goes in as text, and no cell
 * begins like a formula. Thread-safe.
 */
@Component
public class PlanSheet {

  /** The media type of the file. */
  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String TIME = "yyyy-mm-dd hh:mm";
  private static final int FLUSHED_EVERY = 500;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("at", 17),
          new Column("status", 16),
          new Column("channel", 16),
          new Column("outlet", 24),
          new Column("headline", 60),
          new Column("campaign-code", 12),
          new Column("campaign", 32),
          new Column("place", 28),
          new Column("copies", 9),
          new Column("cost", 9),
          new Column("out-at", 17),
          new Column("link", 40),
          new Column("visits", 9),
          new Column("id", 34));

  private final Translations translations;

  PlanSheet(Translations translations) {
    this.translations = translations;
  }

  private record Column(String key, int width) {}

  /**
   * Writes a whole file; the stream is flushed but not closed.
   *
   * @param zone in which times are told
   */
  public void write(List<PlanRow> rows, ZoneId zone, Locale locale, OutputStream out)
      throws IOException {
    var book = new Workbook(out, "Controvoce", null);
    var sheet = book.newWorksheet(say("export.sheet", locale));
    head(sheet, locale);
    for (int i = 0; i < rows.size(); i++) {
      row(sheet, i + 1, rows.get(i), zone);
      if (i % FLUSHED_EVERY == FLUSHED_EVERY - 1) {
        sheet.flush();
      }
    }
    book.finish();
    out.flush();
  }

  private void head(Worksheet sheet, Locale locale) {
    for (int i = 0; i < COLUMNS.size(); i++) {
      sheet.value(0, i, say("export.column." + COLUMNS.get(i).key(), locale));
      sheet.width(i, COLUMNS.get(i).width());
    }
    sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().fillColor("DDEBEA").set();
    sheet.freezePane(0, 1);
  }

  private static void row(Worksheet sheet, int at, PlanRow row, ZoneId zone) {
    var each = row.publication();
    var link = row.link();
    time(sheet, at, 0, each.at(), zone);
    text(sheet, at, 1, row.status());
    text(sheet, at, 2, row.channel());
    text(sheet, at, 3, row.outlet());
    text(sheet, at, 4, row.headline());
    text(sheet, at, 5, row.campaignCode());
    text(sheet, at, 6, row.campaign());
    text(sheet, at, 7, each.place());
    number(sheet, at, 8, each.copies());
    number(sheet, at, 9, each.cost());
    time(sheet, at, 10, each.publishedAt(), zone);
    text(sheet, at, 11, link == null ? null : link.toString());
    number(sheet, at, 12, row.visits());
    text(sheet, at, 13, each.id().value());
  }

  private static void text(Worksheet sheet, int row, int column, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      sheet.value(row, column, Cells.harmless(text));
    }
  }

  private static void number(Worksheet sheet, int row, int column, @Nullable Number number) {
    if (number != null) {
      sheet.value(row, column, number);
    }
  }

  private static void time(
      Worksheet sheet, int row, int column, @Nullable Instant at, ZoneId zone) {
    if (at != null) {
      sheet.value(row, column, LocalDateTime.ofInstant(at, zone));
      sheet.style(row, column).format(TIME).set();
    }
  }

  private String say(String key, Locale locale) {
    return translations.getTranslation(key, locale);
  }
}
