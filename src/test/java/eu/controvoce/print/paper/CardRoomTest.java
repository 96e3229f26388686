package eu.controvoce.print.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CardRoomTest {

  private static final String HEADLINE = "Che cosa ti farebbe sentire più sicuro nella tua via?";

  @Test
  void manyShortLinesAreEachALineOfTheirOwn() {
    var lines = List.of("Più luce", "Un negozio aperto", "Un vigile", "Un posto", "Scrivilo qui.");

    assertThat(CardRoom.of(HEADLINE, lines, true).below()).hasSizeLessThan(lines.size());
    assertThat(CardRoom.of("Più luce", lines, true).below()).containsExactlyElementsOf(lines);
  }

  @Test
  void whatDoesNotFitIsCutBetweenWords() {
    var below = CardRoom.of(HEADLINE, List.of("parola ".repeat(60).strip()), true).below();

    assertThat(below.getFirst()).endsWith("parola…").hasSizeLessThan(200);
  }

  @Test
  void withoutACodeThereIsMoreRoom() {
    var lines = List.of("parola ".repeat(60).strip());

    assertThat(CardRoom.of("Più luce", lines, false).below().getFirst().length())
        .isGreaterThan(CardRoom.of("Più luce", lines, true).below().getFirst().length());
  }

  @Test
  void aHeadlineThatTakesAllLeavesNothingBelow() {
    assertThat(CardRoom.of("parola ".repeat(40), List.of("Più luce"), true).below()).isEmpty();
  }
}
