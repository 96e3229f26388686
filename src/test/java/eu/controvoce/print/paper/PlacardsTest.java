package eu.controvoce.print.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.Form;
import eu.controvoce.answer.Variant;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.i18n.TestTranslations;
import eu.controvoce.channel.ChannelType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacardsTest {

  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final URI PAGE =
      URI.create("https://voci.comune.settimo.example/citta/settimo/risposte/3f2a-11");
  private static final Instant APPROVED = Instant.parse("2026-11-20T08:00:00Z");

  private final Placards placards = new Placards(Presses.aPress(), TestTranslations.strict());

  @Test
  void aPosterIsOneTaggedPageWithItsTypefaces() {
    var poster = placards.poster(aPlacard("La graduatoria vale per tutti", PAGE, APPROVED), ROME);

    var check = new PdfCheck(poster.pdf()).keep("poster");
    check.isAccessible("it", "La graduatoria vale per tutti").isUniversallyAccessible();
    assertThat(check.pages()).isOne();
    assertThat(check.text())
        .contains("La graduatoria vale per tutti")
        .contains("Settimo Torinese")
        .contains("voci.comune.settimo.example/citta/settimo/risposte/3f2a-11")
        .contains("ATC Piemonte Centrale (consultata il 3 novembre 2026)")
        .doesNotContain("BOZZA");
    assertThat(check.kinds()).contains("H1", "P", "Figure");
    assertThat(check.alternatives())
        .containsExactly(
            "Codice QR che porta a voci.comune.settimo.example/citta/settimo/risposte/3f2a-11");
  }

  @Test
  void aPhoneReadsTheCodeOnAPoster() throws Exception {
    var poster = placards.poster(aPlacard("La graduatoria vale per tutti", PAGE, APPROVED), ROME);

    assertThat(read(new PdfCheck(poster.pdf()).picture(0, 100))).isEqualTo(PAGE.toString());
  }

  @Test
  void aDraftSaysSoAndLeadsNowhere() {
    var poster = placards.poster(aPlacard("La graduatoria vale per tutti", null, null), ROME);
    var cards = placards.cards(aPlacard("La graduatoria vale per tutti", null, null), ROME);

    var check = new PdfCheck(poster.pdf()).keep("poster-draft");
    assertThat(check.text()).contains("BOZZA").doesNotContain("Leggi tutto");
    assertThat(new PdfCheck(cards.pdf()).keep("cards-draft").text())
        .contains("BOZZA")
        .doesNotContain("Leggi tutto");
  }

  @Test
  void tenCardsFitOnePageAndTheirBacksAnother() {
    var placard = aPlacard("La graduatoria vale per tutti", PAGE, APPROVED);

    var cards = placards.cards(placard, List.of("Sportello casa", "tel. 011 000"), ROME);

    var check = new PdfCheck(cards.pdf()).keep("cards");
    check.isAccessible("it", "La graduatoria vale per tutti").isUniversallyAccessible();
    assertThat(check.pages()).isEqualTo(2);
    assertThat(check.text().split("Settimo Torinese", -1)).hasSize(11);
    assertThat(check.text().split("A chi chiedere: Sportello casa · tel. 011 000", -1)).hasSize(11);
    assertThat(check.alternatives()).hasSize(10);
  }

  @Test
  void cardsWithNothingToSayOnTheirBacksHaveNone() {
    var placard =
        Placard.of(
            ChannelType.POCKET_CARD,
            aContent("Porte aperte al centro\nChi lo gestisce?"),
            List.of(),
            "Asti",
            PAGE,
            true,
            APPROVED,
            false);

    assertThat(new PdfCheck(placards.cards(placard, ROME).pdf()).pages()).isOne();
  }

  @Test
  void anotherLanguageSaysWhatItsCutSays() {
    var content =
        aContent(
            List.of(
                new Variant(
                    ChannelType.OFFLINE, "en", "Open doors\nCome and ask us.", null, null)));

    var placard =
        Placard.of(
            ChannelType.POSTER, content, "en", List.of(), "Asti", PAGE, true, APPROVED, false);

    assertThat(placard.headline()).isEqualTo("Open doors");
    assertThat(placard.paragraphs()).containsExactly("Come and ask us.");
    var check = new PdfCheck(placards.poster(placard, ROME).pdf()).keep("poster-en");
    check.isAccessible("en", "Open doors").isUniversallyAccessible();
    assertThat(check.text()).contains("Read it all, with the sources");
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() ->
            Placard.of(
                ChannelType.POSTER, content, "fr", List.of(), "Asti", PAGE, true, APPROVED, false))
        .satisfies(each -> assertThat(each.key()).isEqualTo("print.rule.no-cut"));
  }

  @Test
  void longWordsAndHeadlinesStayOnThePaper() {
    var headline =
        "Precipitevolissimevolmente l’internazionalizzazione dell’assegnazione non è"
            + " antidemocraticamente incontrovertibile, dicono gli elettroencefalografisti"
            + " x".repeat(20);
    var placard = aPlacard(headline, PAGE, APPROVED);

    var poster = placards.poster(placard, ROME);
    var cards = placards.cards(placard, ROME);

    assertThat(new PdfCheck(poster.pdf()).keep("poster-long").pages()).isOne();
    assertThat(new PdfCheck(cards.pdf()).keep("cards-long").pages()).isEqualTo(2);
    assertThat(Placards.holds(placard)).isFalse();
  }

  @Test
  void aVeryLongTextGoesOnToTheNextPageAndNothingIsCut() {
    var endless = "Una frase di prova che non finisce mai davvero. ".repeat(410) + "FINE";

    var poster = placards.poster(aPlacard("Il fatto", List.of(endless), PAGE, APPROVED), ROME);

    var check = new PdfCheck(poster.pdf()).keep("poster-huge");
    assertThat(check.pages()).isGreaterThan(1);
    assertThat(check.text()).contains("FINE");
  }

  @Test
  void markupIsTextAndSignsWithoutLetterAreLeftOut() {
    var poster =
        placards.poster(
            aPlacard("<script>alert(1)</script> & <b>così</b> \uD83D\uDE00", PAGE, APPROVED), ROME);

    assertThat(new PdfCheck(poster.pdf()).text())
        .contains("<script>alert(1)</script> & <b>così</b>")
        .doesNotContain("#");
  }

  @Test
  void lettersWeCannotWriteAreRefusedAndNotDropped() {
    var placard = aPlacard("السكن للجميع", PAGE, APPROVED);

    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(() -> placards.poster(placard, ROME))
        .satisfies(each -> assertThat(each.key()).isEqualTo("print.rule.letters"));
  }

  @Test
  void rareLatinLettersAreWritten() {
    var poster = placards.poster(aPlacard("Łódź, Iași, Škofja Loka", PAGE, APPROVED), ROME);

    assertThat(new PdfCheck(poster.pdf()).keep("poster-rare").text())
        .contains("Łódź, Iași, Škofja Loka");
  }

  @Test
  void theCutForPaperBringsItsOwnHeadline() {
    var text = "Porte aperte al centro\nChi lo gestisce?\nChiedilo a chi ci lavora.";

    var placard =
        Placard.of(
            ChannelType.POSTER, aContent(text), List.of(), "Asti", PAGE, true, APPROVED, false);

    assertThat(placard.headline()).isEqualTo("Porte aperte al centro");
    assertThat(placard.paragraphs())
        .containsExactly("Chi lo gestisce?", "Chiedilo a chi ci lavora.");
    assertThat(placard.action()).isNull();
  }

  @Test
  void withoutACutTheFactIsSaidAndTheRumourIsNot() {
    var placard =
        Placard.of(
            ChannelType.POSTER,
            aContent(List.of()),
            List.of(),
            "Asti",
            PAGE,
            true,
            APPROVED,
            false);

    assertThat(placard.headline()).isEqualTo("Il fatto");
    assertThat(placard.paragraphs()).containsExactly("Apre il fatto.", "Chiude il fatto.");
    assertThat(placard.action()).isEqualTo("Vieni.");
  }

  @Test
  void posterAndCardEachTakeTheirOwnCut() {
    var content =
        aContent(
            List.of(
                new Variant(ChannelType.OFFLINE, "it", "Per le azioni.", null, null),
                new Variant(ChannelType.POSTER, "it", "Per la locandina.", null, null),
                new Variant(ChannelType.POCKET_CARD, "it", "Per la tasca.", null, null)));

    assertThat(placard(ChannelType.POSTER, content).paragraphs())
        .containsExactly("Per la locandina.");
    assertThat(placard(ChannelType.POCKET_CARD, content).paragraphs())
        .containsExactly("Per la tasca.");
    assertThat(placard(ChannelType.POSTER, content).action()).isEqualTo("Vieni.");
  }

  @Test
  void aCardWithoutRoomForTheHeadlineLosesNoWordOfItsText() {
    var text = "Conta il punteggio di ogni famiglia. " + "Parole di prova. ".repeat(10) + "Fine.";
    var content =
        new Content(
            "Un titolo lungo che da solo riempie mezza tessera e non lascia posto al testo",
            "Apre il fatto.",
            null,
            null,
            null,
            null,
            "it",
            Form.DEBUNK,
            List.of(),
            null,
            null,
            List.of(),
            List.of(new Variant(ChannelType.POCKET_CARD, "it", text, null, null)));

    var placard = placard(ChannelType.POCKET_CARD, content);

    assertThat(placard.headline()).isEqualTo("Conta il punteggio di ogni famiglia.");
    assertThat(new PdfCheck(placards.cards(placard, ROME).pdf()).keep("cards-cut").text())
        .contains("Parole di prova. Fine.");
  }

  @Test
  void aPictureStandsOnThePosterWithItsDescription() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
    var picture =
        Placard.Picture.of(bytes.toByteArray(), "image/png", "Lo sportello casa", 600, 300);

    var poster =
        placards.poster(
            aPlacard("La graduatoria vale per tutti", PAGE, APPROVED).with(picture), ROME);

    var check = new PdfCheck(poster.pdf()).keep("poster-picture");
    check.isAccessible("it", "La graduatoria vale per tutti").isUniversallyAccessible();
    assertThat(check.pages()).isOne();
    assertThat(check.alternatives()).contains("Lo sportello casa");
    assertThat(picture.printedWidth()).isEqualTo("168.0mm");
  }

  private static Placard placard(ChannelType type, Content content) {
    return Placard.of(type, content, List.of(), "Asti", PAGE, true, APPROVED, false);
  }

  private static Content aContent(@Nullable String cut) {
    return aContent(
        cut == null ? List.of() : List.of(new Variant(ChannelType.OFFLINE, "it", cut, null, null)));
  }

  private static Content aContent(List<Variant> cuts) {
    return new Content(
        "Il fatto",
        "Apre il fatto.",
        "Attenzione.",
        "Si dice altro.",
        "Chiude il fatto.",
        "Vieni.",
        "it",
        Form.DEBUNK,
        List.of(),
        null,
        null,
        List.of(),
        cuts);
  }

  private static Placard aPlacard(
      String headline, @Nullable URI address, @Nullable Instant approvedAt) {
    return aPlacard(
        headline,
        List.of(
            "Le case popolari si assegnano con una graduatoria pubblica, uguale per tutte le"
                + " persone che ne hanno diritto.",
            "Conta il punteggio: reddito, figli, sfratto. La cittadinanza non dà punti."),
        address,
        approvedAt);
  }

  private static Placard aPlacard(
      String headline,
      List<String> paragraphs,
      @Nullable URI address,
      @Nullable Instant approvedAt) {
    return new Placard(
        "Settimo Torinese",
        "it",
        headline,
        paragraphs,
        "Vuoi controllare la tua posizione? Chiedi allo sportello casa, in piazza della Libertà 4.",
        List.of(
            new Placard.Reference("ATC Piemonte Centrale", LocalDate.of(2026, 11, 3)),
            new Placard.Reference("Regione Piemonte, legge regionale 3/2010", null)),
        null,
        address,
        true,
        approvedAt,
        false);
  }

  private static String read(BufferedImage picture) throws Exception {
    var width = picture.getWidth();
    var height = picture.getHeight();
    var dots = picture.getRGB(0, 0, width, height, null, 0, width);
    return new MultiFormatReader()
        .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots))))
        .getText();
  }
}
