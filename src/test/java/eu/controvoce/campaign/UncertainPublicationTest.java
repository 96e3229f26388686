package eu.controvoce.campaign;

import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static eu.controvoce.campaign.CampaignFixtures.OPERATOR;
import static eu.controvoce.campaign.CampaignFixtures.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.campaign.Publication.Attempt;
import eu.controvoce.campaign.Publication.Lease;
import eu.controvoce.campaign.operations.BulkActs;
import eu.controvoce.campaign.operations.Operations;
import eu.controvoce.channel.Why;
import eu.controvoce.city.Journal;
import eu.controvoce.city.JournalEntry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class UncertainPublicationTest {

  @Autowired ListableBeanFactory beans;
  @Autowired SettableClock clock;
  @Autowired Planning planning;
  @Autowired Publications publications;
  @Autowired Operations operations;
  @Autowired BulkActs bulk;
  @Autowired Journal journal;

  private CampaignFixtures fixtures;
  private Campaign campaign;
  private CounterMessage message;

  @BeforeEach
  void aTownWithAPage() {
    fixtures = new CampaignFixtures(beans);
    campaign = fixtures.aCampaign();
    message = fixtures.anApprovedMessage();
  }

  @Test
  void whoSawItSaysThatItWentOutAndItStaysWritten() {
    var open = anUncertainOne();

    var out = planning.confirm(OFFICER, open.id(), null, "La leggo sul profilo");

    assertThat(out.status()).isEqualTo(PublicationStatus.PUBLISHED);
    assertThat(out.publishedAt()).isEqualTo(open.attempts().getLast().startedAt());
    assertThat(out.error()).isNull();
    assertThat(out.variantText()).isNotNull();
    assertThat(out.attempts().getLast().outcome()).isEqualTo(Publication.CONFIRMED);
    assertThat(out.attempts().getLast().detail())
        .isEqualTo("publication.confirmed.by|Olga|La leggo sul profilo");
    assertThat(journal.of(Journal.subject("publication", open.id())))
        .last()
        .extracting(JournalEntry::action)
        .isEqualTo("journal.publication.confirmed");
  }

  @Test
  void whatAPersonSawIsNoTryOfTheOutlet() {
    var open = anUncertainOne();
    planning.confirm(OFFICER, open.id(), null, "La leggo");

    assertThat(operations.overview(OFFICER).outlets())
        .singleElement()
        .satisfies(each -> assertThat(each.failuresInARow()).isEqualTo(1));
  }

  @Test
  void whereItWasSeenHasToBeSaid() {
    var open = anUncertainOne();

    assertThatThrownBy(() -> planning.confirm(OFFICER, open.id(), null, " "))
        .isInstanceOfSatisfying(
            InvalidInput.class, each -> assertThat(each.field()).isEqualTo("note"));
  }

  @Test
  void itCannotHaveGoneOutBeforeItsFirstTryNorInTheFuture() {
    var open = anUncertainOne();

    for (var at : List.of(Duration.ofDays(-1), Duration.ofHours(1))) {
      assertThatThrownBy(() ->
              planning.confirm(
                  OFFICER, open.id(), new When.At(clock.instant().plus(at)), "La leggo"))
          .isInstanceOfSatisfying(
              InvalidInput.class, each -> assertThat(each.field()).isEqualTo("at"));
    }
  }

  @Test
  void onlyWhatIsUncertainCanBeConfirmedAndOnlyByTheCitysPlanners() {
    var planned = aPlannedOne();
    var open = anUncertainOne();

    assertThatThrownBy(() -> planning.confirm(OFFICER, planned.id(), null, "x"))
        .isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> planning.confirm(OPERATOR, open.id(), null, "x"))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> planning.confirm(STRANGER, open.id(), null, "x"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void manyAreConfirmedAtOnceAndTheOthersRefused() {
    var one = anUncertainOne();
    var two = anUncertainOne();
    var planned = aPlannedOne();
    assertThat(operations.overview(OFFICER).work())
        .filteredOn(each -> each.isUncertain())
        .hasSize(2);

    var result =
        bulk.confirm(OFFICER, List.of(one.id(), two.id(), planned.id()), "Le leggo sulla pagina");

    assertThat(result.before()).hasSize(2);
    assertThat(result.refused()).singleElement().matches(each -> each.id().equals(planned.id()));
  }

  @Test
  void itCanStillBeTriedAgain() {
    var open = anUncertainOne();

    assertThat(planning.resume(OFFICER, open.id()).status()).isEqualTo(PublicationStatus.SCHEDULED);
  }

  private Publication aPlannedOne() {
    return planning.plan(
        OFFICER,
        NewPublication.of(
            campaign.id(),
            message.id(),
            fixtures.aPage().id(),
            new When.At(clock.instant().plusSeconds(60))));
  }

  private Publication anUncertainOne() {
    var planned = aPlannedOne();
    var now = clock.instant();
    var claimed = PublicationSteps.claim(planned, new Lease("node", now.plusSeconds(60)));
    return publications.save(
        PublicationSteps.leaveOpen(
            claimed,
            new Attempt(now, now, "node", "left-open", null),
            Why.of(Held.UNCERTAIN, "Pagina")));
  }
}
