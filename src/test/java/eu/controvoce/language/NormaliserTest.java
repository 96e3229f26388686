package eu.controvoce.language;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.base.Texts;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormaliserTest {

  private final Normaliser normaliser =
      new Normaliser(Map.of("nn", "non", "xke", "perche", "gonna", "going to"));

  @ParameterizedTest
  @CsvSource({
    "'È COSÌ, perché?', e cosi perche",
    "nn lo so xké, non lo so perche",
    "bastaaaaa, basta",
    "tuttttti, tutti",
    "gli imm1gr4ti, gli immigrati",
    "35€ al giorno, 35 euro al giorno",
    "35euro, 35 euro",
    "r u b a n o, rubano",
    "l a d r i  o v u n q u e, ladri ovunque",
    "c-a-s-e popolari, case popolari",
    "#PrimaGliItaliani, prima gli italiani",
    "they're gonna, they re going to",
    "il corso B2 alle h24, il corso b2 alle h24",
  })
  void makesWhatPeopleTypeComparable(String typed, String normal) {
    assertThat(normaliser.normalise(typed)).isEqualTo(normal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "😀😀", "https://example.org/a?b=c", "!!!", "\u202E\u0000", "a@b.it"})
  void leavesNothingOfWhatIsNotTalk(String typed) {
    assertThat(normaliser.normalise(typed)).isEmpty();
  }

  @Test
  void everyWordKnowsWhereItStoodInTheTextAsTyped() {
    var typed = "Dicono: l'IMM1GR4TO  r u b a 😀!";

    var words = normaliser.read(typed).words();

    assertThat(words)
        .extracting(each -> typed.substring(each.start(), each.end()))
        .containsExactly("Dicono", "l", "IMM1GR4TO", "r u b a");
  }

  @Test
  void looksAtTheBeginningOfVeryLongTextsOnly() {
    var typed = "casa ".repeat(200_000);

    assertThat(normaliser.read(typed).words()).hasSize(Texts.LONG / 5);
  }
}
