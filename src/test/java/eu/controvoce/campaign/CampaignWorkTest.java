package eu.controvoce.campaign;

import static eu.controvoce.campaign.CampaignFixtures.ASTI;
import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static eu.controvoce.campaign.CampaignFixtures.OPERATOR;
import static eu.controvoce.campaign.CampaignFixtures.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.campaign.Campaign.Target;
import eu.controvoce.channel.Outlet;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.rumour.Sharing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ControvoceTest
class CampaignWorkTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Autowired ListableBeanFactory beans;
  @Autowired CampaignDesk desk;
  @Autowired CampaignKeeping keeping;
  @Autowired CampaignTwins twins;
  @Autowired SharedCampaigns shared;
  @Autowired Campaigns campaigns;
  @Autowired Publications publications;
  @Autowired Planning planning;
  @Autowired Cities cities;
  @Autowired MongoOperations mongo;

  private CampaignFixtures fixtures;
  private CounterMessage message;
  private Outlet page;

  @BeforeEach
  void aTown() {
    fixtures = new CampaignFixtures(beans);
    message = fixtures.anApprovedMessage();
    page = fixtures.aPage();
  }

  @Test
  void aCampaignKeptBeforeAllThisIsReadAsItWas() {
    mongo
        .getCollection("campaigns")
        .insertOne(
            Document.parse(
                """
                {"_id": "old", "version": 3, "_class": "campaign", "code": "SE-C-0099",
                 "city": "settimo", "name": "Vecchia", "objective": "Scopo", "audiences": [],
                 "rumours": [], "messages": [], "outlets": [], "from": "2026-11-01",
                 "to": "2026-11-30", "budget": 100, "team": [], "partners": [],
                 "indicators": [{"code": "I8", "target": "Tutte", "_class": "target"}],
                 "status": "RUNNING", "demo": false}
                """));

    var old = desk.find(OFFICER, new CampaignId("old"));

    assertThat(old.framed()).isEqualTo(CampaignFrame.NONE);
    assertThat(old.indicators()).containsExactly(new Target("I8", null, "Tutte", null));
    assertThat(keeping.spending(OFFICER, old.id()).rest()).isEqualTo(100);
    assertThat(desk.pause(OFFICER, old.id()).status()).isEqualTo(CampaignStatus.PAUSED);
  }

  @Test
  void linesAndWhatItSpendsComeBackAsTheyWent() {
    var campaign = fixtures.aCampaign();
    var line = new BudgetLine("Sala", 200, 180, TODAY);

    keeping.pay(OFFICER, campaign.id(), List.of(line));
    planning.plan(
        OFFICER,
        new NewPublication(
            campaign.id(), message.id(), page.id(), new When.Now(), null, null, null, 30));

    assertThat(desk.find(OFFICER, campaign.id()).framed().lines()).containsExactly(line);
    assertThat(keeping.spending(OFFICER, campaign.id()))
        .satisfies(each -> assertThat(each.spent()).isEqualTo(210))
        .satisfies(each -> assertThat(each.rest()).isEqualTo(-10));
  }

  @Test
  void moneyThatMakesNoSenseIsRefused() {
    assertThatThrownBy(() -> new BudgetLine("Sala", -1, null, null))
        .isInstanceOfSatisfying(
            InvalidInput.class, each -> assertThat(each.field()).isEqualTo("planned"));
    assertThatThrownBy(() -> new BudgetLine("Sala", 1, -5, null))
        .isInstanceOfSatisfying(
            InvalidInput.class, each -> assertThat(each.field()).isEqualTo("spent"));
    var many = Collections.nCopies(61, new BudgetLine("Sala", 1, null, null));
    var campaign = fixtures.aCampaign();
    assertThatThrownBy(() -> keeping.pay(OFFICER, campaign.id(), many))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void whoeverSavesSecondIsTold() {
    var campaign = fixtures.aCampaign();
    var seen = Objects.requireNonNull(campaign.version());
    desk.edit(OFFICER, campaign.id(), NewCampaign.of("Primo", "Scopo"), seen);

    assertThatThrownBy(
            () -> desk.edit(OFFICER, campaign.id(), NewCampaign.of("Secondo", "Scopo"), seen))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void anEditKeepsWhereItComesFrom() {
    var copy =
        twins.duplicate(OFFICER, fixtures.aCampaign().id(), "Copia", TODAY, false).campaign();

    var edited =
        desk.edit(OFFICER, copy.id(), NewCampaign.of("Altra", "Scopo").in(CampaignFrame.NONE));

    assertThat(edited.framed().origin()).isEqualTo(copy.framed().origin());
    assertThat(edited.team()).isEqualTo(copy.team());
  }

  @Test
  void indicatorsAreDeclaredByNameAndDay() {
    var campaign = desk.create(OFFICER, measuring(new Target("I21", null, "Meno", "Questionario")));

    var declared = keeping.declare(OFFICER, campaign.id(), 0, "34 %");

    assertThat(declared.indicators().getFirst().declared())
        .isEqualTo(new Declared("34 %", TODAY, "Olga"));
    assertThatThrownBy(() -> keeping.declare(OFFICER, campaign.id(), 1, "x"))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> keeping.declare(OPERATOR, campaign.id(), 0, "x"))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> keeping.declare(STRANGER, campaign.id(), 0, "x"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatTheProductCountsIsComputed() {
    var campaign = desk.create(OFFICER, measuring(new Target("I1", null, "Di più", null)));

    assertThat(keeping.reading(OFFICER, campaign, "I1"))
        .contains(IndicatorReadings.Reading.count(0));
    assertThat(keeping.reading(OPERATOR, campaign, "I1")).isEmpty();
    assertThat(keeping.reading(OFFICER, campaign, "I21")).isEmpty();
  }

  @Test
  void anIndicatorNobodyKnowsIsRefused() {
    assertThatThrownBy(() -> desk.create(OFFICER, measuring(new Target("I31", null, "x", null))))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void aCopyIsADraftOnOtherDaysWithNothingPaid() {
    var campaign = fixtures.aCampaign();
    keeping.pay(OFFICER, campaign.id(), List.of(new BudgetLine("Sala", 200, 180, TODAY)));

    var copy =
        twins.duplicate(OFFICER, campaign.id(), "Copia", TODAY.plusDays(100), false).campaign();

    assertThat(copy.status()).isEqualTo(CampaignStatus.DRAFT);
    assertThat(copy.from()).isEqualTo(TODAY.plusDays(100));
    assertThat(copy.to()).isEqualTo(campaign.to().plusDays(100));
    assertThat(copy.framed().lines()).containsExactly(new BudgetLine("Sala", 200, null, null));
    assertThat(Objects.requireNonNull(copy.framed().origin()).code()).isEqualTo(campaign.code());
    assertThat(publications.findByCampaign(copy.id())).isEmpty();
  }

  @Test
  void aCopysPublicationsKeepTheirHourAcrossTheChangeOfClocks() {
    var campaign = fixtures.aCampaign();
    planning.plan(
        OFFICER,
        NewPublication.of(
            campaign.id(),
            message.id(),
            page.id(),
            new When.Local(LocalDateTime.of(2026, 11, 30, 9, 0))));

    var made = twins.duplicate(OFFICER, campaign.id(), "Copia", TODAY.plusDays(150), true);

    assertThat(made.planned()).isEqualTo(1);
    assertThat(publications.findByCampaign(made.campaign().id()))
        .singleElement()
        .satisfies(each ->
            assertThat(each.at().atZone(each.zone()).toLocalDateTime())
                .isEqualTo(LocalDateTime.of(2026, 11, 30, 9, 0).plusDays(150)));
  }

  @Test
  void publicationsWhoseDayWouldBePastAreLeftOutAndCounted() {
    var campaign = fixtures.aCampaign();
    planning.plan(
        OFFICER,
        NewPublication.of(
            campaign.id(),
            message.id(),
            page.id(),
            new When.Local(LocalDateTime.of(2026, 11, 24, 9, 0))));

    var made = twins.duplicate(OFFICER, campaign.id(), "Copia", TODAY.minusDays(30), true);

    assertThat(made.planned()).isZero();
    assertThat(made.left()).isEqualTo(1);
  }

  @Test
  void anotherCityTakesUpHowItIsBuiltAndNothingElse() {
    var campaign =
        desk.create(
            OFFICER,
            measuring(new Target("I8", "0 %", "Tutte", null))
                .in(
                    CampaignFrame.NONE
                        .sharedWith(Sharing.NETWORK)
                        .paying(List.of(new BudgetLine("Sala", 200, null, null)))));
    planning.plan(
        OFFICER, NewPublication.of(campaign.id(), message.id(), page.id(), new When.Now()));

    assertThat(shared.list(STRANGER))
        .extracting(SharedCampaigns.Shared::name)
        .containsExactly("Casa per tutti");
    var adopted = desk.draft(STRANGER, shared.proposal(STRANGER, campaign.id()));

    assertThat(adopted.city()).isEqualTo(ASTI);
    assertThat(adopted.team()).containsExactly(STRANGER.member());
    assertThat(adopted.budget()).isNull();
    assertThat(adopted.framed().lines()).isEmpty();
    assertThat(adopted.messages()).as("a message of the other city alone").isEmpty();
    assertThat(adopted.outlets()).as("outlets of the other city").isEmpty();
    assertThat(adopted.indicators()).containsExactly(new Target("I8", null, "Tutte", null));
    assertThat(Objects.requireNonNull(adopted.framed().origin()).code()).isEqualTo(campaign.code());
  }

  @Test
  void whatACityKeepsToItselfIsNotOffered() {
    var own = desk.create(OFFICER, NewCampaign.of("Solo nostra", "Scopo").in(CampaignFrame.NONE));
    var draft = desk.draft(OFFICER, NewCampaign.of("Bozza", "Scopo"));

    assertThat(shared.list(STRANGER)).isEmpty();
    assertThatThrownBy(() -> shared.proposal(STRANGER, own.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> shared.proposal(STRANGER, draft.id())).isInstanceOf(NotFound.class);
  }

  @Test
  void aCityThatLeavesTheAgreementSharesNothingAnyMore() {
    var campaign = fixtures.aCampaign();
    assertThat(shared.list(STRANGER)).hasSize(1);

    cities.save(closed(cities.findById(CampaignFixtures.SETTIMO).orElseThrow()));

    assertThat(shared.list(STRANGER)).isEmpty();
    assertThatThrownBy(() -> shared.proposal(STRANGER, campaign.id())).isInstanceOf(NotFound.class);
  }

  @Test
  void whatIsArchivedStaysAsItIs() {
    var campaign = fixtures.aCampaign();
    desk.run(OFFICER, campaign.id());
    desk.finish(OFFICER, campaign.id());
    desk.evaluate(OFFICER, campaign.id(), "Più incontri");
    assertThatThrownBy(() -> desk.run(OFFICER, campaign.id())).isInstanceOf(RuleBroken.class);

    desk.archive(OFFICER, campaign.id());

    assertThatThrownBy(() -> keeping.pay(OFFICER, campaign.id(), List.of()))
        .isInstanceOf(RuleBroken.class);
    assertThat(campaigns.findById(campaign.id()).orElseThrow().lessons()).isEqualTo("Più incontri");
  }

  private static NewCampaign measuring(Target target) {
    return new NewCampaign(
        "Casa per tutti",
        "Chi cerca casa sa come funziona",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        500,
        List.of(),
        List.of(target));
  }

  private static City closed(City city) {
    return new City(
        city.id(),
        city.version(),
        city.name(),
        city.prefix(),
        city.zone(),
        city.language(),
        city.areas(),
        city.sharesRumours(),
        false,
        city.teaching(),
        city.approval(),
        city.demo());
  }
}
