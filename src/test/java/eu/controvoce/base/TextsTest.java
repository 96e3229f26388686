package eu.controvoce.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void whatWordProcessorsLeaveBehindIsTurnedIntoWhatItMeans() {
    assertThat(Texts.clean("L\u0092aria\u00A0è di\u00ADversa\u000Bqui\u200B: \u0093sì\u0094\u0085"))
        .isEqualTo("L’aria è diversa\nqui: “sì”…");
    assertThat(Texts.clean("\uF0B7 primo\u2028\uF0B7 secondo")).isEqualTo("• primo\n• secondo");
  }

  @Test
  void htmlStaysText() {
    assertThat(Texts.clean("<b onclick=x>«Ciao»</b>")).isEqualTo("<b onclick=x>«Ciao»</b>");
  }

  @Test
  void emojiOfManyPartsStayWhole() {
    assertThat(Texts.clean("👨‍👩‍👧")).isEqualTo("👨‍👩‍👧");
  }

  @Test
  void aHundredKilobytesAreRefusedWithTheirLength() {
    assertThatThrownBy(() -> Texts.required("fallacy", "x".repeat(100_000), Texts.MEDIUM))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            each -> {
              assertThat(each.field()).isEqualTo("fallacy");
              assertThat(each.arguments()).containsExactly(4_000, 100_000);
            });
  }
}
