package eu.controvoce.learning;

import static eu.controvoce.rumour.Towns.HOUSING;
import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.ControvoceTest;
import eu.controvoce.city.Actor;
import eu.controvoce.city.City;
import eu.controvoce.city.CityDraft;
import eu.controvoce.city.CityRegister;
import eu.controvoce.city.Role;
import eu.controvoce.rumour.Listening;
import eu.controvoce.rumour.NewSighting;
import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.Sightings;
import eu.controvoce.rumour.Towns;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class LessonBookTest {

  @Autowired Towns towns;
  @Autowired Listening listening;
  @Autowired Sightings sightings;
  @Autowired CityRegister register;
  @Autowired Lessons lessons;
  @Autowired LessonBook book;

  private Actor operator;

  @BeforeEach
  void someoneListens() {
    operator = towns.settimo(Role.OPERATOR);
  }

  @Test
  void aConfirmedTagTeaches() {
    var sighting = confirmed(HOUSING, "housing");

    var lesson = lessons.findAll().getFirst();

    assertThat(lesson.text()).isEqualTo(HOUSING);
    assertThat(lesson.topics()).containsExactly("housing");
    assertThat(lesson.language()).isEqualTo("it");
    assertThat(lesson.city()).isEqualTo(operator.city());
    assertThat(lesson.taughtBy()).isEqualTo(operator.member());
    assertThat(lesson.suggestedBy()).isEqualTo(sighting.findings().model());
    assertThat(lesson.corrected()).isFalse();
  }

  @Test
  void aCorrectedTagReplacesWhatWasTaughtBefore() {
    var sighting = confirmed(HOUSING, "housing");

    listening.confirmTopics(operator, sighting.id(), List.of("welfare"));

    assertThat(lessons.findAll()).hasSize(1);
    assertThat(lessons.findAll().getFirst().topics()).containsExactly("welfare");
    assertThat(lessons.findAll().getFirst().corrected()).isTrue();
  }

  @Test
  void aSightingNobodyLookedAtTeachesNothing() {
    towns.aSighting(operator, HOUSING);

    assertThat(lessons.findAll()).isEmpty();
  }

  @Test
  void topicsGivenWhileLoggingTeachToo() {
    listening.log(operator, withTopics(Towns.heard(HOUSING), List.of("housing")));

    assertThat(lessons.findAll()).hasSize(1);
  }

  @Test
  void personalDataNeverTeachesEvenIfSomebodyKeptIt() {
    var words = "Mario Bianchi mi ha detto che danno le case popolari prima a loro, tel 3331234567";
    var heard = Towns.heard(words).reviewed();
    var sighting = listening.log(operator, heard).sighting();

    listening.confirmTopics(operator, sighting.id(), List.of("housing"));

    assertThat(sighting.exactWords()).contains("3331234567");
    assertThat(lessons.findAll().getFirst().text())
        .doesNotContain("3331234567")
        .doesNotContain("Bianchi");
  }

  @Test
  void whatIsSetAsideNoLongerTeaches() {
    var sighting = confirmed(HOUSING, "housing");

    listening.discard(operator, sighting.id(), "Doppione");

    assertThat(lessons.findAll()).isEmpty();
  }

  @Test
  void whatIsErasedNoLongerTeaches() {
    var sighting = confirmed(HOUSING, "housing");
    sightings.deleteById(sighting.id());

    book.sweep();

    assertThat(lessons.findAll()).isEmpty();
  }

  @Test
  void whatWasMissedIsWrittenByTheSweepWithWhoSaidSo() {
    confirmed(HOUSING, "housing");
    lessons.deleteAll();

    assertThat(book.sweep()).isEqualTo(1);
    assertThat(book.sweep()).isZero();
    assertThat(lessons.findAll().getFirst().taughtBy()).isEqualTo(operator.member());
  }

  @Test
  void aCityThatDoesNotTeachIsForgottenAndNotTakenUpAgain() {
    confirmed(HOUSING, "housing");

    teaching(towns.settimo(), false);
    assertThat(lessons.findAll()).isEmpty();
    confirmed("Hanno sempre la precedenza negli alloggi del Comune", "housing");
    book.sweep();

    assertThat(lessons.findAll()).isEmpty();
  }

  @Test
  void aCityThatTeachesAgainIsTakenUpBySweeping() {
    confirmed(HOUSING, "housing");
    teaching(towns.settimo(), false);

    teaching(towns.settimo(), true);
    book.sweep();

    assertThat(lessons.findAll()).hasSize(1);
  }

  @Test
  void aJudgedRumourTeachesWithItsClaim() {
    var rumour = towns.aTriagedRumour(towns.settimo(Role.OFFICER));

    assertThat(lessons.findAll()).hasSize(1);
    assertThat(lessons.findAll().getFirst().text()).isEqualTo(rumour.claim());
    assertThat(lessons.findAll().getFirst().topics()).containsExactly("housing");
  }

  @Test
  void aRumourNobodyJudgedTeachesNothing() {
    towns.aRumour(towns.settimo(Role.OFFICER));

    assertThat(lessons.findAll()).isEmpty();
  }

  private Sighting confirmed(String words, String topic) {
    var sighting = towns.aSighting(operator, words);
    return listening.confirmTopics(operator, sighting.id(), List.of(topic));
  }

  private void teaching(City city, boolean teaching) {
    register.edit(
        towns.administrator(),
        city.id(),
        Objects.requireNonNull(city.version()),
        new CityDraft(
            city.name(),
            city.prefix(),
            city.zone(),
            city.language(),
            city.areas(),
            city.sharesRumours(),
            city.sharesMessages(),
            teaching));
  }

  private static NewSighting withTopics(NewSighting heard, List<String> topics) {
    return new NewSighting(
        heard.exactWords(),
        heard.language(),
        heard.paraphrase(),
        heard.heardOn(),
        heard.precision(),
        heard.area(),
        heard.placeType(),
        heard.spreadChannel(),
        heard.reportedVia(),
        heard.reachEstimate(),
        heard.listenersReaction(),
        heard.worryBehind(),
        heard.reporter(),
        topics,
        false,
        false);
  }
}
