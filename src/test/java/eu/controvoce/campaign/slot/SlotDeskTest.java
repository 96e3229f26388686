package eu.controvoce.campaign.slot;

import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static eu.controvoce.campaign.CampaignFixtures.OPERATOR;
import static eu.controvoce.campaign.CampaignFixtures.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.When;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletRules;
import eu.controvoce.channel.Outlets;
import eu.controvoce.city.Journal;
import eu.controvoce.city.JournalEntry;
import eu.controvoce.city.Member;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Members;
import eu.controvoce.city.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class SlotDeskTest {

  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final LocalDate TODAY = LocalDate.ofInstant(SettableClock.START, ROME);
  private static final LocalTime NINE = LocalTime.of(9, 0);

  @Autowired ListableBeanFactory beans;
  @Autowired SlotDesk desk;
  @Autowired SlotRotation rotation;
  @Autowired Slots slots;
  @Autowired Planning planning;
  @Autowired CounterMessages messages;
  @Autowired SlotMessages waiting;
  @Autowired Journal journal;
  @Autowired Members members;
  @Autowired Outlets outlets;

  private CampaignFixtures fixtures;
  private Campaign campaign;
  private Outlet page;

  @BeforeEach
  void aTownWithAPage() {
    fixtures = new CampaignFixtures(beans);
    campaign = fixtures.aCampaign();
    page = fixtures.aPage();
  }

  @Test
  void itsDatesAreOfferedInOrderAndEmpty() {
    aDailySlot();

    assertThat(dates(3)).extracting(Occurrence::was).containsExactly(day(1), day(2), day(3));
    assertThat(dates(3)).allMatch(Occurrence::isEmpty);
  }

  @Test
  void whatFillsADateIsPlannedThen() {
    var slot = aDailySlot();

    var planned = desk.fill(OFFICER, slot.id(), day(2), fixtures.anApprovedMessage().id());

    assertThat(planned.at()).isEqualTo(day(2).atZone(ROME).toInstant());
    assertThat(dates(3)).extracting(Occurrence::isEmpty).containsExactly(true, false, true);
  }

  @Test
  void aFilledDateIsNotFilledTwice() {
    var slot = aDailySlot();
    var message = fixtures.anApprovedMessage().id();
    desk.fill(OFFICER, slot.id(), day(1), message);

    assertThatThrownBy(() -> desk.fill(OFFICER, slot.id(), day(1), message))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void aDateWhosePublicationWasGivenUpCanBeFilledAgain() {
    var slot = aDailySlot();
    var message = fixtures.anApprovedMessage().id();
    for (int i = 0; i < 3; i++) {
      var planned = desk.fill(OFFICER, slot.id(), day(1), message);
      planning.cancel(OFFICER, planned.id());
    }

    assertThat(dates(1)).allMatch(Occurrence::isEmpty);
    assertThat(desk.fill(OFFICER, slot.id(), day(1), message).id().value()).endsWith("-3");
  }

  @Test
  void onlyDatesOfTheRuleCanBeFilled() {
    var slot = aDailySlot();

    assertThatThrownBy(() ->
            desk.fill(OFFICER, slot.id(), day(1).plusHours(1), fixtures.anApprovedMessage().id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aDateCanBeLeftOutMovedAndPutBack() {
    var slot = aDailySlot();
    slot = desk.leaveOut(OFFICER, slot.id(), day(1), version(slot));
    slot = desk.move(OFFICER, slot.id(), day(2), day(2).plusHours(5), version(slot));

    assertThat(dates(2)).extracting(Occurrence::leftOut).containsExactly(true, false);
    assertThat(dates(2).getLast().at()).isEqualTo(day(2).plusHours(5).atZone(ROME).toInstant());

    desk.restore(OFFICER, slot.id(), day(1), version(slot));
    assertThat(dates(2).getFirst().isEmpty()).isTrue();
  }

  @Test
  void aDateMovedToAnotherDayIsShownThere() {
    var slot = aDailySlot();
    desk.move(OFFICER, slot.id(), day(1), day(3).plusHours(1), version(slot));

    assertThat(desk.occurrences(OFFICER, day(3).minusHours(1), day(3).plusHours(2)))
        .extracting(Occurrence::was)
        .containsExactly(day(3), day(1));
    assertThat(desk.occurrences(OFFICER, day(1).minusHours(1), day(1).plusHours(1))).isEmpty();
  }

  @Test
  void messagesOfTheQueueTakeTurns() {
    var one = fixtures.anApprovedMessage();
    var two = fixtures.anApprovedMessage();
    aDailySlot(List.of(one, two), true);

    rotation.run();

    assertThat(dates(4).stream().map(Occurrence::filledBy).map(Publication::message))
        .containsExactly(one.id(), two.id(), one.id(), two.id());
  }

  @Test
  void whatThereWasToThinkOfIsWrittenDownWhenNobodyWasAsked() {
    var quiet = LocalTime.of(23, 30);
    desk.create(
        OFFICER,
        new NewSlot(
            "Di notte",
            campaign.id(),
            page.id(),
            Recurrence.once(TODAY.plusDays(1), quiet),
            List.of(fixtures.anApprovedMessage().id()),
            true));

    rotation.run();

    var planned = dates(1).getFirst().filledBy();
    assertThat(planned).isNotNull();
    assertThat(planning.warnings(OFFICER, planned, new When.At(planned.at()), Locale.ITALIAN))
        .isNotEmpty();
    assertThat(journal.of(Journal.subject("publication", planned.id())))
        .extracting(JournalEntry::action)
        .contains("journal.publication.warned");
  }

  @Test
  void anOutletThatIsKeptForSomeIsFilledInTheirNameOnly() {
    aDailySlot(List.of(fixtures.anApprovedMessage()), true);
    keptFor(Role.MANAGER);

    assertThat(rotation.run()).isZero();
    assertThat(waiting.warnings(slots.findAll().getFirst(), dates(3)))
        .contains(SlotMessages.Warning.NOT_LET);
    assertThatThrownBy(this::aDailySlot).isInstanceOf(RuleBroken.class);

    keptFor(Role.OFFICER);
    members.save(anOfficer(OFFICER.member()));
    assertThat(rotation.run()).isEqualTo(14);
  }

  @Test
  void withoutRotationTheQueueRunsOut() {
    aDailySlot(List.of(fixtures.anApprovedMessage(), fixtures.anApprovedMessage()), false);

    rotation.run();

    assertThat(dates(4)).extracting(Occurrence::isEmpty).containsExactly(false, false, true, true);
  }

  @Test
  void aMessageThatMayNotGoOutMissesItsTurn() {
    var good = fixtures.anApprovedMessage();
    var fallen = fixtures.anApprovedMessage();
    messages.save(fallen.needRevision());
    aDailySlot(List.of(fallen, good), true);

    rotation.run();

    assertThat(dates(3).stream().map(Occurrence::filledBy).map(Publication::message))
        .containsOnly(good.id());
  }

  @Test
  void runningTwiceFillsNothingTwice() {
    aDailySlot(List.of(fixtures.anApprovedMessage()), true);

    assertThat(rotation.run()).isEqualTo(14);
    assertThat(rotation.run()).isZero();
  }

  @Test
  void nodesThatFillAtOnceFillEachDateOnce() throws Exception {
    aDailySlot(List.of(fixtures.anApprovedMessage(), fixtures.anApprovedMessage()), true);
    try (var nodes = Executors.newFixedThreadPool(4)) {
      Callable<Integer> fill = rotation::run;
      for (var done : nodes.invokeAll(List.of(fill, fill, fill, fill))) {
        done.get();
      }
    }
    rotation.run();

    assertThat(dates(14)).noneMatch(Occurrence::isEmpty);
    assertThat(dates(14).stream().map(Occurrence::filledBy).map(Publication::at))
        .doesNotHaveDuplicates()
        .hasSize(14);
  }

  @Test
  void aPausedSlotIsNeitherOfferedNorFilled() {
    var slot = aDailySlot(List.of(fixtures.anApprovedMessage()), true);
    desk.activate(OFFICER, slot.id(), false, version(slot));

    assertThat(rotation.run()).isZero();
    assertThat(dates(3)).isEmpty();
  }

  @Test
  void whatItPlannedStaysWhenASlotIsRemoved() {
    var slot = aDailySlot();
    var planned = desk.fill(OFFICER, slot.id(), day(1), fixtures.anApprovedMessage().id());

    desk.remove(OFFICER, slot.id());

    assertThat(planning.cancel(OFFICER, planned.id())).isNotNull();
  }

  @Test
  void aDateIsNotMovedIntoThePast() {
    var slot = aDailySlot();

    assertThatThrownBy(() -> desk.move(OFFICER, slot.id(), day(1), day(-1), version(slot)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void aSlotWhoseDatesAreAllPastIsRefused() {
    var yesterday =
        new NewSlot(
            "Ieri",
            campaign.id(),
            page.id(),
            Recurrence.once(TODAY.minusDays(1), NINE),
            List.of(),
            true);

    assertThatThrownBy(() -> desk.create(OFFICER, yesterday))
        .isInstanceOfSatisfying(
            InvalidInput.class, each -> assertThat(each.field()).isEqualTo("from"));
  }

  @Test
  void aTimeThatTheClocksSkipIsMarkedAndComesAMinuteAfterTheGap() {
    var night =
        desk.create(
            OFFICER,
            new NewSlot(
                "Di notte",
                campaign.id(),
                page.id(),
                Recurrence.once(LocalDate.of(2027, 3, 28), LocalTime.of(2, 30)),
                List.of(),
                true));

    var from = LocalDate.of(2027, 3, 28).atStartOfDay();
    assertThat(desk.dates(OFFICER, night.id(), from, from.plusDays(1)))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.shifted()).isTrue();
          assertThat(each.at())
              .isEqualTo(LocalDateTime.of(2027, 3, 28, 3, 0).atZone(ROME).toInstant());
        });
  }

  @Test
  void anOlderVersionDoesNotOverwriteANewerOne() {
    var slot = aDailySlot();
    desk.leaveOut(OFFICER, slot.id(), day(1), version(slot));

    assertThatThrownBy(() -> desk.leaveOut(OFFICER, slot.id(), day(2), version(slot)))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void otherCitiesAndOperatorsCannotTouchIt() {
    var slot = aDailySlot();

    assertThatThrownBy(() -> desk.find(STRANGER, slot.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.remove(OPERATOR, slot.id())).isInstanceOf(Forbidden.class);
    assertThat(desk.list(STRANGER)).isEmpty();
  }

  private void keptFor(Role role) {
    var rules = new OutletRules(null, null, null, Set.of(role), Set.of());
    var now = outlets.findById(page.id()).orElseThrow();
    outlets.save(
        new Outlet(
            now.id(),
            now.version(),
            now.city(),
            now.type(),
            now.name(),
            now.settings(),
            now.paused(),
            now.tooLate(),
            now.demo(),
            rules));
  }

  private static Member anOfficer(MemberId id) {
    return new Member(
        id,
        null,
        "olga",
        "Olga",
        null,
        null,
        Role.OFFICER,
        CampaignFixtures.SETTIMO,
        true,
        null,
        SettableClock.START);
  }

  private Slot aDailySlot(CounterMessage... queue) {
    return aDailySlot(List.of(queue), true);
  }

  private Slot aDailySlot(List<CounterMessage> queue, boolean rotates) {
    return desk.create(
        OFFICER,
        new NewSlot(
            "Ogni mattina",
            campaign.id(),
            page.id(),
            Recurrence.weekly(EnumSet.allOf(java.time.DayOfWeek.class), NINE, TODAY.plusDays(1)),
            queue.stream().map(CounterMessage::id).toList(),
            rotates));
  }

  private List<Occurrence> dates(int days) {
    return desk.occurrences(
        OFFICER, TODAY.plusDays(1).atStartOfDay(), TODAY.plusDays(1 + days).atStartOfDay());
  }

  private static LocalDateTime day(int number) {
    return TODAY.plusDays(number).atTime(NINE);
  }

  private static long version(Slot slot) {
    return slot.version() == null ? -1 : slot.version();
  }
}
