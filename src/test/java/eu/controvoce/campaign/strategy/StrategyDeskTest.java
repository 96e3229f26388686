package eu.controvoce.campaign.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.CampaignFrame;
import eu.controvoce.campaign.NewCampaign;
import eu.controvoce.campaign.StrategyId;
import eu.controvoce.campaign.strategy.NewStrategy.Line;
import eu.controvoce.campaign.strategy.NewStrategy.Tick;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import eu.controvoce.notice.Notice;
import eu.controvoce.notice.NoticeBoard;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class StrategyDeskTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);

  @Autowired ListableBeanFactory beans;
  @Autowired StrategyDesk desk;
  @Autowired CampaignDesk campaigns;
  @Autowired MilestoneReminders reminders;
  @Autowired NoticeBoard board;
  @Autowired TestMembers people;
  @Autowired SettableClock clock;

  private Actor officer;
  private Actor manager;
  private Actor operator;
  private Actor stranger;

  @BeforeEach
  void people() {
    new CampaignFixtures(beans).aPage();
    officer = people.a(Role.OFFICER, CampaignFixtures.SETTIMO).asActor();
    manager = people.a(Role.MANAGER, CampaignFixtures.SETTIMO).asActor();
    operator = people.a(Role.OPERATOR, CampaignFixtures.SETTIMO).asActor();
    stranger = people.a(Role.MANAGER, CampaignFixtures.ASTI).asActor();
  }

  @Test
  void anOfficerWritesADraftAndAManagerPutsItInForce() {
    var draft = desk.create(officer, says("Prima"));

    assertThat(draft.code()).isEqualTo("SE-ST-0001");
    assertThatThrownBy(() -> desk.approve(officer, draft.id())).isInstanceOf(Forbidden.class);
    assertThat(desk.inForce(operator)).isEmpty();

    desk.approve(manager, draft.id());

    assertThat(desk.inForce(operator)).map(Strategy::name).contains("Prima");
  }

  @Test
  void oneIsInForceAndTheEarlierOnesAreKept() {
    var first = desk.approve(manager, desk.create(officer, says("Prima")).id());
    clock.advance(Duration.ofDays(1));
    desk.approve(manager, desk.create(officer, says("Seconda")).id());

    assertThat(desk.list(operator)).extracting(Strategy::name).containsExactly("Seconda", "Prima");
    assertThat(desk.find(operator, first.id()).status()).isEqualTo(StrategyStatus.PAST);
  }

  @Test
  void whatIsInForceIsWrittenOnByManagersAlone() {
    var strategy = desk.approve(manager, desk.create(officer, says("Prima")).id());

    assertThatThrownBy(() -> desk.edit(officer, strategy.id(), says("Altra"), version(strategy)))
        .isInstanceOf(Forbidden.class);
    assertThat(desk.edit(manager, strategy.id(), says("Altra"), version(strategy)).name())
        .isEqualTo("Altra");
  }

  @Test
  void whoeverSavesSecondIsTold() {
    var strategy = desk.create(officer, says("Prima"));
    desk.edit(officer, strategy.id(), says("Seconda"), version(strategy));

    assertThatThrownBy(() -> desk.edit(manager, strategy.id(), says("Terza"), version(strategy)))
        .isInstanceOf(Conflict.class);
    assertThat(desk.find(officer, strategy.id()).name()).isEqualTo("Seconda");
  }

  @Test
  void anOfficerTicksAndOpensAgain() {
    var strategy = desk.create(officer, says("Prima"));
    var key = strategy.milestones().findFirst().orElseThrow().key();

    var ticked = desk.tick(officer, strategy.id(), key, true);
    assertThat(ticked.milestones().findFirst().orElseThrow().doneOn()).isEqualTo(FIRST);
    assertThatThrownBy(() -> desk.tick(operator, strategy.id(), key, false))
        .isInstanceOf(Forbidden.class);

    assertThat(desk.tick(officer, strategy.id(), key, false).progress(FIRST).done()).isZero();
  }

  @Test
  void anotherCitysStrategyIsNotThere() {
    var strategy = desk.create(officer, says("Prima"));

    assertThatThrownBy(() -> desk.find(stranger, strategy.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.approve(stranger, strategy.id())).isInstanceOf(NotFound.class);
    assertThat(desk.list(stranger)).isEmpty();
    assertThatThrownBy(() ->
            campaigns.create(
                people.a(Role.OFFICER, CampaignFixtures.ASTI).asActor(),
                aCampaignUnder(strategy.id())))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void campaignsStandUnderIt() {
    var strategy = desk.create(officer, says("Prima"));
    campaigns.create(officer, aCampaignUnder(strategy.id()));
    campaigns.create(officer, NewCampaign.of("Senza strategia", "Altro scopo"));

    assertThat(desk.campaigns(officer, strategy.id()))
        .extracting(each -> each.name())
        .containsExactly("Casa per tutti");
  }

  @Test
  void aStrategyThatPromisesNothingIsNotApproved() {
    var empty = new NewStrategy("Vuota", FIRST, FIRST.plusYears(1), List.of());
    var draft = desk.create(officer, empty);

    assertThatThrownBy(() -> desk.approve(manager, draft.id())).isInstanceOf(RuleBroken.class);
  }

  @Test
  void somebodyOfAnotherCityOwnsNothingHere() {
    var theirs = new Owner(stranger.member(), stranger.name());

    assertThatThrownBy(() -> desk.create(officer, says("Prima", theirs)))
        .isInstanceOfSatisfying(
            InvalidInput.class, each -> assertThat(each.field()).isEqualTo("commitments.0.owner"));
  }

  @Test
  void onlyADraftIsThrownAway() {
    var draft = desk.create(officer, says("Prima"));
    var inForce = desk.approve(manager, desk.create(officer, says("Seconda")).id());

    desk.remove(officer, draft.id());

    assertThatThrownBy(() -> desk.remove(manager, inForce.id())).isInstanceOf(RuleBroken.class);
    assertThat(desk.list(officer)).containsExactly(desk.find(officer, inForce.id()));
  }

  @Test
  void ownersAreRemindedAWeekAheadAndOnceItIsLate() {
    desk.approve(
        manager, desk.create(officer, says("Prima", new Owner(officer.member(), "Olga"))).id());
    assertThat(reminders.run()).isZero();

    clock.set(Instant.parse("2026-12-18T07:30:00Z"));
    assertThat(reminders.run()).isEqualTo(1);
    assertThat(reminders.run()).isZero();
    clock.set(Instant.parse("2026-12-24T07:30:00Z"));
    assertThat(reminders.run()).isEqualTo(1);

    assertThat(told(officer)).containsExactly("notice.milestone-late", "notice.milestone-ahead");
    assertThat(told(manager)).isEmpty();
  }

  @Test
  void aPartnersMilestonesAreTheManagersBusiness() {
    desk.approve(manager, desk.create(officer, says("Prima")).id());
    clock.set(Instant.parse("2026-12-20T07:30:00Z"));

    reminders.run();

    assertThat(told(manager)).containsExactly("notice.milestone-ahead");
    assertThat(told(officer)).isEmpty();
  }

  @Test
  void aDraftRemindsNobody() {
    desk.create(officer, says("Prima"));
    clock.set(Instant.parse("2026-12-24T07:30:00Z"));

    assertThat(reminders.run()).isZero();
  }

  private static NewCampaign aCampaignUnder(StrategyId strategy) {
    return NewCampaign.of("Casa per tutti", "Chi cerca casa sa come funziona")
        .in(CampaignFrame.NONE.under(strategy));
  }

  private static NewStrategy says(String name) {
    return says(name, Owner.partner("Biblioteca"));
  }

  private static NewStrategy says(String name, Owner owner) {
    return new NewStrategy(
        name,
        FIRST,
        FIRST.plusYears(3),
        List.of(
            new Line(
                Phase.NETWORK,
                "Nasce una rete",
                owner,
                List.of(new Tick(null, "Primo incontro", FIRST.plusDays(30))))));
  }

  private static long version(Strategy strategy) {
    return Objects.requireNonNull(strategy.version());
  }

  private List<String> told(Actor actor) {
    return board.latest(actor, 20).stream().map(Notice::text).toList();
  }
}
