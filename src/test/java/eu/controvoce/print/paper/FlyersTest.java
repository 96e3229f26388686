package eu.controvoce.print.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.controvoce.answer.Content;
import eu.controvoce.answer.Form;
import eu.controvoce.answer.Variant;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.i18n.TestTranslations;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.print.paper.Flyer.Block;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FlyersTest {

  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final URI PAGE = URI.create("https://voci.comune.settimo.example/l/k7Qm2x");
  private static final Instant APPROVED = Instant.parse("2026-11-20T08:00:00Z");

  private final Flyers flyers = new Flyers(Presses.aPress(), TestTranslations.strict());

  @Test
  void aFlyerIsTwoTaggedPages() {
    var flyer = flyers.flyer(aFlyer(aContent(1), 2, PAGE, APPROVED), ROME);

    var check = new PdfCheck(flyer.pdf()).keep("flyer");
    check.isAccessible("it", "La graduatoria vale per tutti").isUniversallyAccessible();
    assertThat(check.pages()).isEqualTo(2);
    assertThat(check.kinds()).contains("H1", "H2", "P", "Figure");
    assertThat(check.alternatives())
        .containsExactly("Codice QR che porta a voci.comune.settimo.example/l/k7Qm2x");
  }

  @Test
  void itIsReadFromTheCoverThroughTheInsideToTheFlapAndTheBack() {
    var flyer = flyers.flyer(aFlyer(aContent(1), 2, PAGE, APPROVED), ROME);

    assertThat(new PdfCheck(flyer.pdf()).read())
        .containsSubsequence(
            "La graduatoria vale per tutti",
            "Il fatto",
            "Le case popolari si assegnano",
            "La preoccupazione",
            "Perché inganna",
            "I dati, con le fonti",
            "Dato numero 2",
            "Che cosa puoi fare",
            "A chi chiedere",
            "Leggi tutto, con le fonti",
            "voci.comune.settimo.example");
  }

  @Test
  void muchTextIsSetSmallerAndNothingIsLost() {
    var flyer = flyers.flyer(aFlyer(aContent(5), 8, PAGE, APPROVED), ROME);

    var check = new PdfCheck(flyer.pdf()).keep("flyer-full");
    assertThat(check.pages()).isEqualTo(2);
    assertThat(check.text()).contains("Dato numero 8").contains("FINE");
  }

  @Test
  void whatThePanelsDoNotHoldIsToldAndNotCut() {
    var flyer = aFlyer(aContent(40), 8, PAGE, APPROVED);

    assertThat(flyers.fits(flyer, ROME)).isFalse();
    assertThat(flyers.fits(aFlyer(aContent(5), 8, PAGE, APPROVED), ROME)).isTrue();
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> flyers.flyer(flyer, ROME))
        .satisfies(each -> assertThat(each.key()).isEqualTo("print.rule.flyer-long"));
  }

  @Test
  void aShortTextInsideNeverNeedsMeasuring() {
    for (var word : List.of("Ma ", "Precipitevolissimevolmente ")) {
      var content = aContent("Inizio. " + word.repeat(600 / word.length()), null);
      var flyer = aFlyer(content, 0, PAGE, APPROVED);

      assertThat(flyer.length()).isLessThan(1_500);
      assertThat(flyers.flyer(flyer, ROME).pages()).isEqualTo(2);
    }
  }

  @Test
  void aDraftSaysSoAndLeadsNowhere() {
    var flyer = flyers.flyer(aFlyer(aContent(1), 0, null, null), ROME);

    assertThat(new PdfCheck(flyer.pdf()).keep("flyer-draft").isUniversallyAccessible().text())
        .contains("BOZZA")
        .doesNotContain("Leggi tutto");
  }

  @Test
  void anotherLanguageSaysWhatItsCutSaysInItsOwnWords() {
    var content =
        aContent(
            "Il fatto.",
            new Variant(
                ChannelType.OFFLINE,
                "en",
                "One list for everybody\nHomes go by points.\nCome and ask us.",
                null,
                null));
    var cover =
        Placard.of(
            ChannelType.POSTER, content, "en", List.of(), "Asti", PAGE, true, APPROVED, false);

    var flyer = flyers.flyer(Flyer.of(cover, content, List.of(), List.of()), ROME);

    var check = new PdfCheck(flyer.pdf()).keep("flyer-en");
    check.isAccessible("en", "One list for everybody").isUniversallyAccessible();
    assertThat(check.text())
        .contains("Homes go by points.")
        .contains("The fact")
        .doesNotContain("Il fatto");
  }

  @Test
  void thePanelsAreFilledEvenlyInOrder() {
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < 6; i++) {
      blocks.add(new Block(null, "x".repeat(100), null));
    }
    var cover =
        Placard.of(ChannelType.POSTER, aContent(1), List.of(), "Asti", PAGE, true, APPROVED, false);

    assertThat(new Flyer(cover, blocks, List.of()).panels())
        .allSatisfy(each -> assertThat(each).hasSize(2));
    assertThat(new Flyer(cover, List.of(), List.of()).panels()).hasSize(3);
  }

  private static Flyer aFlyer(
      Content content, int facts, @Nullable URI address, @Nullable Instant approvedAt) {
    var cover =
        Placard.of(
            ChannelType.POSTER,
            content,
            List.of(),
            "Settimo Torinese",
            address,
            true,
            approvedAt,
            false);
    var blocks = new ArrayList<>(Flyer.of(cover, content, List.of(), List.of()).blocks());
    for (int i = 1; i <= facts; i++) {
      blocks.add(
          new Block(
              i == 1 ? "print.flyer.data" : null,
              "Dato numero " + i + ": nel 2025 le case assegnate sono state 41.",
              new Placard.Reference("ATC Piemonte Centrale", LocalDate.of(2026, 11, 3))));
    }
    return new Flyer(cover, blocks, List.of("Sportello casa", "piazza della Libertà 4"));
  }

  private static Content aContent(int times) {
    return aContent(
        "Le case popolari si assegnano con una graduatoria pubblica, uguale per tutti. "
                .repeat(times)
            + "FINE",
        null);
  }

  private static Content aContent(String opening, @Nullable Variant cut) {
    return new Content(
        "La graduatoria vale per tutti",
        opening,
        "Si sente dire altro.",
        "Chi lo dice prende un caso solo e ne fa una regola: così ci si sbaglia.",
        "Conta il punteggio: reddito, figli, sfratto.",
        "Chiedi allo sportello casa.",
        "it",
        Form.DEBUNK,
        List.of(),
        null,
        "Non trovare casa",
        List.of(),
        cut == null ? List.of() : List.of(cut));
  }
}
