package eu.controvoce.campaign.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.campaign.BudgetLine;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.CampaignKeeping;
import eu.controvoce.campaign.Checklists;
import eu.controvoce.campaign.Done;
import eu.controvoce.campaign.NewPublication;
import eu.controvoce.campaign.Outgoing;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Proofs;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publication.Metric;
import eu.controvoce.campaign.PublicationFilter;
import eu.controvoce.campaign.When;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import eu.controvoce.notice.Notice;
import eu.controvoce.notice.NoticeBoard;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class ActionDeskTest {

  /** Friday, 27 November 2026, 9:00 in Rome. */
  private static final Instant FRIDAY = Instant.parse("2026-11-27T08:00:00Z");

  @Autowired ListableBeanFactory beans;
  @Autowired TestMembers people;
  @Autowired ActionDesk desk;
  @Autowired ActionReminders reminders;
  @Autowired LineCosts costs;
  @Autowired Checklists checklists;
  @Autowired Planning planning;
  @Autowired Outgoing outgoing;
  @Autowired CampaignKeeping keeping;
  @Autowired Proofs proofs;
  @Autowired NoticeBoard board;
  @Autowired SettableClock clock;

  private CampaignFixtures fixtures;
  private Campaign campaign;
  private Actor officer;
  private Actor operator;
  private Publication stall;

  @BeforeEach
  void aStallOnFriday() {
    fixtures = new CampaignFixtures(beans);
    officer = people.a(Role.OFFICER, CampaignFixtures.SETTIMO).asActor();
    operator = people.a(Role.OPERATOR, CampaignFixtures.SETTIMO).asActor();
    campaign = fixtures.aCampaign();
    stall = planned(ChannelType.OFFLINE);
  }

  @Test
  void eachKindBeginsWithAListOfItsOwnInTheLanguageOfWhoeverPreparesIt() {
    var action = prepared(ActionKind.STALL);

    assertThat(action.texts()).hasSize(6).contains("Decidere i turni: almeno due persone insieme");
    assertThat(outgoing.find(officer, stall.id()))
        .satisfies(each -> assertThat(each.place()).isEqualTo("Mercato"))
        .satisfies(each -> assertThat(each.copies()).isEqualTo(200))
        .satisfies(each -> assertThat(each.cost()).isEqualTo(40));
    var changed = desk.prepare(officer, stall.id(), plan(ActionKind.RADIO), Locale.ENGLISH);
    assertThat(changed.texts()).hasSize(5).contains("Choose who speaks");
  }

  @Test
  void aListThatSomebodyWorkedOnOutlivesAnotherKind() {
    var action = prepared(ActionKind.STALL);
    desk.tick(officer, stall.id(), action.tasks().getFirst().id(), true);

    var changed = desk.prepare(officer, stall.id(), plan(ActionKind.DESK), Locale.ITALIAN);

    assertThat(changed.kind()).isEqualTo(ActionKind.DESK);
    assertThat(changed.texts()).isEqualTo(action.texts());
    assertThat(changed.done()).isOne();
  }

  @Test
  void aTickSaysWhoAndWhenAndCanBeTakenBack() {
    var task = prepared(ActionKind.STALL).tasks().getFirst().id();

    var ticked = desk.tick(officer, stall.id(), task, true).tasks().getFirst();
    clock.advance(Duration.ofHours(1));
    var again = desk.tick(operator, stall.id(), task, true).tasks().getFirst();

    assertThat(ticked.tick())
        .isEqualTo(new ActionTask.Tick(officer.member(), officer.name(), SettableClock.START));
    assertThat(again.tick()).as("who ticked first stays").isEqualTo(ticked.tick());
    assertThat(desk.tick(officer, stall.id(), task, false).done()).isZero();
  }

  @Test
  void allWhoTickAtTheSameMomentAreHeard() throws Exception {
    var tasks = prepared(ActionKind.STALL).tasks().subList(0, 3);

    try (var threads = Executors.newFixedThreadPool(3)) {
      var calls =
          tasks.stream()
              .<Callable<OfflineAction>>map(
                  each -> () -> desk.tick(officer, stall.id(), each.id(), true))
              .toList();
      for (var each : threads.invokeAll(calls)) {
        each.get();
      }
    }

    assertThat(desk.find(officer, stall.id()).orElseThrow().done()).isEqualTo(3);
  }

  @Test
  void theListIsEditedWithoutLosingWhatWasDone() {
    var action = prepared(ActionKind.STALL);
    var first = action.tasks().getFirst();
    desk.tick(officer, stall.id(), first.id(), true);

    var edited =
        desk.list(
            officer, stall.id(), action.texts(), List.of("Portare i fiori", " ", first.text()));

    assertThat(edited.texts()).containsExactly("Portare i fiori", first.text());
    assertThat(edited.tasks().getLast().isDone()).isTrue();
    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> desk.list(officer, stall.id(), action.texts(), List.of("Altro")));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> desk.tick(officer, stall.id(), action.tasks().getLast().id(), true));
  }

  @Test
  void whatMakesNoSenseIsRefusedByNameAndChangesNothing() {
    refused("kind", new ActionPlan(null, null, null, null, null, null, null));
    refused("copies", new ActionPlan(ActionKind.DESK, null, -1, null, null, null, null));
    refused("cost", new ActionPlan(ActionKind.DESK, null, null, 99_999_999, null, null, null));
    refused("place", new ActionPlan(ActionKind.DESK, "x".repeat(201), 1, 1, null, null, null));
    refused("budgetLine", new ActionPlan(ActionKind.DESK, null, 1, 1, "Fiori", null, null));
    refused(
        "responsible",
        new ActionPlan(
            ActionKind.DESK, null, 1, 1, null, CampaignFixtures.STRANGER.member(), null));
    refused("responsible", new ActionPlan(ActionKind.DESK, null, 1, 1, null, null, 2));
    refused(
        "remindBefore", new ActionPlan(ActionKind.DESK, null, 1, 1, null, operator.member(), 61));

    assertThat(desk.find(officer, stall.id())).isEmpty();
    assertThat(outgoing.find(officer, stall.id()).copies()).isNull();
  }

  @Test
  void onlyWhoPlansPreparesAndWhoeverAnswersForItWorksOnIt() {
    var action = prepared(ActionKind.STALL);
    var task = action.tasks().getFirst().id();
    var other = new Actor(CampaignFixtures.OPERATOR.member(), "Omar", Role.OPERATOR, stall.city());
    var stranger = CampaignFixtures.STRANGER;

    assertThat(desk.tick(operator, stall.id(), task, true).done()).isOne();
    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(
            () -> desk.prepare(operator, stall.id(), plan(ActionKind.DESK), Locale.ITALIAN));
    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(() -> desk.tick(other, stall.id(), task, true));
    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(() -> checklists.done(other, stall.id(), new Done(null, "Fatto", 1, 1)));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> desk.tick(stranger, stall.id(), task, true));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> checklists.done(stranger, stall.id(), new Done(null, "F", 1, 1)));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () -> desk.prepare(stranger, stall.id(), plan(ActionKind.DESK), Locale.ITALIAN));
  }

  @Test
  void whatTheProductCarriesOutIsNoAction() {
    var page = planned(ChannelType.PUBLIC_PAGE);

    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> desk.prepare(officer, page.id(), plan(ActionKind.DESK), Locale.ITALIAN));
  }

  @Test
  void theCostGoesToTheLineThatWasChosenAndIsCountedOnce() {
    keeping.pay(
        officer, campaign.id(), List.of(new BudgetLine("Stampa", 300, 120, LocalDate.EPOCH)));

    desk.prepare(
        officer,
        stall.id(),
        new ActionPlan(ActionKind.STALL, null, null, 40, "Stampa", null, null),
        Locale.ITALIAN);

    var all = outgoing.list(officer, PublicationFilter.of(campaign.id()));
    assertThat(costs.of(all)).isEqualTo(Map.of("Stampa", 40L));
    assertThat(keeping.spending(officer, campaign.id()).spent()).isEqualTo(160);
    planning.cancel(officer, stall.id());
    assertThat(costs.of(outgoing.list(officer, PublicationFilter.of(campaign.id())))).isEmpty();
  }

  @Test
  void whoeverAnswersForItIsToldAndRemindedOnceAndAgainWhenItMoves() {
    prepared(ActionKind.STALL);
    assertThat(told()).containsExactly("notice.offline-yours");
    assertThat(reminders.run()).as("four days before").isZero();

    clock.set(Instant.parse("2026-11-25T06:30:00Z"));
    assertThat(reminders.run()).as("half past seven").isZero();
    clock.set(Instant.parse("2026-11-25T07:30:00Z"));
    assertThat(reminders.run()).isOne();
    assertThat(reminders.run()).isZero();
    assertThat(board.latest(operator, 1).getFirst().details())
        .containsExactly("27/11, 9:00", "0", "6");

    planning.reschedule(officer, stall.id(), new When.At(FRIDAY.plus(Duration.ofDays(1))));
    clock.advance(Duration.ofDays(1));
    assertThat(reminders.run()).as("another day").isOne();
    checklists.done(officer, stall.id(), new Done(null, "Fatto", null, null));
    clock.advance(Duration.ofDays(1));
    assertThat(reminders.run()).as("done").isZero();
  }

  @Test
  void whatWasCountedIsDeclaredAndCanBeSaidAnew() {
    prepared(ActionKind.STALL);
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> checklists.declare(operator, stall.id(), 1, 1));

    checklists.done(operator, stall.id(), new Done(null, "Al mercato", 150, null));
    var said = checklists.declare(operator, stall.id(), 155, 60);

    var day = LocalDate.of(2026, 11, 23);
    assertThat(said.metrics())
        .containsExactly(
            new Metric(day, Checklists.HANDED_OUT, 155, false),
            new Metric(day, Checklists.ATTENDANCE, 60, false));
    assertThat(checklists.declare(operator, stall.id(), null, null).metrics()).isEmpty();
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> checklists.declare(operator, stall.id(), -1, null))
        .satisfies(each -> assertThat(each.field()).isEqualTo("copies"));
  }

  @Test
  void aPhotoKeepsWhatItShows() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);

    var told = new Done(bytes.toByteArray(), "Il banchetto sotto i portici", null, null, null);
    var done = checklists.done(officer, stall.id(), told);

    var proof = done.proof().getFirst();
    assertThat(proofs.altText(operator, stall.id(), proof))
        .contains("Il banchetto sotto i portici");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> proofs.altText(CampaignFixtures.STRANGER, stall.id(), proof));
  }

  private Publication planned(ChannelType type) {
    return planning.plan(
        officer,
        NewPublication.of(
            campaign.id(),
            fixtures.anApprovedMessage().id(),
            fixtures.anOutlet(type, Map.of()).id(),
            new When.At(FRIDAY)));
  }

  private OfflineAction prepared(ActionKind kind) {
    return desk.prepare(officer, stall.id(), plan(kind), Locale.ITALIAN);
  }

  private ActionPlan plan(@Nullable ActionKind kind) {
    return new ActionPlan(kind, "Mercato", 200, 40, null, operator.member(), 2);
  }

  private List<String> told() {
    return board.latest(operator, 9).stream().map(Notice::text).toList();
  }

  private void refused(String field, ActionPlan plan) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> desk.prepare(officer, stall.id(), plan, Locale.ITALIAN))
        .satisfies(each -> assertThat(each.field()).isEqualTo(field));
  }
}
