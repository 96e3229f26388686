package eu.controvoce.campaign.playbook;

import static eu.controvoce.campaign.CampaignFixtures.MANAGER;
import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static eu.controvoce.campaign.CampaignFixtures.OPERATOR;
import static eu.controvoce.campaign.CampaignFixtures.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageId;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.CampaignStatus;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.rumour.Sharing;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class PlaybookTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Autowired ListableBeanFactory beans;
  @Autowired PlaybookDesk desk;
  @Autowired PlaybookRun run;
  @Autowired CampaignDesk campaigns;

  private CampaignFixtures fixtures;
  private CounterMessage message;

  @BeforeEach
  void aTown() {
    fixtures = new CampaignFixtures(beans);
    message = fixtures.anApprovedMessage();
  }

  @Test
  void itMakesADraftWithMessagesOutletsAndDays() {
    var page = fixtures.aPage();
    fixtures.anOutlet(ChannelType.OFFLINE, java.util.Map.of());
    var playbook = desk.create(OFFICER, aPlaybook(Sharing.CITY, message.id()));

    var use = run.start(OFFICER, playbook.id(), "Apre il centro di via Roma", TODAY.plusDays(40));

    var campaign = campaigns.find(OFFICER, use.campaign());
    assertThat(playbook.code()).isEqualTo("SE-P-0001");
    assertThat(campaign.status()).isEqualTo(CampaignStatus.DRAFT);
    assertThat(campaign.name()).isEqualTo("Apre il centro di via Roma");
    assertThat(campaign.from()).isEqualTo(TODAY.plusDays(10));
    assertThat(campaign.to()).isEqualTo(TODAY.plusDays(55));
    assertThat(campaign.messages()).containsExactly(message.id());
    assertThat(campaign.outlets()).containsExactly(page.id());
    assertThat(use.items())
        .extracting(PlaybookUse.Item::due)
        .containsExactly(TODAY.plusDays(10), TODAY.plusDays(33), TODAY.plusDays(54));
  }

  @Test
  void aDraftIsApprovedWhereCampaignsNeedNoApproval() {
    var playbook = desk.create(OFFICER, aPlaybook(Sharing.CITY));
    var use = run.start(OFFICER, playbook.id(), "Domani", TODAY.plusDays(1));

    assertThat(campaigns.find(OFFICER, use.campaign()).from()).isEqualTo(TODAY);
    assertThat(campaigns.propose(OFFICER, use.campaign()).status())
        .isEqualTo(CampaignStatus.APPROVED);
  }

  @Test
  void everybodyOfTheCityTicksTheListAndOthersDoNot() {
    var playbook = desk.create(OFFICER, aPlaybook(Sharing.NETWORK));
    var use = run.start(OFFICER, playbook.id(), "Voto", TODAY.plusDays(40));

    run.tick(OPERATOR, use.id(), 0, true);
    var after = run.tick(MANAGER, use.id(), 1, true);

    assertThat(after.done()).isEqualTo(2);
    assertThat(after.items().getFirst().doneBy()).isEqualTo("Omar");
    assertThat(run.tick(OFFICER, use.id(), 0, false).done()).isEqualTo(1);
    assertThat(run.uses(STRANGER, playbook.id())).isEmpty();
    assertThatThrownBy(() -> run.tick(STRANGER, use.id(), 0, true)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> run.tick(OFFICER, use.id(), 9, true)).isInstanceOf(NotFound.class);
  }

  @Test
  void aSharedOneIsCopiedAndOnlyItsCityRewritesIt() {
    var shared = desk.create(OFFICER, aPlaybook(Sharing.NETWORK, message.id()));
    var kept = desk.create(OFFICER, aPlaybook(Sharing.CITY));

    var copy = desk.adopt(STRANGER, shared.id());

    assertThat(copy.code()).isEqualTo("AS-P-0001");
    assertThat(copy.adaptedFrom()).isEqualTo(shared.id());
    assertThat(copy.messages()).as("a message kept to its city").isEmpty();
    assertThatThrownBy(() -> desk.find(STRANGER, kept.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.edit(STRANGER, shared.id(), aPlaybook(Sharing.CITY), 0))
        .isInstanceOf(NotFound.class);
    assertThat(desk.list(STRANGER))
        .extracting(Playbook::id)
        .containsExactly(copy.id(), shared.id());
  }

  @Test
  void theSlowerOfTwoWritersIsTold() {
    var playbook = desk.create(OFFICER, aPlaybook(Sharing.CITY));
    var version = Objects.requireNonNull(playbook.version());
    desk.edit(MANAGER, playbook.id(), aPlaybook(Sharing.NETWORK), version);

    assertThatThrownBy(() -> desk.edit(OFFICER, playbook.id(), aPlaybook(Sharing.CITY), version))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void badInputIsRefusedByName() {
    var playbook = desk.create(OFFICER, aPlaybook(Sharing.CITY));

    assertThatThrownBy(() -> desk.create(OPERATOR, aPlaybook(Sharing.CITY)))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(
            () -> desk.create(OFFICER, aPlaybook(Sharing.CITY, new MessageId("unknown"))))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> new Step("a".repeat(100_000), Responsible.OFFICER, 1))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> new Step("Troppo presto", Responsible.OFFICER, Integer.MIN_VALUE))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> run.start(OFFICER, playbook.id(), "Ieri", TODAY.minusDays(60)))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.field()).isEqualTo("day"));
    assertThat(run.uses(OFFICER, playbook.id())).isEmpty();
  }

  private static NewPlaybook aPlaybook(Sharing sharing, MessageId... messages) {
    return new NewPlaybook(
        "Apre un centro",
        Trigger.RECEPTION_CENTRE,
        null,
        "Chi abita vicino sa a chi chiedere",
        List.of("Vicini"),
        30,
        15,
        List.of(
            new Step("Scrivi che cosa ha funzionato", Responsible.MANAGER, -14),
            new Step("Ricontrolla i dati", Responsible.OFFICER, 30),
            new Step("Chiedi agli sportelli", Responsible.OPERATOR, 7)),
        List.of(),
        List.of(messages),
        List.of(ChannelType.PUBLIC_PAGE),
        sharing);
  }
}
