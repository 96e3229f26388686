package eu.controvoce.campaign.calendar;

import static eu.controvoce.campaign.CampaignFixtures.ADMINISTRATOR;
import static eu.controvoce.campaign.CampaignFixtures.ASTI;
import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static eu.controvoce.campaign.CampaignFixtures.OPERATOR;
import static eu.controvoce.campaign.CampaignFixtures.SETTIMO;
import static eu.controvoce.campaign.CampaignFixtures.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.controvoce.ControvoceTest;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.NewPublication;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.PlanningWarning;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.When;
import eu.controvoce.campaign.calendar.DayMark.Kind;
import eu.controvoce.campaign.calendar.EditorialCalendar.Sheet;
import eu.controvoce.campaign.calendar.SilenceDesk.Entered;
import eu.controvoce.campaign.slot.NewSlot;
import eu.controvoce.campaign.slot.Recurrence;
import eu.controvoce.campaign.slot.SlotDesk;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Outlet;
import eu.controvoce.city.CityId;
import eu.controvoce.rumour.Sharing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class EditorialCalendarTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 20);

  @Autowired ListableBeanFactory beans;
  @Autowired EditorialCalendar calendar;
  @Autowired Planning planning;
  @Autowired NoteDesk notes;
  @Autowired SilenceDesk silences;
  @Autowired SlotDesk slots;
  @Autowired CounterMessages messages;

  private CampaignFixtures fixtures;
  private CounterMessage message;
  private Campaign campaign;
  private Outlet page;

  @BeforeEach
  void aTownWithAnApprovedMessage() {
    fixtures = new CampaignFixtures(beans);
    message = fixtures.anApprovedMessage();
    campaign = fixtures.aCampaign();
    page = fixtures.aPage();
  }

  @Test
  void whatGoesOutStandsOnItsDayWithItsNames() {
    planned(LocalDateTime.of(2026, 12, 1, 9, 0));
    planned(LocalDateTime.of(2027, 1, 5, 9, 0));

    assertThat(sheet(CalendarFilter.OWN).entries())
        .singleElement()
        .satisfies(each -> {
          assertThat(each.headline()).isEqualTo("La graduatoria vale per tutti");
          assertThat(each.outlet()).isEqualTo(page.name());
          assertThat(each.campaign()).isEqualTo("Casa per tutti");
          assertThat(each.isOwn()).isTrue();
        });
  }

  @Test
  void whatWasGivenUpIsNotShown() {
    var publication = planned(LocalDateTime.of(2026, 12, 1, 9, 0));
    planning.cancel(OFFICER, publication.id());

    assertThat(sheet(CalendarFilter.OWN).isBare()).isTrue();
  }

  @Test
  void filtersNarrowPublicationsAndEmptyPlaces() {
    planned(LocalDateTime.of(2026, 12, 1, 9, 0));
    aSlot();

    var feed = new CalendarFilter(Set.of(), null, ChannelType.FEED, null);
    var pages = new CalendarFilter(Set.of(), campaign.id(), ChannelType.PUBLIC_PAGE, null);
    var out = new CalendarFilter(Set.of(), null, null, CalendarState.OUT);

    assertThat(sheet(feed).isBare()).isTrue();
    assertThat(sheet(out).isBare()).isTrue();
    assertThat(sheet(pages).entries()).hasSize(1);
    assertThat(sheet(pages).toFill()).hasSize(1);
  }

  @Test
  void otherCitiesStandBesideOnWishWithWhatTheyShareOnly() {
    planned(LocalDateTime.of(2026, 12, 1, 9, 0));
    var both = new CalendarFilter(Set.of(SETTIMO), null, null, null);

    assertThat(seenFromAsti(both)).isEmpty();

    messages.save(shared(messages.findById(message.id()).orElseThrow()));
    assertThat(seenFromAsti(CalendarFilter.OWN)).isEmpty();
    assertThat(seenFromAsti(both))
        .singleElement()
        .satisfies(each -> assertThat(each.isOwn()).isFalse());
  }

  @Test
  void whatAnotherCityHoldsBackIsNotTold() {
    var publication = planned(LocalDateTime.of(2026, 12, 1, 9, 0));
    messages.save(shared(messages.findById(message.id()).orElseThrow()));
    planning.pause(OFFICER, publication.id());

    assertThat(seenFromAsti(new CalendarFilter(Set.of(SETTIMO), null, null, null))).isEmpty();
  }

  @Test
  void daysAreMarkedWithHolidaysAwarenessDaysAndSilence() {
    silences.add(ADMINISTRATOR, aSilence(null));

    assertThat(sheet(CalendarFilter.OWN).marks())
        .anySatisfy(each -> {
          assertThat(each.kind()).isEqualTo(Kind.HOLIDAY);
          assertThat(each.text()).isEqualTo("Immacolata Concezione");
        })
        .anySatisfy(each -> {
          assertThat(each.day()).isEqualTo(LocalDate.of(2026, 12, 18));
          assertThat(each.text()).isEqualTo("Giornata internazionale dei migranti");
          assertThat(each.source()).isEqualTo("A/RES/55/93");
        })
        .anySatisfy(each -> assertThat(each.kind()).isEqualTo(Kind.SILENCE));
  }

  @Test
  void everyAwarenessDayNamesItsResolution() {
    assertThat(new AwarenessDays().all())
        .hasSizeGreaterThan(10)
        .allSatisfy(each -> assertThat(each.source()).matches("A/RES/\\d+(/\\d+|\\([IVX]+\\))"));
  }

  @Test
  void theTrayHoldsWhatIsPlannedNowhere() {
    assertThat(calendar.tray(OFFICER)).extracting(CounterMessage::id).contains(message.id());

    var publication = planned(LocalDateTime.of(2026, 12, 1, 9, 0));
    assertThat(calendar.tray(OFFICER)).isEmpty();

    planning.cancel(OFFICER, publication.id());
    assertThat(calendar.tray(OFFICER)).hasSize(1);
  }

  @Test
  void aMoveIsTakenBackWithItsTimeAndState() {
    var planned = planned(LocalDateTime.of(2026, 12, 1, 9, 0));
    var paused = planning.pause(OFFICER, planned.id());
    var moved =
        planning.reschedule(
            OFFICER, paused.id(), new When.Local(LocalDateTime.of(2026, 12, 3, 9, 0)));

    var back = planning.putBack(OFFICER, paused, moved);

    assertThat(back.at()).isEqualTo(planned.at());
    assertThat(back.status()).isEqualTo(PublicationStatus.PAUSED);
  }

  @Test
  void aMoveIsNotTakenBackOverSomethingNewer() {
    var planned = planned(LocalDateTime.of(2026, 12, 1, 9, 0));
    var moved =
        planning.reschedule(
            OFFICER, planned.id(), new When.Local(LocalDateTime.of(2026, 12, 3, 9, 0)));
    planning.pause(OFFICER, planned.id());

    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> planning.putBack(OFFICER, planned, moved));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> planning.putBack(STRANGER, planned, moved));
  }

  @Test
  void silenceIsWarnedOfButForbidsNothing() {
    silences.add(ADMINISTRATOR, aSilence(null));
    var wanted =
        NewPublication.of(
            campaign.id(),
            message.id(),
            page.id(),
            new When.Local(LocalDateTime.of(2026, 12, 8, 23, 0)));

    assertThat(planning.warnings(OFFICER, wanted, Locale.ITALIAN))
        .extracting(PlanningWarning::kind)
        .containsExactly(
            PlanningWarning.Kind.ELECTORAL_SILENCE,
            PlanningWarning.Kind.QUIET_HOURS,
            PlanningWarning.Kind.HOLIDAY);
    var saved = planning.plan(OFFICER, wanted);
    assertThat(saved.status()).isEqualTo(PublicationStatus.SCHEDULED);
    assertThat(planning.warnings(OFFICER, saved, new When.At(saved.at()), Locale.ITALIAN))
        .hasSize(3);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () -> planning.warnings(STRANGER, saved, new When.At(saved.at()), Locale.ITALIAN));
  }

  @Test
  void notesAreReadByTheirCityOnly() {
    var note = notes.add(OFFICER, FIRST, "Conferenza stampa in Comune");

    assertThat(notes.list(OPERATOR, FIRST, LAST)).containsExactly(note);
    assertThat(notes.list(STRANGER, FIRST, LAST)).isEmpty();
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notes.remove(STRANGER, note.id()));
    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(() -> notes.add(OPERATOR, FIRST, "Non posso"));
  }

  @Test
  void aNoteThatWasTakenOffIsPutBackAsItWas() {
    var note = notes.add(OFFICER, FIRST, "Conferenza stampa in Comune");
    var gone = notes.remove(OFFICER, note.id());
    assertThat(notes.list(OFFICER, FIRST, LAST)).isEmpty();

    notes.restore(OFFICER, gone);

    assertThat(notes.list(OFFICER, FIRST, LAST))
        .singleElement()
        .satisfies(each -> assertThat(each.text()).isEqualTo(note.text()));
    assertThatExceptionOfType(Conflict.class).isThrownBy(() -> notes.restore(OFFICER, gone));
  }

  @Test
  void twoPeopleDoNotOverwriteOneNote() {
    var note = notes.add(OFFICER, FIRST, "Conferenza stampa in Comune");
    notes.edit(OFFICER, note, FIRST, "Conferenza stampa alle 11");

    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> notes.edit(OFFICER, note, FIRST, "Un altro testo"));
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> notes.add(OFFICER, FIRST, " "));
  }

  @Test
  void silenceIsEnteredByTheNetworkAndConcernsItsCities() {
    silences.add(ADMINISTRATOR, aSilence(ASTI.value()));

    assertThat(silences.list(OFFICER)).isEmpty();
    assertThat(silences.list(STRANGER)).hasSize(1);
    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(() -> silences.add(OFFICER, aSilence(null)));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() ->
            silences.add(ADMINISTRATOR, new Entered("Voto", LAST, FIRST, null, "Una regola")));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> silences.add(ADMINISTRATOR, aSilence("nowhere")));
  }

  private List<EditorialCalendar.Entry> seenFromAsti(CalendarFilter filter) {
    return calendar.sheet(STRANGER, FIRST, LAST, filter, Locale.ITALIAN).entries();
  }

  private Sheet sheet(CalendarFilter filter) {
    return calendar.sheet(OFFICER, FIRST, LAST, filter, Locale.ITALIAN);
  }

  private Publication planned(LocalDateTime at) {
    return planning.plan(
        OFFICER, NewPublication.of(campaign.id(), message.id(), page.id(), new When.Local(at)));
  }

  private void aSlot() {
    slots.create(
        OFFICER,
        new NewSlot(
            "Una volta",
            campaign.id(),
            page.id(),
            Recurrence.once(LocalDate.of(2026, 12, 2), LocalTime.of(9, 0)),
            List.of(),
            false));
  }

  private static Entered aSilence(@Nullable String city) {
    return new Entered(
        "Elezioni comunali",
        LocalDate.of(2026, 12, 1),
        LocalDate.of(2026, 12, 15),
        city == null ? null : new CityId(city),
        SilenceDesk.USUAL_RULE);
  }

  private static CounterMessage shared(CounterMessage message) {
    return new CounterMessage(
        message.id(),
        message.version(),
        message.code(),
        message.city(),
        Sharing.NETWORK,
        message.rumours(),
        message.content(),
        message.revision(),
        message.status(),
        message.writers(),
        message.inForce(),
        message.notes(),
        message.adaptedFrom(),
        message.sentAt(),
        message.consents(),
        message.demo());
  }
}
