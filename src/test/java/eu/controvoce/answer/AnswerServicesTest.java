package eu.controvoce.answer;

import static eu.controvoce.answer.Given.MANAGER;
import static eu.controvoce.answer.Given.OFFICER;
import static eu.controvoce.answer.Given.OPERATOR;
import static eu.controvoce.answer.Given.SETTIMO;
import static eu.controvoce.answer.Given.TODAY;
import static eu.controvoce.answer.Given.TORINESE;
import static eu.controvoce.answer.Given.TORINO;
import static eu.controvoce.answer.Given.aCity;
import static eu.controvoce.answer.Given.aContent;
import static eu.controvoce.answer.Given.aNewFact;
import static eu.controvoce.answer.Given.aSource;
import static eu.controvoce.answer.Given.opening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.city.Cities;
import eu.controvoce.city.Journal;
import eu.controvoce.city.JournalEntry;
import eu.controvoce.rumour.Casework;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.NewRumour;
import eu.controvoce.rumour.Risk;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.RumourKind;
import eu.controvoce.rumour.RumourStatus;
import eu.controvoce.rumour.Triage;
import eu.controvoce.rumour.Verdict;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class AnswerServicesTest {

  @Autowired FactRegister register;
  @Autowired MessageDesk desk;
  @Autowired Approval approval;
  @Autowired Pairing pairing;
  @Autowired Agendas agendas;
  @Autowired Upkeep upkeep;
  @Autowired CounterMessages messages;
  @Autowired Facts facts;
  @Autowired Casework casework;
  @Autowired Cities cities;
  @Autowired Journal journal;
  @Autowired SettableClock clock;

  @BeforeEach
  void twoCities() {
    cities.save(aCity(SETTIMO, "SE"));
    cities.save(aCity(TORINO, "TO"));
  }

  @Test
  void aFactIsWrittenCheckedAndPublished() {
    var draft = register.draft(OFFICER, aNewFact());

    var checked = register.check(OFFICER, draft.id(), version(draft));
    var published = register.publish(OFFICER, draft.id(), version(checked));

    assertThat(draft.code()).isEqualTo("SE-F-0001");
    assertThat(draft.reviewDueOn()).isEqualTo(TODAY.plusMonths(6));
    assertThat(published.status()).isEqualTo(FactStatus.PUBLISHED);
    assertThat(journal.of(Journal.subject("fact", draft.id())))
        .extracting(JournalEntry::action)
        .containsExactlyInAnyOrder(
            "journal.fact.drafted", "journal.fact.checked", "journal.fact.published");
  }

  @Test
  void theSlowerOfTwoPeopleIsTold() {
    var draft = register.draft(OFFICER, aNewFact());
    register.edit(OFFICER, draft.id(), NewFact.of("Uno.", aSource()), version(draft));

    assertThatThrownBy(
            () -> register.edit(MANAGER, draft.id(), NewFact.of("Due.", aSource()), version(draft)))
        .isInstanceOf(Conflict.class);
    assertThat(register.find(OFFICER, draft.id()).statement()).isEqualTo("Uno.");
  }

  @Test
  void aFactOfAnotherCityIsSeenOnceItHoldsAndNeverChanged() {
    var draft = register.draft(OFFICER, aNewFact());

    assertThatThrownBy(() -> register.find(TORINESE, draft.id())).isInstanceOf(NotFound.class);
    var checked = register.check(OFFICER, draft.id(), version(draft));

    assertThat(register.find(TORINESE, draft.id())).isEqualTo(checked);
    assertThatThrownBy(() -> register.publish(TORINESE, draft.id(), version(checked)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void anOperatorReadsButDoesNotWrite() {
    assertThatThrownBy(() -> register.draft(OPERATOR, aNewFact())).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> desk.draft(OPERATOR, NewMessage.of(aContent())))
        .isInstanceOf(Forbidden.class);
    var draft = desk.draft(OFFICER, NewMessage.of(aContent()));

    assertThatThrownBy(() -> desk.find(OPERATOR, draft.id())).isInstanceOf(NotFound.class);
  }

  @Test
  void aReviewDateLiesAhead() {
    var draft = register.draft(OFFICER, aNewFact());
    var checked = register.check(OFFICER, draft.id(), version(draft));

    assertThatThrownBy(() -> register.renew(OFFICER, draft.id(), TODAY, version(checked)))
        .isInstanceOfSatisfying(
            InvalidInput.class, e -> assertThat(e.field()).isEqualTo("reviewDueOn"));
  }

  @Test
  void factsAreFoundByAnyOfTheirWords() {
    register.draft(OFFICER, aNewFact());

    assertThat(
            register.list(
                OFFICER, new FactFilter(java.util.Set.of(), null, "BANDO piemonte", null)))
        .hasSize(1);
    assertThat(register.search(OFFICER, "niente di simile", 5)).isEmpty();
    assertThat(register.search(OFFICER, "", 5)).hasSize(1);
  }

  @Test
  void aMessageGoesFromDraftToApprovalByTwoPeople() {
    var rumour = anAssessedRumour();
    var draft = desk.draft(OFFICER, NewMessage.of(aContent(aCheckedFact()), rumour.id()));

    var sent = accepted(desk.send(OFFICER, draft.id(), version(draft)));
    var approved = accepted(approval.approve(MANAGER, draft.id(), version(sent)));

    assertThat(approved.status()).isEqualTo(MessageStatus.APPROVED);
    assertThat(approved.publishable()).isPresent();
    assertThat(status(rumour)).isEqualTo(RumourStatus.ANSWERED);
  }

  @Test
  void aManagerDoesNotApproveTheirOwnText() {
    var draft = desk.draft(MANAGER, NewMessage.of(aContent(aCheckedFact()), aRumour().id()));
    var sent = accepted(desk.send(MANAGER, draft.id(), version(draft)));

    assertThatThrownBy(() -> approval.approve(MANAGER, draft.id(), version(sent)))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> approval.approve(OFFICER, draft.id(), version(sent)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void aTextWithErrorsIsNotSentAndSaysWhy() {
    var draft = desk.draft(OFFICER, NewMessage.of(aContent(), aRumour().id()));

    var refused = desk.send(OFFICER, draft.id(), version(draft));

    assertThat(refused)
        .isInstanceOfSatisfying(
            Submission.Refused.class,
            each ->
                assertThat(each.errors())
                    .extracting(Finding::code)
                    .containsExactly(Finding.Code.NO_SOURCE));
    assertThat(desk.find(OFFICER, draft.id()).status()).isEqualTo(MessageStatus.DRAFT);
  }

  @Test
  void aFactThatFallsWhileATextIsReadStopsItsApproval() {
    var fact = aCheckedFact();
    var draft = desk.draft(OFFICER, NewMessage.of(aContent(fact), aRumour().id()));
    var sent = accepted(desk.send(OFFICER, draft.id(), version(draft)));
    withdraw(fact);

    assertThat(approval.approve(MANAGER, draft.id(), version(sent)))
        .isInstanceOf(Submission.Refused.class);
  }

  @Test
  void aDebunkAnswersARumour() {
    var draft = desk.draft(OFFICER, NewMessage.of(aContent(aCheckedFact())));

    assertThatThrownBy(() -> desk.send(OFFICER, draft.id(), version(draft)))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void aReviewersCommentGoesBackWithTheText() {
    var draft = desk.draft(OFFICER, NewMessage.of(aContent(aCheckedFact()), aRumour().id()));
    var sent = accepted(desk.send(OFFICER, draft.id(), version(draft)));

    var back =
        approval.requestChanges(
            MANAGER, draft.id(), "Più breve, per favore.", "openingFact", version(sent));

    assertThat(back.status()).isEqualTo(MessageStatus.CHANGES_REQUESTED);
    assertThat(back.notes())
        .singleElement()
        .satisfies(note -> assertThat(note.field()).isEqualTo("openingFact"));
    assertThat(agendas.of(OFFICER).toMend()).hasSize(1);
  }

  @Test
  void whatWasApprovedStaysToBeCompared() {
    var approved = anApproved(aRumour().id());
    var edited =
        desk.edit(
            OFFICER,
            approved.id(),
            new NewMessage(
                approved.rumours(),
                opening(approved.content(), "Il Comune assegna con un punteggio."),
                null),
            version(approved));
    var sent = accepted(desk.send(OFFICER, approved.id(), version(edited)));
    accepted(approval.approve(MANAGER, approved.id(), version(sent)));

    assertThat(desk.revisions(OFFICER, approved.id()))
        .extracting(CounterMessage.Approved::revision)
        .containsExactly(2, 1);
  }

  @Test
  void aWithdrawnFactHoldsBackWhatStandsOnIt() {
    var fact = aCheckedFact();
    var approved = anApproved(aRumour().id(), fact);

    withdraw(fact);

    var held = desk.find(OFFICER, approved.id());
    assertThat(held.status()).isEqualTo(MessageStatus.NEEDS_REVISION);
    assertThat(held.publishable()).isEmpty();
    assertThat(upkeep.run().held()).isZero();
  }

  @Test
  void aFactPastItsDateFallsDueByItselfAndOnce() {
    var fact = aCheckedFact();
    var approved = anApproved(aRumour().id(), fact);
    clock.advance(Duration.ofDays(200));

    var done = upkeep.run();

    assertThat(done).isEqualTo(new Upkeep.Done(1, 1));
    assertThat(upkeep.run()).isEqualTo(new Upkeep.Done(0, 0));
    assertThat(register.find(OFFICER, fact).status()).isEqualTo(FactStatus.REVIEW_DUE);
    assertThat(desk.find(OFFICER, approved.id()).status()).isEqualTo(MessageStatus.NEEDS_REVISION);
  }

  @Test
  void theSweepFindsWhatTheNewsOfAFallenFactMissed() {
    var fact = aCheckedFact();
    var approved = anApproved(aRumour().id(), fact);
    facts.save(facts.findById(fact).orElseThrow().withdraw());

    assertThat(upkeep.run().held()).isEqualTo(1);
    assertThat(messages.findById(approved.id()).orElseThrow().publishable()).isEmpty();
  }

  @Test
  void aTextHeldBackIsSentAgainAsTheNextRevision() {
    var fact = aCheckedFact();
    var approved = anApproved(aRumour().id(), fact);
    clock.advance(Duration.ofDays(200));
    upkeep.run();
    register.check(OFFICER, fact, version(register.find(OFFICER, fact)));

    var held = desk.find(OFFICER, approved.id());
    var sent = accepted(desk.send(OFFICER, approved.id(), version(held)));

    assertThat(sent.revision()).isEqualTo(2);
    assertThat(sent.status()).isEqualTo(MessageStatus.IN_REVIEW);
  }

  @Test
  void aRumourAssessedLaterIsAnsweredByWhatIsThere() {
    var rumour = aRumour();
    anApproved(rumour.id());
    assertThat(status(rumour)).isEqualTo(RumourStatus.REPORTED);

    assess(rumour);

    assertThat(status(rumour)).isEqualTo(RumourStatus.ANSWERED);
  }

  @Test
  void anotherCityAdoptsAndKeepsTheLineage() {
    var rumour = aRumour();
    var approved = anApproved(rumour.id());

    var own = desk.adopt(TORINESE, approved.id(), rumour.id());

    assertThat(own.adaptedFrom()).isEqualTo(approved.id());
    assertThat(own.city()).isEqualTo(TORINO);
    assertThat(own.status()).isEqualTo(MessageStatus.DRAFT);
    assertThat(own.content()).isEqualTo(approved.content());
  }

  @Test
  void whatIsProposedAnswersThisRumourAndSaysWhy() {
    var rumour = aRumour();
    var approved = anApproved(rumour.id());
    desk.draft(OFFICER, NewMessage.of(aContent(), rumour.id()));

    var proposals = pairing.proposals(TORINESE, rumour.id(), 10);

    assertThat(proposals)
        .singleElement()
        .satisfies(each -> {
          assertThat(each.message().id()).isEqualTo(approved.id());
          assertThat(each.message().author()).isNull();
          assertThat(each.reasons().getFirst().type()).isEqualTo(Proposal.Why.Type.THIS_RUMOUR);
        });
  }

  @Test
  void theAgendaNamesWhatIsToAnswerAndWhoMustRead() {
    var rumour = aRumour();
    triage(rumour);
    var draft = desk.draft(OFFICER, NewMessage.of(aContent(aCheckedFact()), aRumour().id()));
    desk.send(OFFICER, draft.id(), version(draft));

    var agenda = agendas.of(MANAGER);

    assertThat(agenda.toAnswer())
        .singleElement()
        .satisfies(each -> assertThat(each.rumour().id()).isEqualTo(rumour.id()));
    assertThat(agenda.withoutMessage()).isEqualTo(1);
    assertThat(agenda.toWrite()).as("the rumour; nothing is to be mended").isEqualTo(1);
    assertThat(agenda.toRead()).hasSize(1);
    assertThat(agendas.of(OFFICER).toRead()).isEmpty();
  }

  private FactId aCheckedFact() {
    var draft = register.draft(OFFICER, aNewFact());
    return register.check(OFFICER, draft.id(), version(draft)).id();
  }

  private void withdraw(FactId fact) {
    register.withdraw(OFFICER, fact, "Il bando è cambiato", version(register.find(OFFICER, fact)));
  }

  private CounterMessage anApproved(RumourId rumour) {
    return anApproved(rumour, aCheckedFact());
  }

  private CounterMessage anApproved(RumourId rumour, FactId fact) {
    var draft = desk.draft(OFFICER, NewMessage.of(aContent(fact), rumour));
    var sent = accepted(desk.send(OFFICER, draft.id(), version(draft)));
    return accepted(approval.approve(MANAGER, draft.id(), version(sent)));
  }

  private Rumour aRumour() {
    return casework.open(
        OFFICER,
        NewRumour.of(
            "Priorità nelle case popolari",
            "Danno le case popolari prima a loro",
            "it",
            RumourKind.RUMOUR));
  }

  private Rumour anAssessedRumour() {
    var rumour = aRumour();
    assess(rumour);
    return rumour;
  }

  private void triage(Rumour rumour) {
    casework.triage(
        OFFICER,
        rumour.id(),
        null,
        new Triage(
            RumourKind.RUMOUR,
            List.of("housing"),
            List.of(),
            Risk.Spread.RECURRING,
            Risk.Harm.MODERATE,
            List.of()));
  }

  private void assess(Rumour rumour) {
    triage(rumour);
    casework.assess(
        OFFICER,
        rumour.id(),
        null,
        Verdict.LACKS_CONTEXT,
        "Conta il punteggio",
        List.of(aCheckedFact()));
  }

  private RumourStatus status(Rumour rumour) {
    return casework.find(OFFICER, rumour.id()).in(SETTIMO).orElseThrow().status();
  }

  private static CounterMessage accepted(Submission submission) {
    assertThat(submission).isInstanceOf(Submission.Accepted.class);
    return ((Submission.Accepted) submission).message();
  }

  private static long version(Fact fact) {
    var version = fact.version();
    return version == null ? -1 : version;
  }

  private static long version(CounterMessage message) {
    var version = message.version();
    return version == null ? -1 : version;
  }
}
