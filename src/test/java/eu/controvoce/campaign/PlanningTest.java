package eu.controvoce.campaign;

import static eu.controvoce.campaign.CampaignFixtures.ADMINISTRATOR;
import static eu.controvoce.campaign.CampaignFixtures.MANAGER;
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
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.NewOutlet;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletDesk;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class PlanningTest {

  @Autowired ListableBeanFactory beans;
  @Autowired Planning planning;
  @Autowired Checklists checklists;
  @Autowired Proofs proofs;
  @Autowired Outgoing outgoing;
  @Autowired CampaignDesk desk;
  @Autowired OutletDesk outlets;
  @Autowired CounterMessages messages;
  @Autowired Publications publications;

  private CampaignFixtures fixtures;
  private Campaign campaign;
  private CounterMessage message;
  private Outlet page;

  @BeforeEach
  void aTownWithAPage() {
    fixtures = new CampaignFixtures(beans);
    campaign = fixtures.aCampaign();
    message = fixtures.anApprovedMessage();
    page = fixtures.aPage();
  }

  @Test
  void aPlannedPublicationJoinsItsMessageToTheCampaign() {
    var planned = planning.plan(OFFICER, now());

    assertThat(planned.status()).isEqualTo(PublicationStatus.SCHEDULED);
    assertThat(desk.find(OFFICER, campaign.id()).messages()).containsExactly(message.id());
    assertThat(outgoing.list(OPERATOR, PublicationFilter.of(campaign.id()))).hasSize(1);
  }

  @Test
  void manyMayPlanInOneCampaignAtTheSameMoment() throws Exception {
    var wanted = now();
    Callable<Publication> plan = () -> planning.plan(OFFICER, wanted);

    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var each : threads.invokeAll(Collections.nCopies(8, plan))) {
        each.get();
      }
    }

    assertThat(outgoing.list(OFFICER, PublicationFilter.of(campaign.id()))).hasSize(8);
  }

  @Test
  void onlyWhoPlansMayPlan() {
    assertThatThrownBy(() -> planning.plan(OPERATOR, now())).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> planning.plan(ADMINISTRATOR, now())).isInstanceOf(Forbidden.class);
  }

  @Test
  void anotherCitysCampaignAndPublicationAreNotThere() {
    var planned = planning.plan(OFFICER, now());

    assertThatThrownBy(() -> planning.plan(STRANGER, now())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> planning.cancel(STRANGER, planned.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> outgoing.find(STRANGER, planned.id())).isInstanceOf(NotFound.class);
    assertThat(outgoing.list(STRANGER, PublicationFilter.ALL)).isEmpty();
    assertThat(outgoing.list(ADMINISTRATOR, PublicationFilter.ALL)).isEmpty();
  }

  @Test
  void aTextThatIsNotApprovedCannotBePlanned() {
    messages.save(messages.findById(message.id()).orElseThrow().retire());

    assertThatThrownBy(() -> planning.plan(OFFICER, now()))
        .isInstanceOfSatisfying(
            RuleBroken.class, each -> assertThat(each.key()).isEqualTo("publication.held.message"));
  }

  @Test
  void timesThatMakeNoSenseAreRefusedByName() {
    for (var wrong :
        new Instant[] {
          SettableClock.START.minus(Duration.ofMinutes(6)), Instant.parse("9999-01-01T00:00:00Z")
        }) {
      assertThatThrownBy(() -> planning.plan(OFFICER, at(new When.At(wrong))))
          .isInstanceOfSatisfying(
              InvalidInput.class, each -> assertThat(each.field()).isEqualTo("at"));
    }
    assertThatThrownBy(() -> When.parse("domani")).isInstanceOf(InvalidInput.class);
    assertThat(When.parse("2026-11-24T09:00+01:00"))
        .isEqualTo(new When.At(Instant.parse("2026-11-24T08:00:00Z")));
    assertThat(When.parse(" ")).isEqualTo(new When.Now());
  }

  @Test
  void aFormThatWasOpenALittleLongIsNoMistake() {
    var planned =
        planning.plan(OFFICER, at(new When.At(SettableClock.START.minus(Duration.ofMinutes(4)))));

    assertThat(planned.status()).isEqualTo(PublicationStatus.SCHEDULED);
  }

  @Test
  void aFinishedCampaignTakesNothingMore() {
    desk.run(OFFICER, campaign.id());
    desk.finish(OFFICER, campaign.id());

    assertThatThrownBy(() -> planning.plan(OFFICER, now())).isInstanceOf(RuleBroken.class);
  }

  @Test
  void aCampaignDoesNotFinishWhileSomethingIsToCome() {
    desk.run(OFFICER, campaign.id());
    planning.plan(OFFICER, now());

    assertThatThrownBy(() -> desk.finish(OFFICER, campaign.id()))
        .isInstanceOfSatisfying(
            RuleBroken.class, each -> assertThat(each.key()).isEqualTo("campaign.rule.pending"));
  }

  @Test
  void stepsThatTheWorkflowDoesNotKnowAreRefused() {
    var planned = planning.plan(OFFICER, now()).id();

    assertThatThrownBy(() -> planning.retry(OFFICER, planned)).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> planning.resume(OFFICER, planned)).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> planning.withdraw(OFFICER, planned, "x"))
        .isInstanceOf(RuleBroken.class);
    planning.cancel(OFFICER, planned);
    assertThatThrownBy(() -> planning.cancel(OFFICER, planned)).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> planning.reschedule(OFFICER, planned, new When.Now()))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void whoSavesAnOldCopyIsToldAndLosesNothing() {
    var saves = beans.getBean(PublicationSaves.class);
    var planned = planning.plan(OFFICER, now());
    planning.pause(OFFICER, planned.id());

    assertThatThrownBy(() -> saves.save(PublicationSteps.cancel(planned)))
        .isInstanceOf(Conflict.class);
    assertThat(outgoing.find(OFFICER, planned.id()).status()).isEqualTo(PublicationStatus.PAUSED);
  }

  @Test
  void aPosterWaitsOnTheListOfWhoeverPlansAndIsDoneWithAWord() {
    var action = aPoster();
    assertThat(action.status()).isEqualTo(PublicationStatus.TO_DO);
    assertThat(outgoing.waiting(OFFICER)).isEqualTo(1);

    var done =
        checklists.done(OFFICER, action.id(), new Done(null, "Affisso in biblioteca", 18, 40));

    assertThat(done.status()).isEqualTo(PublicationStatus.DONE);
    assertThat(done.copies()).isEqualTo(18);
    assertThat(done.proof()).containsExactly("Affisso in biblioteca");
    assertThat(done.metrics()).hasSize(2).allSatisfy(each -> assertThat(each.measured()).isFalse());
    assertThat(outgoing.waiting(OFFICER)).isZero();
  }

  @Test
  void aPictureIsKeptWithoutWhatWasHiddenInIt() throws Exception {
    var action = aPoster();
    var picture = aPngWithASecret();

    var done = checklists.done(OFFICER, action.id(), new Done(picture, null, null, null));

    var proof = done.proof().getFirst();
    var kept = proofs.picture(OPERATOR, done.id(), proof);
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("45.0703N");
    assertThat(kept).startsWith((byte) 0xff, (byte) 0xd8);
    assertThatThrownBy(() -> proofs.picture(STRANGER, done.id(), proof))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatIsNoPictureIsNoProof() {
    var action = aPoster();

    for (var wrong : new byte[][] {new byte[0], "GIF89a".getBytes(StandardCharsets.US_ASCII)}) {
      assertThatThrownBy(
              () -> checklists.done(OFFICER, action.id(), new Done(wrong, null, null, null)))
          .isInstanceOfSatisfying(
              InvalidInput.class, each -> assertThat(each.field()).isEqualTo("proof"));
    }
    assertThatThrownBy(() -> checklists.done(OFFICER, action.id(), new Done(null, " ", null, null)))
        .isInstanceOfSatisfying(
            InvalidInput.class, each -> assertThat(each.field()).isEqualTo("words"));
  }

  @Test
  void whoeverProposesACampaignDoesNotApproveIt() {
    var proposed = publicationsFreeCampaign().propose(MANAGER.member());
    beans.getBean(Campaigns.class).save(proposed);

    assertThatThrownBy(() -> desk.approve(MANAGER, proposed.id())).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> desk.approve(OFFICER, proposed.id())).isInstanceOf(Forbidden.class);
  }

  @Test
  void aWebhooksSecretIsShownOnceAndKeptSealed() {
    var opened =
        outlets.open(
            ADMINISTRATOR,
            new NewOutlet(
                CampaignFixtures.SETTIMO,
                ChannelType.WEBHOOK,
                "Sito",
                Map.of("url", "https://93.184.216.34/hook", "secret", "mine"),
                Duration.ofHours(2)));

    assertThat(opened.secret()).hasSize(43);
    assertThat(opened.toString()).doesNotContain(opened.secret());
    assertThat(opened.outlet().settings().get("secret"))
        .isNotEqualTo("mine")
        .doesNotContain(opened.secret());
    assertThat(OutletDesk.shown(opened.outlet())).doesNotContainKey("secret");
    assertThatThrownBy(() -> outlets.renewSecret(OFFICER, opened.outlet().id()))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void anotherCitysChannelCannotBeHeld() {
    assertThatThrownBy(() -> outlets.pause(STRANGER, page.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> outlets.pause(OPERATOR, page.id())).isInstanceOf(Forbidden.class);
    assertThat(outlets.pause(ADMINISTRATOR, page.id()).paused()).isTrue();
  }

  private Campaign publicationsFreeCampaign() {
    return new Campaign(
        new CampaignId("c2"),
        null,
        "SE-C-0002",
        CampaignFixtures.SETTIMO,
        "Altra",
        "Scopo",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        LocalDate.of(2026, 11, 23),
        LocalDate.of(2026, 12, 23),
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        CampaignStatus.DRAFT,
        null,
        false);
  }

  private Publication aPoster() {
    var wall = fixtures.anOutlet(ChannelType.OFFLINE, Map.of());
    return planning.plan(
        OFFICER,
        new NewPublication(
            campaign.id(), message.id(), wall.id(), new When.Now(), null, "Biblioteca", 20, 15));
  }

  private static byte[] aPngWithASecret() throws Exception {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB), "png", bytes);
    bytes.writeBytes("GPS 45.0703N".getBytes(StandardCharsets.US_ASCII));
    return bytes.toByteArray();
  }

  private NewPublication now() {
    return at(new When.Now());
  }

  private NewPublication at(When when) {
    return NewPublication.of(campaign.id(), message.id(), page.id(), when);
  }
}
