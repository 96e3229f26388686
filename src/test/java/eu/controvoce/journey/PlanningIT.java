package eu.controvoce.journey;

import java.nio.file.Path;
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
  void aPhoneShowsTheList() {
    try (var officer = stage.onAPhone()) {
      officer.signIn("officer.torino");
      officer.open("/campagne/calendario");
      officer.page().locator(".cv-agenda").waitFor();
      officer.isAccessible("the list of a phone");
      officer.hadNoComplaints();
    }
  }
}
