package eu.controvoce.rumour;

import static eu.controvoce.rumour.Towns.HOUSING;
import static eu.controvoce.rumour.Towns.TODAY;
import static eu.controvoce.rumour.Towns.heard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.city.JournalEntry;
import eu.controvoce.city.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class ListeningTest {

  @Autowired Listening listening;
  @Autowired Casework casework;
  @Autowired RumourUpkeep upkeep;
  @Autowired Rumours rumours;
  @Autowired Sightings sightings;
  @Autowired Similarity similarity;
  @Autowired Towns towns;
  @Autowired SettableClock clock;

  @Test
  void aSightingIsLoggedWithItsCodeAndFindings() {
    var operator = towns.settimo(Role.OPERATOR);

    var logged = listening.log(operator, heard(HOUSING).in("centro"));

    var sighting = listening.find(operator, logged.sighting().id());
    assertThat(sighting.code()).isEqualTo("SE-S-0001");
    assertThat(sighting.status()).isEqualTo(SightingStatus.NEW);
    assertThat(sighting.language()).isEqualTo("it");
    assertThat(sighting.heard().area()).isEqualTo("Centro");
    assertThat(sighting.effectiveTopics()).contains("housing");
    assertThat(listening.timeline(operator, sighting.id()))
        .extracting(JournalEntry::action)
        .containsExactly("journal.sighting.logged");
  }

  @Test
  void tomorrowInTheCityIsRefusedEvenIfItIsTodaySomewhere() {
    var operator = towns.settimo(Role.OPERATOR);
    clock.set(Instant.parse("2026-11-23T23:30:00Z"));

    listening.log(operator, NewSighting.heard(HOUSING, TODAY.plusDays(1), PlaceType.HOME));
    assertRefused("heardOn", NewSighting.heard(HOUSING, TODAY.plusDays(2), PlaceType.HOME));
    assertRefused(
        "heardOn", NewSighting.heard(HOUSING, LocalDate.of(1999, 12, 31), PlaceType.HOME));
  }

  @Test
  void emptyLongAndOddTextsAreRefusedOrCleaned() {
    assertRefused("exactWords", heard(" \n "));
    assertRefused("exactWords", heard("a".repeat(4_001)));
    assertRefused("area", heard(HOUSING).in("q".repeat(101)));

    var odd =
        listening.log(towns.settimo(Role.OPERATOR), heard("\u202Ecase\u0000 <b>popolari</b>"));

    assertThat(odd.sighting().exactWords()).isEqualTo("case <b>popolari</b>");
  }

  @Test
  void personalDataIsMaskedOrLookedAtButNeverKeptUnseen() {
    var operator = towns.settimo(Role.OPERATOR);
    var words = "Me l'ha detto Mario Rossi, 333 1234567: danno le case prima a loro";

    assertRefused("exactWords", heard(words));
    var masked = listening.log(operator, heard(words).masking());
    var reviewed = listening.log(operator, heard(words).reviewed());

    assertThat(masked.masked()).isTrue();
    assertThat(masked.sighting().exactWords()).doesNotContain("Rossi", "333");
    assertThat(masked.sighting().findings().personalData())
        .allSatisfy(each ->
            assertThat(each.end()).isLessThanOrEqualTo(masked.sighting().exactWords().length()));
    assertThat(reviewed.masked()).isFalse();
    assertThat(reviewed.sighting().exactWords()).isEqualTo(words);
  }

  @Test
  void aPreviewStoresNothing() {
    var operator = towns.settimo(Role.OPERATOR);
    towns.aRumour(operator);

    var preview = listening.preview(operator, HOUSING, null);

    assertThat(preview.similar()).isNotEmpty();
    assertThat(preview.analysis().topics()).isNotEmpty();
    assertThat(sightings.findAll()).isEmpty();
    assertThat(listening.preview(operator, "", null).similar()).isEmpty();
  }

  @Test
  void linkingGivesTheRumourAWordingACountAndAConfirmedMatch() {
    var operator = towns.settimo(Role.OPERATOR);
    var rumour = towns.aRumour(operator);

    var logged = listening.logAndLink(operator, heard(HOUSING), rumour.id());
    listening.link(operator, logged.sighting().id(), rumour.id());

    var now = casework.find(operator, rumour.id());
    assertThat(now.sightings()).isEqualTo(1);
    assertThat(now.wordings()).extracting(Wording::text).containsExactly(HOUSING);
    assertThat(now.in(towns.settimo().id()).orElseThrow().lastHeard()).isEqualTo(TODAY);
    assertThat(listening.matches(operator, logged.sighting().id()))
        .extracting(Match::status)
        .containsExactly(MatchStatus.CONFIRMED);
  }

  @Test
  void takingBackMakesTheSightingNewAndTheRumourForgetIt() {
    var operator = towns.settimo(Role.OPERATOR);
    var rumour = towns.aRumour(operator);
    var sighting = listening.logAndLink(operator, heard(HOUSING), rumour.id()).sighting();

    var free = listening.unlink(operator, sighting.id());

    var now = casework.find(operator, rumour.id());
    assertThat(free.status()).isEqualTo(SightingStatus.NEW);
    assertThat(now.sightings()).isZero();
    assertThat(now.wordings()).isEmpty();
    assertThat(listening.matches(operator, sighting.id()))
        .extracting(Match::status)
        .containsExactly(MatchStatus.DETACHED);
    assertThat(listening.link(operator, sighting.id(), rumour.id()).status())
        .isEqualTo(SightingStatus.LINKED);
  }

  @Test
  void aRumourIsOpenedFromASighting() {
    var operator = towns.settimo(Role.OPERATOR);
    var sighting = towns.aSighting(operator, HOUSING);

    var rumour = listening.promote(operator, sighting.id(), Towns.housing());

    assertThat(rumour.code()).isEqualTo("SE-D-0001");
    assertThat(rumour.sightings()).isEqualTo(1);
    assertThat(listening.find(operator, sighting.id()).status()).isEqualTo(SightingStatus.PROMOTED);
    assertThatThrownBy(() -> listening.promote(operator, sighting.id(), Towns.housing()))
        .isInstanceOf(RuleBroken.class);
    assertThat(rumours.findAll()).hasSize(1);
  }

  @Test
  void aQuietRumourComesBackWithThreeFreshSightings() {
    var officer = towns.settimo(Role.OFFICER);
    var rumour = towns.aTriagedRumour(officer);
    listening.logAndLink(officer, heard("Case a loro, sempre"), rumour.id());
    clock.advance(Duration.ofMinutes(1));
    casework.decide(officer, rumour.id(), null, Decision.Type.MONITOR, "Pochi casi");
    clock.advance(Duration.ofMinutes(1));

    listening.logAndLink(officer, heard("Danno le case a loro"), rumour.id());
    listening.logAndLink(officer, heard("Le case popolari vanno a loro"), rumour.id());
    assertThat(statusOf(rumour.id())).isEqualTo(RumourStatus.MONITORING);
    listening.logAndLink(officer, heard("Prima a loro le case"), rumour.id());

    assertThat(statusOf(rumour.id())).isEqualTo(RumourStatus.TRIAGED);
    assertThat(casework.timeline(officer, rumour.id()))
        .extracting(JournalEntry::action)
        .contains("journal.rumour.returned");
  }

  @Test
  void sightingsAreAlmostTheSameAcrossTheCityButNeverAcrossCities() {
    var operator = towns.settimo(Role.OPERATOR);
    var first = towns.aSighting(operator, "Danno le case popolari prima a loro");
    var second = towns.aSighting(operator, "Le case popolari le danno prima a loro");
    towns.aSighting(operator, "Il mercato del sabato è rumoroso");
    towns.aSighting(towns.cuneo(Role.OPERATOR), "Danno le case popolari prima a loro");

    var groups = similarity.clusters(operator);

    assertThat(groups).hasSize(1);
    assertThat(groups.getFirst().members()).containsExactlyInAnyOrder(first.id(), second.id());
  }

  @Test
  void aStopBetweenTwoWritesIsPutRight() {
    var operator = towns.settimo(Role.OPERATOR);
    var rumour = towns.aRumour(operator);
    var half = towns.aSighting(operator, HOUSING);
    sightings.save(sightings.findById(half.id()).orElseThrow().link(rumour.id()));
    var orphan = towns.aSighting(operator, "Le case vanno tutte a loro");
    sightings.save(
        sightings.findById(orphan.id()).orElseThrow().promote(new RumourId("never-saved")));

    var repaired = upkeep.repair();

    assertThat(repaired).isEqualTo(2);
    assertThat(casework.find(operator, rumour.id()).sightings()).isEqualTo(1);
    assertThat(listening.find(operator, orphan.id()).status()).isEqualTo(SightingStatus.NEW);
    assertThat(upkeep.repair()).isZero();
  }

  @Test
  void topicsAndLanguageAreAPersonsToCorrect() {
    var operator = towns.settimo(Role.OPERATOR);
    var sighting = towns.aSighting(operator, HOUSING);

    assertThat(listening.confirmTopics(operator, sighting.id(), List.of("work")).effectiveTopics())
        .containsExactly("work");
    assertThat(listening.confirmTopics(operator, sighting.id(), List.of()).effectiveTopics())
        .isEmpty();
    assertThat(listening.correctLanguage(operator, sighting.id(), "EN").language()).isEqualTo("en");
    assertThatThrownBy(() -> listening.confirmTopics(operator, sighting.id(), List.of("moon")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> listening.correctLanguage(operator, sighting.id(), "zz"))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void theListIsFilteredAndNewestFirst() {
    var operator = towns.settimo(Role.OPERATOR);
    var old =
        listening
            .log(operator, NewSighting.heard(HOUSING, TODAY.minusDays(9), PlaceType.HOME))
            .sighting();
    var fresh = towns.aSighting(operator, "Ci rubano il lavoro (davvero) .*");
    listening.discard(operator, old.id(), "Doppia");

    assertThat(listening.list(operator, SightingFilter.ALL, 0, 1).items())
        .extracting(Sighting::id)
        .containsExactly(fresh.id());
    assertThat(listening.list(operator, SightingFilter.ALL, 1, 1).total()).isEqualTo(2);
    assertThat(listening.list(operator, SightingFilter.in(SightingStatus.DISCARDED), 0, 9).items())
        .extracting(Sighting::id)
        .containsExactly(old.id());
    assertThat(found("DAVVERO) .*")).containsExactly(fresh.id());
    assertThat(found(".*")).containsExactly(fresh.id());
    assertThat(
            listening
                .list(
                    operator,
                    new SightingFilter(
                        Set.of(), null, TODAY.minusDays(1), "housing", null, null, null),
                    0,
                    9)
                .items())
        .extracting(Sighting::id)
        .containsExactly(old.id());
  }

  @Test
  void anotherCitysSightingsAreNotFound() {
    var theirs = towns.aSighting(towns.cuneo(Role.OPERATOR), HOUSING);
    var operator = towns.settimo(Role.OPERATOR);

    assertThatThrownBy(() -> listening.find(operator, theirs.id())).isInstanceOf(NotFound.class);
    assertThat(listening.list(operator, SightingFilter.ALL, 0, 9).items()).isEmpty();
  }

  private List<SightingId> found(String text) {
    var filter = new SightingFilter(Set.of(), null, null, null, null, null, text);
    return listening.list(towns.settimo(Role.OPERATOR), filter, 0, 9).items().stream()
        .map(Sighting::id)
        .toList();
  }

  private RumourStatus statusOf(RumourId rumour) {
    return casework
        .find(towns.settimo(Role.OFFICER), rumour)
        .in(towns.settimo().id())
        .orElseThrow()
        .status();
  }

  private void assertRefused(String field, NewSighting entry) {
    assertThatThrownBy(() -> listening.log(towns.settimo(Role.OPERATOR), entry))
        .isInstanceOfSatisfying(
            InvalidInput.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
  }
}
