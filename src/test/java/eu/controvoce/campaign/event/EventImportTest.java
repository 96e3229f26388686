package eu.controvoce.campaign.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.controvoce.ControvoceTest;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.event.EventRow.Bad;
import eu.controvoce.campaign.event.EventRow.Good;
import eu.controvoce.campaign.event.EventRow.State;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class EventImportTest {

  private static final Instant FROM = Instant.parse("2026-11-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2027-12-31T00:00:00Z");

  @Autowired ListableBeanFactory beans;
  @Autowired EventImport imports;
  @Autowired PlannedEvents events;

  private CampaignFixtures fixtures;

  @BeforeEach
  void aTown() {
    fixtures = new CampaignFixtures(beans);
  }

  @Test
  void anEventIsTakenWithTitleTimeAndPlaceAndNothingAboutPeople() {
    var campaign = fixtures.aCampaign();
    var file =
        file(
            "UID:fiera-1",
            "DTSTART;TZID=Europe/Rome:20261205T100000",
            "DTEND;TZID=Europe/Rome:20261205T130000",
            "SUMMARY:Fiera\\, mercato",
            "LOCATION:Piazza Libertà",
            "DESCRIPTION:Chiedere di Mario Rossi",
            "ORGANIZER;CN=Mario Rossi:mailto:mario@example.org",
            "ATTENDEE:mailto:anna@example.org");

    var done = imports.take(CampaignFixtures.OFFICER, "c:\\temp\\fiere.ics", file, campaign.id());

    assertThat(done.added()).isEqualTo(1);
    assertThat(all())
        .singleElement()
        .satisfies(each -> {
          assertThat(each.title()).isEqualTo("Fiera, mercato");
          assertThat(each.place()).isEqualTo("Piazza Libertà");
          assertThat(each.from()).isEqualTo(Instant.parse("2026-12-05T09:00:00Z"));
          assertThat(each.to()).isEqualTo(Instant.parse("2026-12-05T12:00:00Z"));
          assertThat(each.campaign()).isEqualTo(campaign.id());
          assertThat(each.source()).isEqualTo("fiere.ics");
          assertThat(each.toString()).doesNotContain("Mario", "anna@");
        });
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    var file = file("UID:a", "DTSTART:20261205T100000Z", "SUMMARY:Incontro");
    imports.take(CampaignFixtures.OFFICER, "a.ics", file, null);
    var before = all();

    var again = imports.take(CampaignFixtures.OFFICER, "a.ics", file, null);

    assertThat(again.added() + again.changed()).isZero();
    assertThat(again.known()).isEqualTo(1);
    assertThat(all()).isEqualTo(before);
  }

  @Test
  void aNewerFileMovesItsEvents() {
    imports.take(
        CampaignFixtures.OFFICER,
        "a.ics",
        file("UID:a", "DTSTART:20261205T100000Z", "SUMMARY:Incontro"),
        null);
    var newer = file("UID:a", "DTSTART:20261206T100000Z", "SUMMARY:Incontro");

    assertThat(imports.read(CampaignFixtures.OFFICER, newer))
        .singleElement()
        .satisfies(each -> assertThat(((Good) each).state()).isEqualTo(State.CHANGED));
    imports.take(CampaignFixtures.OFFICER, "a.ics", newer, null);

    assertThat(all())
        .singleElement()
        .satisfies(
            each -> assertThat(each.from()).isEqualTo(Instant.parse("2026-12-06T10:00:00Z")));
  }

  @Test
  void aSeriesIsTakenDateByDateAtTheSameLocalTime() {
    var file =
        file(
            "UID:mercato",
            "DTSTART;TZID=Europe/Rome:20270323T090000",
            "DURATION:PT2H",
            "RRULE:FREQ=WEEKLY;UNTIL=20270406T220000Z",
            "SUMMARY:Mercato");

    imports.take(CampaignFixtures.OFFICER, "m.ics", file, null);

    assertThat(all())
        .extracting(PlannedEvent::from)
        .containsExactly(
            Instant.parse("2027-03-23T08:00:00Z"),
            Instant.parse("2027-03-30T07:00:00Z"),
            Instant.parse("2027-04-06T07:00:00Z"));
  }

  @Test
  void dateExceptionsAndMovedDatesOfASeriesCount() {
    var file =
        calendar(
            List.of(
                "BEGIN:VEVENT",
                "UID:s",
                "DTSTART;TZID=Europe/Rome:20261201T090000",
                "RRULE:FREQ=DAILY;COUNT=4",
                "EXDATE;TZID=Europe/Rome:20261202T090000",
                "SUMMARY:Corso",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:s",
                "RECURRENCE-ID;TZID=Europe/Rome:20261203T090000",
                "DTSTART;TZID=Europe/Rome:20261203T150000",
                "SUMMARY:Corso spostato",
                "END:VEVENT"));

    imports.take(CampaignFixtures.OFFICER, "s.ics", file, null);

    assertThat(all())
        .extracting(each -> each.from() + " " + each.title())
        .containsExactly(
            "2026-12-01T08:00:00Z Corso",
            "2026-12-03T14:00:00Z Corso spostato",
            "2026-12-04T08:00:00Z Corso");
  }

  @Test
  void aWholeDayIsTheCitysDay() {
    imports.take(
        CampaignFixtures.OFFICER,
        "g.ics",
        file("UID:g", "DTSTART;VALUE=DATE:20261218", "SUMMARY:Giornata dei migranti"),
        null);

    assertThat(all())
        .singleElement()
        .satisfies(each -> {
          assertThat(each.wholeDay()).isTrue();
          assertThat(each.from()).isEqualTo(Instant.parse("2026-12-17T23:00:00Z"));
          assertThat(each.to()).isEqualTo(Instant.parse("2026-12-18T23:00:00Z"));
        });
  }

  @Test
  void aSeriesWithoutEndIsBounded() {
    var daily =
        file("UID:d", "DTSTART:20200101T100000Z", "RRULE:FREQ=DAILY", "SUMMARY:Ogni giorno");

    assertThat(imports.read(CampaignFixtures.OFFICER, daily))
        .hasSizeLessThanOrEqualTo(EventImport.MOST)
        .hasSizeGreaterThan(400);
    var twice =
        calendar(
            List.of(
                "BEGIN:VEVENT",
                "UID:1",
                "DTSTART:20261201T100000Z",
                "RRULE:FREQ=DAILY",
                "SUMMARY:Uno",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:2",
                "DTSTART:20261201T110000Z",
                "RRULE:FREQ=DAILY",
                "SUMMARY:Due",
                "END:VEVENT"));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> imports.read(CampaignFixtures.OFFICER, twice))
        .satisfies(each -> assertThat(each.key()).isEqualTo("event.import.many"));
  }

  @Test
  void whatIsWrongWithOneEventIsSaidWithItsLineAndStopsNoOther() {
    var file =
        calendar(
            List.of(
                "BEGIN:VEVENT",
                "UID:ok",
                "DTSTART:20261205T100000Z",
                "SUMMARY:Buono",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:1",
                "DTSTART:20261205T100000Z",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:2",
                "SUMMARY:Senza data",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:3",
                "DTSTART;TZID=Nowhere/Land:20261205T100000",
                "SUMMARY:Fuso ignoto",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:4",
                "DTSTART:20261205T100000Z",
                "DTEND:20261204T100000Z",
                "SUMMARY:Al contrario",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:5",
                "DTSTART:20261205T100000Z",
                "RRULE:FREQ=SECONDLY",
                "SUMMARY:Ogni secondo",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:6",
                "DTSTART:20261205T100000Z",
                "STATUS:CANCELLED",
                "SUMMARY:Saltato",
                "END:VEVENT"));

    var rows = imports.read(CampaignFixtures.OFFICER, file);

    assertThat(rows).filteredOn(Good.class::isInstance).hasSize(1);
    assertThat(rows)
        .filteredOn(Bad.class::isInstance)
        .extracting(each -> each.line() + " " + ((Bad) each).key())
        .containsExactly(
            "9 event.import.no-title",
            "13 event.import.no-start",
            "17 event.import.time",
            "22 event.import.reversed",
            "28 event.import.often",
            "34 event.import.cancelled");
  }

  @Test
  void whatIsNoCalendarIsRefusedWithTheLineWhereItBreaks() {
    refused("<html></html>", "event.import.not-a-calendar");
    refused("", "event.import.not-a-calendar");
    refused("BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n".repeat(50_000), "event.import.broken");
    refused(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\n", "event.import.broken");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () -> imports.read(CampaignFixtures.OFFICER, new byte[EventImport.MOST_BYTES + 1]))
        .satisfies(each -> assertThat(each.key()).isEqualTo("import.too-big"));
  }

  @Test
  void anImportIsUndoneAsAWhole() {
    var kept = file("UID:k", "DTSTART:20261205T100000Z", "SUMMARY:Resta");
    imports.take(CampaignFixtures.OFFICER, "k.ics", kept, null);
    var done =
        imports.take(
            CampaignFixtures.OFFICER,
            "w.ics",
            file("UID:w", "DTSTART:20261205T100000Z", "RRULE:FREQ=DAILY;COUNT=5", "SUMMARY:Via"),
            null);
    assertThat(imports.imports(CampaignFixtures.OPERATOR)).hasSize(2);

    assertThat(imports.undo(CampaignFixtures.OFFICER, done.batch())).isEqualTo(5);

    assertThat(all()).extracting(PlannedEvent::title).containsExactly("Resta");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> imports.undo(CampaignFixtures.OFFICER, done.batch()));
  }

  @Test
  void rolesAndCitiesAreKeptApart() {
    var file = file("UID:a", "DTSTART:20261205T100000Z", "SUMMARY:Incontro");
    var done = imports.take(CampaignFixtures.OFFICER, "a.ics", file, null);
    var event = all().getFirst();

    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(() -> imports.read(CampaignFixtures.OPERATOR, file));
    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(() -> events.remove(CampaignFixtures.OPERATOR, event.id()));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> imports.undo(CampaignFixtures.STRANGER, done.batch()));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> events.remove(CampaignFixtures.STRANGER, event.id()));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() ->
            imports.take(CampaignFixtures.STRANGER, "a.ics", file, fixtures.aCampaign().id()));
    assertThat(events.between(CampaignFixtures.STRANGER, CampaignFixtures.SETTIMO, FROM, TO))
        .isEmpty();
    assertThat(imports.read(CampaignFixtures.STRANGER, file))
        .allSatisfy(each -> assertThat(((Good) each).state()).isEqualTo(State.NEW));
  }

  private List<PlannedEvent> all() {
    return events.between(CampaignFixtures.OFFICER, CampaignFixtures.SETTIMO, FROM, TO);
  }

  private void refused(String text, String key) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () -> imports.read(CampaignFixtures.OFFICER, text.getBytes(StandardCharsets.UTF_8)))
        .satisfies(each -> assertThat(each.key()).isEqualTo(key));
  }

  private static byte[] file(String... lines) {
    var all = new ArrayList<String>();
    all.add("BEGIN:VEVENT");
    all.addAll(List.of(lines));
    all.add("END:VEVENT");
    return calendar(all);
  }

  private static byte[] calendar(List<String> lines) {
    return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//IT\r\n"
            + String.join("\r\n", lines)
            + "\r\nEND:VCALENDAR\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
