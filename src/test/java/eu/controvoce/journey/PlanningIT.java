package eu.controvoce.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Planning in the calendar: by mouse, by keys alone, and on a phone. */
class PlanningIT {

  @TempDir private static Path folder;

  private static Stage stage;

  @BeforeAll
  static void open() {
    stage = new Stage(folder.resolve("data"), Map.of());
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @Test
  void anOfficerDragsAMessageOntoADayAndMovesItByKeys() {
    var day = LocalDate.now(ZoneId.of("Europe/Rome")).plusMonths(1).withDayOfMonth(14);
    try (var officer = stage.atADesk()) {
      officer.signIn("officer.settimo");
      officer.open("/campagne/calendario?vista=mese&giorno=" + day);
      officer.isAccessible("the month");

      var page = officer.page();
      var message = page.locator(".cv-tray [data-message]").first();
      var headline = message.locator(".cv-tray-title").innerText();
      drag(officer, message, page.locator(".fc-day[data-date='" + day + "']"));
      officer.sees("Pianifica uscite");
      officer.tick("Pagina pubblica");
      officer.isAccessible("the plan");
      officer.pressLast("Pianifica");
      officer.sees("Uscita pianificata.");

      var planned = page.locator(".cv-cal-publication").filter(having(headline));
      planned.first().focus();
      page.keyboard().press("Enter");
      officer.isAccessible("a publication over the calendar");
      officer.pressLast("Sposta");
      officer.isAccessible("another time");
      page.keyboard().press("Escape");
      page.keyboard().press("Escape");

      drag(officer, planned.first(), page.locator(".fc-day[data-date='" + day.plusDays(1) + "']"));
      officer.sees("Spostata a");
      officer.press("Annulla");
      officer.sees("Rimessa dov’era.");
      assertThat(page.locator(".fc-day[data-date='" + day + "'] .cv-cal-publication").count())
          .isEqualTo(1);
      officer.hadNoComplaints();
    }
  }

  @Test
  void aPhoneShowsTheList() {
    try (var officer = stage.onAPhone()) {
      officer.signIn("officer.torino");
      officer.open("/campagne/calendario");
      officer.page().locator(".cv-agenda").waitFor();
      officer.isAccessible("the list of a phone");
      officer.hadNoComplaints();
    }
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static void drag(Visitor officer, Locator what, Locator where) {
    what.scrollIntoViewIfNeeded();
    var from = what.boundingBox();
    var to = where.boundingBox();
    var mouse = officer.page().mouse();
    mouse.move(from.x + 10, from.y + 10);
    mouse.down();
    for (int step = 1; step <= 10; step++) {
      mouse.move(
          from.x + 10 + (to.x + 30 - from.x - 10) * step / 10,
          from.y + 10 + (to.y + 30 - from.y - 10) * step / 10);
    }
    mouse.up();
  }
}
