package eu.controvoce.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReceiptNumberTest {

  @Test
  void whatWasGivenIsReadBackHoweverItIsTyped() {
    for (int i = 0; i < 200; i++) {
      var number = ReceiptNumber.random();
      var shown = number.grouped();

      assertThat(shown).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
      for (var typed :
          new String[] {shown, shown.toLowerCase(Locale.ROOT), shown.replace('-', ' ')}) {
        assertThat(ReceiptNumber.parse(typed).orElseThrow().secret()).isEqualTo(number.secret());
      }
      var misread = shown.replace('0', 'O').replace('1', 'l');
      assertThat(ReceiptNumber.parse(misread).orElseThrow().secret()).isEqualTo(number.secret());
    }
  }

  @Test
  void aWrongSymbolIsNoticedBeforeAnybodyLooksItUp() {
    var right = ReceiptNumber.random().secret();
    for (int at = 0; at < right.length(); at++) {
      for (var other : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
        if (other != right.charAt(at)) {
          var wrong = right.substring(0, at) + other + right.substring(at + 1);
          assertThat(ReceiptNumber.parse(wrong)).as(wrong).isEmpty();
        }
      }
    }
  }

  @Test
  void nonsenseIsNoNumber() {
    for (var typed : new String[] {"", "1234", "x".repeat(10_000), "<b>", "ÀÀÀÀ-0000-0000-0000"}) {
      assertThat(ReceiptNumber.parse(typed)).isEmpty();
    }
  }

  @Test
  void noTwoAreTheSameAndNoneIsPrintedByAccident() {
    var all = new HashSet<String>();
    IntStream.range(0, 10_000).forEach(_ -> all.add(ReceiptNumber.random().secret()));

    assertThat(all).hasSize(10_000);
    assertThat(ReceiptNumber.random()).hasToString("ReceiptNumber");
  }
}
