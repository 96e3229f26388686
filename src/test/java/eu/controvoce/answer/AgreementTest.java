package eu.controvoce.answer;

import static eu.controvoce.answer.Given.OFFICER;
import static eu.controvoce.answer.Given.SETTIMO;
import static eu.controvoce.answer.Given.TORINESE;
import static eu.controvoce.answer.Given.TORINO;
import static eu.controvoce.answer.Given.aCity;
import static eu.controvoce.answer.Given.aContent;
import static eu.controvoce.answer.Given.opening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.answer.Finding.Code;
import eu.controvoce.answer.VocabularyDesk.Origin;
import eu.controvoce.answer.VocabularyDesk.Word;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Role;
import eu.controvoce.rumour.RumourId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the network agrees on: words, checks; and what it learns from what officers take. */
@ControvoceTest
class AgreementTest {

  private static final Actor COORDINATOR =
      new Actor(new MemberId("coordinator"), "coordinator", Role.COORDINATOR, null);

  @Autowired VocabularyDesk words;
  @Autowired CheckSwitches switches;
  @Autowired Choosing choosing;
  @Autowired MessageDesk desk;
  @Autowired CounterMessages messages;
  @Autowired Cities cities;

  @BeforeEach
  void twoCities() {
    cities.save(aCity(SETTIMO, "SE"));
    cities.save(aCity(TORINO, "TO"));
  }

  @Test
  void aWordAgreedOnIsFoundInTheNextText() {
    words.agree(
        COORDINATOR,
        "it",
        null,
        "sbarcato, sbarcati",
        "persona arrivata via mare",
        "Dice da dove.");

    assertThat(found("Gli sbarcati aspettano una risposta."))
        .singleElement()
        .satisfies(each ->
            assertThat(each.args())
                .containsExactly("sbarcati", "persona arrivata via mare", "Dice da dove."));
  }

  @Test
  void aWordThatCameWithTheProductIsChangedDroppedAndPutBack() {
    var shipped = word("clandestino");

    words.agree(
        COORDINATOR, "it", shipped.name(), "clandestino", "chi è senza permesso", "Perché.");
    assertThat(word("clandestino").origin()).isEqualTo(Origin.CHANGED);
    assertThat(found("Un clandestino ha fatto domanda."))
        .singleElement()
        .satisfies(each -> assertThat(each.args()).contains("chi è senza permesso"));

    words.remove(COORDINATOR, "it", shipped.name());
    assertThat(word("clandestino").origin()).isEqualTo(Origin.DROPPED);
    assertThat(found("Un clandestino ha fatto domanda.")).isEmpty();

    words.restore(COORDINATOR, "it", shipped.name());
    assertThat(word("clandestino")).isEqualTo(shipped);
    assertThat(found("Un clandestino ha fatto domanda.")).hasSize(1);
  }

  @Test
  void aWordIsAgreedOnOnceAndByTheNetworkOnly() {
    assertThatThrownBy(
            () -> words.agree(COORDINATOR, "it", null, "Clandestino", "altro", "Perché."))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> words.agree(OFFICER, "it", null, "nuova", "altro", "Perché."))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> words.agree(COORDINATOR, "it", null, " , ", "altro", "Perché."))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () -> words.agree(COORDINATOR, "it", null, "x".repeat(100_000), "altro", "Perché."))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void aCheckIsSwitchedOffAndOnForEverybodyAtOnce() {
    switches.set(COORDINATOR, Code.VOCABULARY, false);
    assertThat(found("Un clandestino ha fatto domanda.")).isEmpty();

    switches.set(COORDINATOR, Code.VOCABULARY, true);
    assertThat(found("Un clandestino ha fatto domanda.")).hasSize(1);
    assertThatThrownBy(() -> switches.set(OFFICER, Code.VOCABULARY, false))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void whatIsPassedOverIsLearntHereMoreThanElsewhere() {
    var message = messages.save(Given.anApproved("m", TORINO, aContent())).id();
    choosing.passOver(OFFICER, new RumourId("one"), message);
    choosing.passOver(OFFICER, new RumourId("two"), message);

    var here = Objects.requireNonNull(choosing.acceptances(SETTIMO).get(message));
    var there = Objects.requireNonNull(choosing.acceptances(TORINO).get(message));

    assertThat(here.chosen()).isEqualTo(2);
    assertThat(here.rate()).isEqualTo(0.25);
    assertThat(there.rate()).isBetween(0.33, 0.34);
    assertThat(choosing.passedOver(SETTIMO, new RumourId("one"))).containsExactly(message);
    assertThat(choosing.passedOver(TORINO, new RumourId("one"))).isEmpty();

    choosing.reconsider(OFFICER, new RumourId("one"), message);
    assertThat(choosing.passedOver(SETTIMO, new RumourId("one"))).isEmpty();
    assertThat(choosing.passedOver(TORINESE.ownCity(), new RumourId("two"))).isEmpty();
  }

  private Word word(String name) {
    return words.words(COORDINATOR, "it").stream()
        .filter(each -> each.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow();
  }

  private List<Finding> found(String sentence) {
    return desk
        .check(OFFICER, new NewMessage(List.of(), opening(aContent(), sentence), null))
        .stream()
        .filter(each -> each.code() == Code.VOCABULARY)
        .toList();
  }
}
