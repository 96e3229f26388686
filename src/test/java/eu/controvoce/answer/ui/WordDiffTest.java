package eu.controvoce.answer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.answer.ui.WordDiff.Kind;
import eu.controvoce.answer.ui.WordDiff.Piece;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  @Test
  void whatChangedIsMarkedWordByWord() {
    assertThat(WordDiff.between("il bando vale per tutti", "il punteggio vale per tutti noi"))
        .containsExactly(
            new Piece(Kind.SAME, "il"),
            new Piece(Kind.TAKEN, "bando"),
            new Piece(Kind.ADDED, "punteggio"),
            new Piece(Kind.SAME, "vale per tutti"),
            new Piece(Kind.ADDED, "noi"));
  }

  @Test
  void aNewTextIsAddedAndAGoneOneTaken() {
    assertThat(WordDiff.between("", "nuovo")).containsExactly(new Piece(Kind.ADDED, "nuovo"));
    assertThat(WordDiff.between("vecchio", "")).containsExactly(new Piece(Kind.TAKEN, "vecchio"));
  }

  @Test
  void veryLongTextsAreShownAsReplaced() {
    var old = "a ".repeat(3_000);
    var fresh = "b ".repeat(3_000);

    assertThat(WordDiff.between(old, fresh)).hasSize(2);
  }
}
