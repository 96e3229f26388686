package eu.controvoce.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadabilityTest {

  /** 14 words, 2 sentences, 57 letters: 89 + (600 − 570) ÷ 14. */
  @Test
  void gulpeaseIsComputedAsPublished() {
    var text = "Il Comune ha una lista. Chi ha più punti entra prima, e vale uguale.";

    var found = Readability.of(text, 2, Locale.ITALIAN).orElseThrow();

    var letters = text.chars().filter(Character::isLetter).count();
    assertThat(Readability.words(text)).isEqualTo(14);
    assertThat(found.value()).isEqualTo(Math.clamp(89 + (600 - 10.0 * letters) / 14, 0, 100));
    assertThat(found.isHard()).isFalse();
  }

  /** "The cat sat on the mat." twice: 12 words, 12 syllables, 2 sentences. */
  @Test
  void fleschIsComputedAsPublished() {
    var found =
        Readability.of("The cat sat on the mat. The cat sat on the mat.", 2, Locale.ENGLISH)
            .orElseThrow();

    assertThat(found.value()).isEqualTo(206.835 - 1.015 * 6 - 84.6);
  }

  @Test
  void aFewWordsAreNotMeasured() {
    assertThat(Readability.of("Straordinariamente incomprensibile.", 1, Locale.ITALIAN)).isEmpty();
  }
}
