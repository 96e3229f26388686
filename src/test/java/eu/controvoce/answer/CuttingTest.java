package eu.controvoce.answer;

import static eu.controvoce.answer.Given.aContent;
import static eu.controvoce.answer.Given.opening;
import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.channel.Capacity;
import eu.controvoce.channel.ChannelType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CuttingTest {

  private static final String SHEET = Cutting.SOME_ADDRESS;

  @Test
  void whatFitsGoesOutWhole() {
    assertThat(Cutting.propose(aContent(), ChannelType.TELEGRAM, SHEET))
        .startsWith("Il Comune assegna")
        .contains("Attenzione")
        .endsWith("Leggi il bando sul sito del Comune.");
  }

  @Test
  void aShortTextKeepsTheFactsAndLeavesTheRumourOut() {
    var longer = opening(aContent(), "Conta il punteggio. ".repeat(8));

    assertThat(Cutting.propose(longer, ChannelType.X, SHEET))
        .startsWith("Conta il punteggio.")
        .contains("Conta il punteggio, non il passaporto.")
        .doesNotContain("Attenzione")
        .doesNotContain("vede un caso");
  }

  @Test
  void whatIsTooLongEndsAtASentence() {
    var proposed =
        Cutting.propose(
            opening(aContent(), "Conta il punteggio di tutti. ".repeat(40)),
            ChannelType.MASTODON,
            SHEET);

    assertThat(proposed).endsWith("Conta il punteggio di tutti.");
    assertThat(proposed.length()).isLessThanOrEqualTo(475).isGreaterThan(400);
  }

  @Test
  void oneEndlessSentenceIsCutBetweenWords() {
    var proposed =
        Cutting.propose(opening(aContent(), "graduatoria ".repeat(80)), ChannelType.X, SHEET);

    assertThat(proposed).endsWith("graduatoria…");
  }

  @ParameterizedTest
  @EnumSource
  void aProposalAlwaysFits(ChannelType type) {
    var endless = opening(aContent(), "Una parola lunga e una frase, senza fine ".repeat(90));
    var capacity = Capacity.of(type);

    var proposed = Cutting.propose(endless, type, SHEET);

    assertThat(capacity.length(proposed)).isLessThanOrEqualTo(capacity.room(false, SHEET));
    assertThat(capacity.length(Cutting.ready(proposed, type, SHEET)))
        .isLessThanOrEqualTo(capacity.most());
  }

  @Test
  void theLinkIsAddedOnceAndOnlyWhereItIsOne() {
    assertThat(Cutting.ready("Testo", ChannelType.WHATSAPP, SHEET)).isEqualTo("Testo\n\n" + SHEET);
    assertThat(Cutting.ready("Vedi " + SHEET, ChannelType.WHATSAPP, SHEET))
        .isEqualTo("Vedi " + SHEET);
    assertThat(Cutting.ready("Testo", ChannelType.INSTAGRAM, SHEET)).isEqualTo("Testo");
  }
}
