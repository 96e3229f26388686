package eu.controvoce.campaign.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.answer.Fact;
import eu.controvoce.answer.FactStatus;
import eu.controvoce.answer.MessageId;
import eu.controvoce.answer.Source;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.CampaignStatus;
import eu.controvoce.campaign.PlanningWarning;
import eu.controvoce.campaign.PlanningWarning.Kind;
import eu.controvoce.campaign.calendar.PlanningWarnings.Planned;
import eu.controvoce.channel.OutletId;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Sharing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanningWarningsTest {

  private static final CityId SETTIMO = new CityId("settimo");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final RumourId HOUSING = new RumourId("housing");
  private static final CalendarSettings SETTINGS =
      new CalendarSettings(LocalTime.of(22, 0), LocalTime.of(7, 0), 2, 7);

  private final List<Planned> others = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<SilencePeriod> silences = new ArrayList<>();
  private CampaignStatus status = CampaignStatus.RUNNING;
  private @Nullable String holiday;
  private LocalDateTime at = DAY.atTime(9, 0);

  @Test
  void anOrdinaryMorningIsNotWarnedOf() {
    assertThat(kinds()).isEmpty();
  }

  @Test
  void anotherMessageToTheSameAudienceThatDayIsWarnedOf() {
    others.add(planned(DAY, "other", "feed", Set.of("inquilini", "giovani"), Set.of()));

    assertThat(warnings())
        .singleElement()
        .satisfies(each -> {
          assertThat(each.kind()).isEqualTo(Kind.SAME_AUDIENCE);
          assertThat(each.reason().arguments()).containsExactly("inquilini", "Titolo other");
          assertThat(each.rule().key()).isEqualTo("calendar.rule.audience");
        });
  }

  @Test
  void theSameMessageOnAnotherChannelIsOneThingSaid() {
    others.add(planned(DAY, "message", "feed", Set.of("inquilini"), Set.of()));

    assertThat(kinds()).isEmpty();
  }

  @Test
  void theSameMessageOnTheSameChannelTwiceADayIsWarnedOf() {
    others.add(planned(DAY, "message", "page", Set.of("inquilini"), Set.of()));

    assertThat(kinds()).containsExactly(Kind.SAME_AUDIENCE);
  }

  @Test
  void anotherAudienceOrAnotherDayIsNotWarnedOf() {
    others.add(planned(DAY, "other", "feed", Set.of("giovani"), Set.of()));
    others.add(planned(DAY.plusDays(1), "other", "feed", Set.of("inquilini"), Set.of()));

    assertThat(kinds()).isEmpty();
  }

  @Test
  void aRumourNamedAThirdTimeInSevenDaysIsWarnedOf() {
    others.add(planned(DAY.minusDays(3), "a", "page", Set.of(), Set.of(HOUSING)));
    others.add(planned(DAY.plusDays(3), "b", "page", Set.of(), Set.of(HOUSING)));

    assertThat(warnings())
        .singleElement()
        .satisfies(each -> {
          assertThat(each.kind()).isEqualTo(Kind.RUMOUR_TOO_OFTEN);
          assertThat(each.reason().arguments()).containsExactly("3", "7");
        });
  }

  @Test
  void timesFurtherApartThanSevenDaysAreNotCountedTogether() {
    others.add(planned(DAY.minusDays(4), "a", "page", Set.of(), Set.of(HOUSING)));
    others.add(planned(DAY.plusDays(3), "b", "page", Set.of(), Set.of(HOUSING)));

    assertThat(kinds()).isEmpty();
  }

  @Test
  void severalChannelsOfOneMessageOnADayNameTheRumourOnce() {
    IntStream.range(0, 5)
        .forEach(i -> others.add(planned(DAY, "message", "o" + i, Set.of(), Set.of(HOUSING))));

    assertThat(kinds()).isEmpty();
  }

  @Test
  void quietHoursBeginAndEndOnTheMinute() {
    assertThat(kindsAt(21, 59)).isEmpty();
    assertThat(kindsAt(22, 0)).containsExactly(Kind.QUIET_HOURS);
    assertThat(kindsAt(6, 59)).containsExactly(Kind.QUIET_HOURS);
    assertThat(kindsAt(7, 0)).isEmpty();
  }

  @Test
  void aHolidayIsCalledByItsName() {
    holiday = "Immacolata Concezione";

    assertThat(warnings())
        .singleElement()
        .satisfies(
            each -> assertThat(each.reason().arguments()).containsExactly("Immacolata Concezione"));
  }

  @Test
  void aFactThatIsDueBeforeTheDayIsNamedWithItsDate() {
    facts.add(aFact(DAY.minusDays(1)));

    assertThat(warnings())
        .singleElement()
        .satisfies(each -> {
          assertThat(each.kind()).isEqualTo(Kind.FACT_EXPIRES);
          assertThat(each.reason().arguments()).containsExactly("SE-F-0001", "30 nov 2026");
        });
  }

  @Test
  void aFactHoldsOnTheDayItIsDue() {
    facts.add(aFact(DAY));

    assertThat(kinds()).isEmpty();
  }

  @Test
  void aCampaignThatHoldsThingsBackIsSaid() {
    status = CampaignStatus.PAUSED;
    assertThat(warnings().getFirst().reason().key()).isEqualTo("calendar.warning.campaign-paused");

    status = CampaignStatus.PROPOSED;
    assertThat(warnings().getFirst().reason().key())
        .isEqualTo("calendar.warning.campaign-not-approved");

    status = CampaignStatus.FINISHED;
    assertThat(warnings().getFirst().reason().key()).isEqualTo("calendar.warning.campaign-over");
  }

  @Test
  void aDayOutsideTheCampaignIsWarnedOf() {
    at = LocalDate.of(2027, 3, 1).atTime(9, 0);

    assertThat(kinds()).containsExactly(Kind.OUTSIDE_CAMPAIGN);
  }

  @Test
  void electoralSilenceComesFirstWithTheRuleCited() {
    holiday = "Festa";
    silences.add(silence(null));

    assertThat(kinds()).containsExactly(Kind.ELECTORAL_SILENCE, Kind.HOLIDAY);
    assertThat(warnings().getFirst().rule().arguments()).containsExactly(SilenceDesk.USUAL_RULE);
  }

  @Test
  void theSilenceOfAnotherCityIsNotOurs() {
    silences.add(silence(new CityId("asti")));
    assertThat(kinds()).isEmpty();

    silences.add(silence(SETTIMO));
    assertThat(kinds()).containsExactly(Kind.ELECTORAL_SILENCE);
  }

  @Test
  void severalAreSaidTheGravestFirst() {
    status = CampaignStatus.PAUSED;
    holiday = "Festa";
    facts.add(aFact(DAY.minusDays(1)));
    at = DAY.atTime(23, 0);

    assertThat(kinds())
        .containsExactly(Kind.CAMPAIGN_HELD, Kind.FACT_EXPIRES, Kind.QUIET_HOURS, Kind.HOLIDAY);
  }

  private List<Kind> kindsAt(int hour, int minute) {
    at = DAY.atTime(hour, minute);
    return kinds();
  }

  private List<Kind> kinds() {
    return warnings().stream().map(PlanningWarning::kind).toList();
  }

  private List<PlanningWarning> warnings() {
    var wanted = planned(at.toLocalDate(), "message", "page", Set.of("inquilini"), Set.of(HOUSING));
    return new PlanningWarnings(
            SETTIMO,
            wanted,
            at,
            others,
            aCampaign(status),
            facts,
            holiday,
            silences,
            SETTINGS,
            Locale.ITALIAN)
        .all();
  }

  private static Planned planned(
      LocalDate day, String message, String outlet, Set<String> audiences, Set<RumourId> rumours) {
    return new Planned(
        day, new MessageId(message), new OutletId(outlet), "Titolo " + message, audiences, rumours);
  }

  private static SilencePeriod silence(@Nullable CityId city) {
    return new SilencePeriod(
        new SilencePeriodId("s1"),
        null,
        "Elezioni comunali",
        DAY.minusDays(10),
        DAY.plusDays(10),
        city,
        SilenceDesk.USUAL_RULE);
  }

  private static Campaign aCampaign(CampaignStatus status) {
    return new Campaign(
        new CampaignId("c1"),
        null,
        "SE-C-0001",
        SETTIMO,
        "Casa per tutti",
        "Chi cerca casa sa come funziona",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        LocalDate.of(2026, 11, 1),
        LocalDate.of(2026, 12, 31),
        null,
        List.of(new MemberId("officer")),
        List.of(),
        List.of(),
        null,
        status,
        null,
        false);
  }

  private static Fact aFact(LocalDate due) {
    return new Fact(
        new FactId("f1"),
        null,
        "SE-F-0001",
        SETTIMO,
        Sharing.CITY,
        "Le case popolari si assegnano con una graduatoria.",
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        new Source("ATC", Source.Type.PUBLIC_BODY, Source.Reliability.HIGH, null, null),
        due,
        null,
        null,
        List.of("housing"),
        FactStatus.CHECKED,
        false);
  }
}
