package eu.controvoce.campaign;

import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.FactRegister;
import eu.controvoce.answer.Facts;
import eu.controvoce.answer.Upkeep;
import eu.controvoce.channel.ChannelType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A fact that falls stops and flags everything that stands on it, at once. */
@ControvoceTest
class FallenAnswersTest {

  @Autowired ListableBeanFactory beans;
  @Autowired Planning planning;
  @Autowired Publications publications;
  @Autowired FactRegister register;
  @Autowired Facts facts;
  @Autowired FallenAnswers fallen;
  @Autowired Upkeep upkeep;
  @Autowired Outgoing outgoing;
  @Autowired SettableClock clock;

  private CampaignFixtures fixtures;
  private Fact fact;
  private Publication planned;
  private CounterMessage message;

  @BeforeEach
  void aPlannedPublication() {
    fixtures = new CampaignFixtures(beans);
    fact = fixtures.aFact();
    message = fixtures.anApprovedMessage(fact);
    planned =
        planning.plan(
            OFFICER,
            NewPublication.of(
                fixtures.aCampaign().id(),
                message.id(),
                fixtures.aPage().id(),
                new When.At(clock.instant().plus(Duration.ofDays(3)))));
  }

  @Test
  void aWithdrawnFactStopsWhatIsScheduledAndOnlyAPersonLetsItGo() {
    withdraw();

    var held = publications.findById(planned.id()).orElseThrow();
    assertThat(held.status()).isEqualTo(PublicationStatus.PAUSED);
    assertThat(held.error()).isNotNull();
    assertThat(Outgoing.needsSomebody(held)).isTrue();

    upkeep.run();
    clock.advance(Duration.ofDays(4));
    assertThat(publications.findById(planned.id()).orElseThrow().status())
        .isEqualTo(PublicationStatus.PAUSED);
  }

  @Test
  void aFactPastItsDateDoesTheSameByItself() {
    clock.advance(Duration.ofDays(500));

    upkeep.run();

    assertThat(publications.findById(planned.id()).orElseThrow().status())
        .isEqualTo(PublicationStatus.PAUSED);
  }

  @Test
  void whatIsOutIsFlaggedUntilItIsCorrected() {
    var out = publications.save(published(planned));

    withdraw();

    var flagged = publications.findById(out.id()).orElseThrow();
    assertThat(flagged.status()).isEqualTo(PublicationStatus.PUBLISHED);
    assertThat(flagged.error()).isEqualTo("publication.fallen.out");
    assertThat(outgoing.waiting(OFFICER)).isEqualTo(1);
    assertThat(PublicationSteps.correct(flagged, "Nuovo testo", 2).error()).isNull();
  }

  @Test
  void whatWentOutWhileTheFactWasWithdrawnIsFlaggedWhenItIsDone() {
    var publishing =
        publications.save(
            PublicationSteps.claim(
                planned, new Publication.Lease("node", clock.instant().plusSeconds(60))));
    withdraw();
    assertThat(publications.findById(planned.id()).orElseThrow().status())
        .isEqualTo(PublicationStatus.PUBLISHING);

    var out = publications.save(published(publishing));
    fallen.look(out);

    assertThat(publications.findById(planned.id()).orElseThrow().error())
        .isEqualTo("publication.fallen.out");
  }

  @Test
  void whatPeopleStillHaveToDoIsFlaggedToo() {
    var poster =
        planning.plan(
            OFFICER,
            NewPublication.of(
                planned.campaign(),
                message.id(),
                fixtures.anOutlet(ChannelType.OFFLINE, Map.of()).id(),
                new When.At(clock.instant().plus(Duration.ofDays(3)))));

    withdraw();

    assertThat(publications.findById(poster.id()).orElseThrow().error())
        .isEqualTo("publication.fallen.ahead");
  }

  private Publication published(Publication from) {
    var publishing =
        from.status() == PublicationStatus.PUBLISHING
            ? from
            : PublicationSteps.claim(
                from, new Publication.Lease("node", clock.instant().plusSeconds(60)));
    return PublicationSteps.published(
        publishing,
        new Publication.Attempt(clock.instant(), clock.instant(), "node", "accepted", null),
        "Testo",
        1,
        null,
        null,
        List.of(),
        clock.instant());
  }

  private void withdraw() {
    var now = facts.findById(fact.id()).orElseThrow();
    register.withdraw(OFFICER, fact.id(), "Non è più così", Objects.requireNonNull(now.version()));
  }
}
