package eu.controvoce.rumour;

import static eu.controvoce.rumour.Towns.TODAY;
import static eu.controvoce.rumour.Towns.heard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.city.JournalEntry;
import eu.controvoce.city.Role;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class CaseworkTest {

  private static final List<FactId> FACTS = List.of(new FactId("f1"));

  @Autowired Casework casework;
  @Autowired HomeWork homeWork;
  @Autowired Listening listening;
  @Autowired Towns towns;
  @Autowired SettableClock clock;

  @Test
  void aRumourGoesAllTheWayFromReportedToClosed() {
    var officer = towns.settimo(Role.OFFICER);
    var id = towns.aRumour(officer).id();

    later();
    casework.triage(officer, id, null, Towns.triage());
    later();
    casework.decide(officer, id, null, Decision.Type.RESPOND, "Molti ne parlano");
    later();
    casework.assess(officer, id, null, Verdict.LACKS_CONTEXT, "Dipende dalla graduatoria", FACTS);
    later();
    casework.answered(towns.settimo().id(), id);
    casework.answered(towns.settimo().id(), id);
    later();
    casework.monitor(officer, id, null);
    later();
    var closed = casework.close(officer, id, null);

    assertThat(closed.in(towns.settimo().id()).orElseThrow().status())
        .isEqualTo(RumourStatus.CLOSED);
    assertThat(casework.timeline(officer, id))
        .extracting(JournalEntry::action)
        .containsExactly(
            "journal.rumour.opened",
            "journal.rumour.triaged",
            "journal.rumour.decided",
            "journal.rumour.assessed",
            "journal.rumour.answered",
            "journal.rumour.monitored",
            "journal.rumour.closed");
  }

  @Test
  void whoeverGivesTheVerdictOfAnUnassignedRumourTakesItOn() {
    var officer = towns.settimo(Role.OFFICER);
    var rumour = towns.aTriagedRumour(officer);

    var assessed =
        casework.assess(officer, rumour.id(), rumour.version(), Verdict.FALSE, "I dati", FACTS);

    var handling = assessed.in(towns.settimo().id()).orElseThrow();
    assertThat(handling.status()).isEqualTo(RumourStatus.ASSESSED);
    assertThat(handling.assignee()).isEqualTo(officer.member());
    assertThat(handling.dueOn()).isEqualTo(TODAY.plusDays(2));
  }

  @Test
  void anAnswerBeforeTheVerdictCountsOnlyAfterIt() {
    var officer = towns.settimo(Role.OFFICER);
    var id = towns.aTriagedRumour(officer).id();

    casework.answered(towns.settimo().id(), id);

    assertThat(status(id)).isEqualTo(RumourStatus.TRIAGED);
    casework.assess(officer, id, null, Verdict.FALSE, "I dati", FACTS);
    casework.answered(towns.settimo().id(), id);
    assertThat(status(id)).isEqualTo(RumourStatus.ANSWERED);
  }

  @Test
  void theSecondOfTwoWhoEditIsToldAndChangesNothing() {
    var officer = towns.settimo(Role.OFFICER);
    var seen = towns.aRumour(officer);
    casework.triage(officer, seen.id(), seen.version(), Towns.triage());

    assertThatThrownBy(() ->
            homeWork.rename(
                officer, seen.id(), seen.version(), "Altro titolo", "Altra frase", false))
        .isInstanceOf(Conflict.class);
    assertThat(casework.find(officer, seen.id()).title()).isEqualTo(seen.title());
  }

  @Test
  void triageNeedsATopicOfTheFrameAndWrittenCriteria() {
    var officer = towns.settimo(Role.OFFICER);
    var id = towns.aRumour(officer).id();

    assertThatThrownBy(() -> casework.triage(officer, id, null, triage(List.of(), List.of())))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> casework.triage(officer, id, null, triage(List.of("x"), List.of())))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () -> casework.triage(officer, id, null, triage(List.of("work"), List.of("x"))))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void onlySomebodyWhoTriagesInTheCityVerifiesAndNotInThePast() {
    var officer = towns.settimo(Role.OFFICER);
    var id = towns.aTriagedRumour(officer).id();
    var operator = towns.settimo(Role.OPERATOR).member();
    var stranger = towns.cuneo(Role.OFFICER).member();

    assertThatThrownBy(() -> casework.verify(officer, id, null, operator, TODAY))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> casework.verify(officer, id, null, stranger, TODAY))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () -> casework.verify(officer, id, null, officer.member(), TODAY.minusDays(1)))
        .isInstanceOf(InvalidInput.class);
    casework.verify(officer, id, null, officer.member(), TODAY);
    assertThat(status(id)).isEqualTo(RumourStatus.VERIFYING);
  }

  @Test
  void anotherCityKnowsOfASharedRumourButNotHowItIsDealtWith() {
    var officer = towns.settimo(Role.OFFICER);
    var id = towns.aTriagedRumour(officer).id();
    listening.logAndLink(officer, heard("Case a loro"), id);
    var neighbour = towns.cuneo(Role.OPERATOR);
    assertThatThrownBy(() -> casework.find(neighbour, id)).isInstanceOf(NotFound.class);

    homeWork.share(officer, id, null, Sharing.NETWORK);
    homeWork.explain(
        officer, id, null, new Explanation(null, null, List.of(), "Non avere una casa"));

    var seen = casework.find(neighbour, id);
    var theirs = seen.in(towns.settimo().id()).orElseThrow();
    assertThat(theirs.risk()).isNull();
    assertThat(theirs.status()).isEqualTo(RumourStatus.REPORTED);
    assertThat(theirs.sightings()).isEqualTo(1);
    assertThat(seen.wordings()).allSatisfy(each -> assertThat(each.sighting()).isNull());
    assertThat(seen.worryBehind()).isNull();
    assertThat(casework.timeline(neighbour, id)).isEmpty();
    assertThat(casework.list(neighbour, RumourFilter.NETWORK, 0, 9).total()).isEqualTo(1);
    assertThat(casework.list(towns.coordinator(), RumourFilter.OWN, 0, 9).total()).isEqualTo(1);
  }

  @Test
  void aCityTakesOnASharedRumourAndJudgesItForItself() {
    var officer = towns.settimo(Role.OFFICER);
    var id = towns.aTriagedRumour(officer).id();
    homeWork.share(officer, id, null, Sharing.NETWORK);
    var neighbour = towns.cuneo(Role.OFFICER);
    assertThatThrownBy(
            () -> casework.decide(neighbour, id, null, Decision.Type.RESPOND, "Anche da noi"))
        .isInstanceOf(RuleBroken.class);

    casework.adopt(neighbour, id);
    var other =
        new Triage(
            RumourKind.PREJUDICE,
            List.of("work"),
            List.of(),
            Risk.Spread.ISOLATED,
            Risk.Harm.MINOR,
            List.of());
    var judged = casework.triage(neighbour, id, null, other);

    assertThat(judged.topics()).containsExactly("housing");
    assertThat(judged.kind()).isEqualTo(RumourKind.RUMOUR);
    assertThat(judged.in(towns.cuneo().id()).orElseThrow().risk()).isNotNull();
    assertThat(status(id)).isEqualTo(RumourStatus.TRIAGED);
    assertThatThrownBy(() -> homeWork.rename(neighbour, id, null, "Nostro", "Nostro", false))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void whatWasHandedOnIsSeenOnlyByThoseWhoTriage() {
    var officer = towns.settimo(Role.OFFICER);
    var id = towns.aRumour(officer).id();
    homeWork.share(officer, id, null, Sharing.NETWORK);

    casework.decide(officer, id, null, Decision.Type.REFER, "Una minaccia");

    var operator = towns.settimo(Role.OPERATOR);
    assertThat(casework.find(officer, id).id()).isEqualTo(id);
    assertThatThrownBy(() -> casework.find(operator, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> casework.find(towns.cuneo(Role.OFFICER), id))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> casework.find(towns.coordinator(), id)).isInstanceOf(NotFound.class);
    assertThat(casework.list(operator, RumourFilter.OWN, 0, 9).items()).isEmpty();
    assertThat(listening.preview(operator, Towns.HOUSING, null).similar()).isEmpty();
  }

  @Test
  void mergingMovesSightingsWordingsAndWhatCitiesDid() {
    var officer = towns.settimo(Role.OFFICER);
    var into = towns.aTriagedRumour(officer).id();
    var from =
        casework
            .open(
                officer,
                NewRumour.of("Alloggi", "Gli alloggi vanno a loro", "it", RumourKind.RUMOUR)
                    .sharedWith(Sharing.NETWORK))
            .id();
    var own = listening.logAndLink(officer, heard("Alloggi a loro"), from).sighting();
    var neighbour = towns.cuneo(Role.OFFICER);
    listening.logAndLink(neighbour, heard("Gli alloggi solo a loro"), from);
    listening.logAndLink(officer, heard("Prima a loro"), into);

    var grown = homeWork.merge(officer, from, into, null);

    assertThat(grown.in(towns.settimo().id()).orElseThrow().sightings()).isEqualTo(2);
    assertThat(grown.in(towns.cuneo().id()).orElseThrow().sightings()).isEqualTo(1);
    assertThat(grown.wordings())
        .extracting(Wording::text)
        .contains("Gli alloggi vanno a loro", "Alloggi a loro", "Gli alloggi solo a loro");
    assertThat(listening.find(officer, own.id()).rumour()).isEqualTo(into);
    assertThat(casework.find(officer, from).mergedInto()).isEqualTo(into);
    assertThat(casework.list(officer, RumourFilter.OWN, 0, 9).total()).isEqualTo(1);
    assertThat(listening.logAndLink(officer, heard("Ancora"), from).sighting().rumour())
        .isEqualTo(into);
    assertThatThrownBy(() -> homeWork.merge(officer, into, into, null))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void anUndoneMergePutsEverythingBackWhereItWas() {
    var officer = towns.settimo(Role.OFFICER);
    var neighbour = towns.cuneo(Role.OFFICER);
    var into = towns.aRumour(officer).id();
    var from =
        casework
            .open(
                officer,
                NewRumour.of("Alloggi", "Gli alloggi vanno a loro", "it", RumourKind.RUMOUR)
                    .sharedWith(Sharing.NETWORK))
            .id();
    var own = listening.logAndLink(officer, heard("Alloggi a loro"), from).sighting();
    listening.logAndLink(neighbour, heard("Gli alloggi solo a loro"), from);
    listening.logAndLink(officer, heard("Prima a loro"), into);
    casework.triage(officer, from, null, Towns.triage());
    var before = casework.find(officer, from);
    var other = casework.find(officer, into);
    homeWork.merge(officer, from, into, null);
    var later = listening.logAndLink(officer, heard("Detto dopo"), into).sighting();

    var parted = homeWork.unmerge(officer, from);

    assertThat(parted.mergedInto()).isNull();
    assertThat(parted.handlings()).isEqualTo(before.handlings());
    assertThat(parted.wordings()).isEqualTo(before.wordings());
    assertThat(listening.find(officer, own.id()).rumour()).isEqualTo(from);
    assertThat(listening.find(officer, later.id()).rumour()).isEqualTo(into);
    var grown = casework.find(officer, into);
    assertThat(grown.cities()).isEqualTo(other.cities());
    assertThat(grown.wordings()).extracting(Wording::text).contains("Prima a loro", "Detto dopo");
    assertThat(grown.wordings())
        .extracting(Wording::text)
        .doesNotContain("Alloggi a loro", "Gli alloggi solo a loro", "Gli alloggi vanno a loro");
    assertThat(grown.in(towns.settimo().id()).orElseThrow().sightings()).isEqualTo(2);
    assertThatThrownBy(() -> homeWork.unmerge(officer, from)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void aMergeIntoWhatWasMergedAgainIsUndoneInTurn() {
    var officer = towns.settimo(Role.OFFICER);
    var one = towns.aRumour(officer).id();
    var two = open(officer, "Seconda").id();
    var three = open(officer, "Terza").id();
    homeWork.merge(officer, one, two, null);
    homeWork.merge(officer, two, three, null);

    assertThatThrownBy(() -> homeWork.unmerge(officer, one)).isInstanceOf(RuleBroken.class);
    homeWork.unmerge(officer, two);
    assertThat(homeWork.unmerge(officer, one).mergedInto()).isNull();
  }

  private Rumour open(eu.controvoce.city.Actor officer, String title) {
    return casework.open(officer, NewRumour.of(title, title + " e basta", "it", RumourKind.RUMOUR));
  }

  @Test
  void theListKnowsWhatIsLateAndWhatIsMine() {
    var officer = towns.settimo(Role.OFFICER);
    var late = towns.aTriagedRumour(officer);
    towns.aRumour(officer);
    casework.verify(officer, late.id(), null, officer.member(), TODAY);
    clock.advance(Duration.ofDays(1));

    assertThat(ids(new RumourFilter(RumourFilter.Scope.OWN, Set.of(), null, null, true, false)))
        .containsExactly(late.id());
    assertThat(ids(new RumourFilter(RumourFilter.Scope.OWN, Set.of(), null, null, false, true)))
        .containsExactly(late.id());
    assertThat(ids(RumourFilter.in(RumourStatus.VERIFYING))).containsExactly(late.id());
    assertThat(casework.waiting(officer)).isEqualTo(new Waiting(0, 1, 1, 1));
  }

  @Test
  void aTitleNeverNamesAPersonUnseen() {
    var operator = towns.settimo(Role.OPERATOR);
    var naming =
        NewRumour.of(
            "Casa",
            "La signora Maria Bianchi ha avuto la casa, tel 333 1234567",
            "it",
            RumourKind.RUMOUR);

    assertThatThrownBy(() -> casework.open(operator, naming))
        .isInstanceOfSatisfying(
            InvalidInput.class, refusal -> assertThat(refusal.field()).isEqualTo("claim"));
    assertThat(casework.open(operator, naming.masking()).claim()).doesNotContain("333");
  }

  /** The journal is in order of time, so each step has its own. */
  private void later() {
    clock.advance(Duration.ofMinutes(1));
  }

  private List<RumourId> ids(RumourFilter filter) {
    return casework.list(towns.settimo(Role.OFFICER), filter, 0, 9).items().stream()
        .map(Rumour::id)
        .toList();
  }

  private RumourStatus status(RumourId id) {
    return casework
        .find(towns.settimo(Role.OFFICER), id)
        .in(towns.settimo().id())
        .orElseThrow()
        .status();
  }

  private static Triage triage(List<String> topics, List<String> criteria) {
    return new Triage(
        RumourKind.RUMOUR, topics, List.of(), Risk.Spread.WIDE, Risk.Harm.MAJOR, criteria);
  }
}
