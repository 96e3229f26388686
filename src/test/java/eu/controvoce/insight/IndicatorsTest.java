package eu.controvoce.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.city.CityId;
import eu.controvoce.language.Analysis;
import eu.controvoce.rumour.DatePrecision;
import eu.controvoce.rumour.Decision;
import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.Heard;
import eu.controvoce.rumour.PlaceType;
import eu.controvoce.rumour.ReportedVia;
import eu.controvoce.rumour.Reporter;
import eu.controvoce.rumour.Risk;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.RumourKind;
import eu.controvoce.rumour.Sharing;
import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.SightingId;
import eu.controvoce.rumour.SightingStatus;
import eu.controvoce.rumour.SpreadChannel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

  private static final CityId ASTI = new CityId("asti");
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Period MONTH = Period.lastDays(30, TODAY);

  @Test
  void countsOnlyWhatWasHeardInThePeriod() {
    var heard =
        List.of(
            aSighting(TODAY, SightingStatus.NEW),
            aSighting(TODAY.minusDays(30), SightingStatus.NEW));

    assertThat(Indicators.of(heard, List.of(), MONTH).received()).isEqualTo(1);
    assertThat(Indicators.of(heard, List.of(), MONTH.previous()).received()).isEqualTo(1);
  }

  @Test
  void aSightingIsUsableOnceItBelongsToARumour() {
    var heard =
        List.of(
            aSighting(TODAY, SightingStatus.LINKED),
            aSighting(TODAY, SightingStatus.PROMOTED),
            aSighting(TODAY, SightingStatus.NEW),
            aSighting(TODAY, SightingStatus.DISCARDED));

    assertThat(Indicators.of(heard, List.of(), MONTH).usable()).isEqualTo(new Ratio(2, 4));
  }

  @Test
  void timeToResponseRunsFromReportedToFirstPublishedAndNamesTheUnanswered() {
    var fast = aCase(day(10), day(12), Decision.Type.RESPOND);
    var slow = aCase(day(10), day(20), Decision.Type.RESPOND);
    var waiting = aCase(day(10), null, Decision.Type.RESPOND);
    var watched = aCase(day(10), null, Decision.Type.MONITOR);

    var toResponse =
        Indicators.of(List.of(), List.of(fast, slow, waiting, watched), MONTH).toResponse();

    assertThat(toResponse).isEqualTo(new MedianTime(Duration.ofDays(6), 2, 1));
  }

  @Test
  void coverageAsksOnlyForRumoursDecidedRespond() {
    var answered = aCase(day(10), day(12), Decision.Type.RESPOND);
    var waiting = aCase(day(10), null, Decision.Type.RESPOND);
    var watched = aCase(day(10), null, Decision.Type.MONITOR);

    var figures = Indicators.of(List.of(), List.of(answered, waiting, watched), MONTH);

    assertThat(figures.coverage()).isEqualTo(new Ratio(1, 2));
    assertThat(figures.weightedCoverage()).isEqualTo(new Ratio(4, 8));
  }

  @Test
  void anAnswerAfterItsDateIsNotOnTime() {
    var inTime = aCase(day(5), day(6), Decision.Type.RESPOND);
    var late = aCase(day(3), day(21), Decision.Type.RESPOND);

    assertThat(Indicators.of(List.of(), List.of(inTime, late), MONTH).onTime())
        .isEqualTo(new Ratio(1, 2));
  }

  @Test
  void nothingHeardIsNotZeroPercent() {
    assertThat(Indicators.of(List.of(), List.of(), MONTH).usable().percent()).isEmpty();
  }

  @Test
  void thePeriodBeforeIsAsLongAndTouchesIt() {
    assertThat(MONTH.previous().days()).isEqualTo(MONTH.days());
    assertThat(MONTH.previous().to()).isEqualTo(MONTH.from().minusDays(1));
  }

  @Test
  void aPeriodDoesNotEndBeforeItBegins() {
    assertThatThrownBy(() -> new Period(TODAY, TODAY.minusDays(1)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void theTrendCoversEveryDayOnce() {
    var heard =
        List.of(aSighting(TODAY, SightingStatus.NEW), aSighting(MONTH.from(), SightingStatus.NEW));

    for (var period : List.of(MONTH, Period.lastDays(180, TODAY), Period.lastDays(365, TODAY))) {
      var trend = Trends.of(heard, List.of(), period);

      assertThat(trend.sightings().stream().mapToLong(Long::longValue).sum()).isEqualTo(2);
      assertThat(trend.steps()).hasSizeLessThanOrEqualTo(31);
    }
  }

  private static Instant day(int ofNovember) {
    return LocalDate.of(2026, 11, ofNovember).atTime(12, 0).atZone(ROME).toInstant();
  }

  private static Case aCase(Instant reported, @Nullable Instant published, Decision.Type decision) {
    var risk = new Risk(Risk.Spread.RECURRING, Risk.Harm.MODERATE, List.of(), null, reported);
    var handling =
        Handling.reported(ASTI, reported)
            .triage(risk, LocalDate.ofInstant(reported, ROME), reported)
            .decide(new Decision(decision, "perché sì", null, reported));
    var rumour =
        new Rumour(
            new RumourId("r1"),
            null,
            "AS-D-0001",
            "Case popolari",
            "Le danno prima a loro",
            "it",
            RumourKind.RUMOUR,
            List.of(),
            null,
            List.of("housing"),
            List.of(),
            null,
            List.of(),
            null,
            ASTI,
            Sharing.NETWORK,
            List.of(handling),
            null,
            false);
    return new Case(rumour, handling, ROME, published);
  }

  private static Sighting aSighting(LocalDate on, SightingStatus status) {
    var heard =
        new Heard(
            on,
            DatePrecision.DAY,
            null,
            PlaceType.MARKET,
            SpreadChannel.WORD_OF_MOUTH,
            ReportedVia.FIELD,
            null,
            null,
            null,
            Reporter.OPERATOR);
    var findings =
        new Analysis(
            "it", 1, false, List.of(), List.of(), null, List.of(), List.of(), List.of(), false,
            "test");
    return new Sighting(
        new SightingId("s1"),
        null,
        "AS-S-0001",
        ASTI,
        "parole",
        "it",
        false,
        heard,
        Instant.EPOCH,
        null,
        findings,
        List.of(),
        false,
        status,
        null,
        null,
        false);
  }
}
