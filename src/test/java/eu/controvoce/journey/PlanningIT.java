package eu.controvoce.journey;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar at a desk and on a phone. */
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
  void aDeskShowsTheMonth() {
    try (var officer = stage.atADesk()) {
      officer.signIn("officer.settimo");
      officer.open("/campagne/calendario?vista=mese");
      officer.page().locator(".cv-cal-publication").first().waitFor();
      officer.isAccessible("the month");
      officer.hadNoComplaints();
    }
  }

  @Test
  void anOfficerDragsAMessageOntoADayThenToAnotherAndBack() {
    // In the last full week of a month: near the tray, so that both are on the screen.
    var day = LocalDate.now(ZoneId.of("Europe/Rome")).plusMonths(1).withDayOfMonth(24);
    try (var officer = stage.atADesk()) {
      officer.signIn("officer.settimo");
      officer.open("/campagne/calendario?vista=mese&giorno=" + day);
      var page = officer.page();
      var message = page.locator(".cv-tray [data-message]").first();
      var headline = message.locator(".cv-tray-title").innerText();
      drag(officer, message, day(officer, day));
      officer.sees("Dove e quando");
      officer.tick("Pagina pubblica");
      officer.isAccessible("the plan");
      officer.pressLast("Pianifica");
      officer.sees("Uscita pianificata.");

      var planned = day(officer, day).locator(".cv-cal-publication").filter(having(headline));
      drag(officer, planned, day(officer, day.minusDays(1)));
      officer.sees("Spostata a");
      officer.pressInNotice("Annulla");
      officer.sees("Rimessa dov’era.");

      // Without a mouse.
      officer.open("/campagne/calendario?vista=mese&giorno=" + day);
      planned.waitFor();
      officer.stands();
      planned.press("Enter");
      officer.button("Sposta").waitFor();
      officer.isAccessible("a publication over the calendar");
      officer.press("Sposta");
      officer.isAccessible("another time");
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

  private static Locator day(Visitor officer, LocalDate day) {
    return officer.page().locator(".fc-day[data-date='" + day + "']");
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  /**
   * Both have to be on the screen, and the calendar drawn, before either is measured: scrolling
   * moves them, and so does what was done before.
   */
  private static void drag(Visitor officer, Locator what, Locator where) {
    where.scrollIntoViewIfNeeded();
    what.scrollIntoViewIfNeeded();
    officer.stands();
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
