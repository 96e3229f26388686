package eu.controvoce.answer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.answer.Finding;
import eu.controvoce.answer.Finding.Code;
import eu.controvoce.answer.ui.Marks.Stretch;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {

  @Test
  void theWordsFoundAreMarked() {
    assertThat(Marks.in("I clandestini no.", List.of(at(2, 13))))
        .containsExactly(
            new Stretch("I ", false, false),
            new Stretch("clandestini", true, false),
            new Stretch(" no.", false, false));
  }

  @Test
  void findingsThatOverlapDoNotRepeatTheText() {
    assertThat(Marks.in("abcdef", List.of(at(3, 6), at(1, 4), at(2, 3))))
        .extracting(Stretch::text)
        .containsExactly("a", "bcd", "ef");
  }

  @Test
  void placesBeyondTheTextAreNotMarked() {
    assertThat(Marks.in("abc", List.of(at(2, 90), at(40, 50))))
        .extracting(Stretch::text)
        .containsExactly("ab", "c");
  }

  private static Finding at(int from, int to) {
    return new Finding(Code.VOCABULARY.severity(), Code.VOCABULARY, "warning", from, to, List.of());
  }
}
