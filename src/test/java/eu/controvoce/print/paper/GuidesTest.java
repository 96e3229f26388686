package eu.controvoce.print.paper;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.answer.Content;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.FactStatus;
import eu.controvoce.answer.Form;
import eu.controvoce.answer.Source;
import eu.controvoce.answer.Vocabulary;
import eu.controvoce.base.i18n.TestTranslations;
import eu.controvoce.city.CityId;
import eu.controvoce.print.paper.DialogueGuide.Heard;
import eu.controvoce.rumour.Assessment;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.RumourKind;
import eu.controvoce.rumour.Sharing;
import eu.controvoce.rumour.Verdict;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuidesTest {

  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final URI PAGE = URI.create("https://voci.comune.settimo.example/l/k7Qm2x");
  private static final Instant APPROVED = Instant.parse("2026-11-20T08:00:00Z");
  private static final Vocabulary WORDS =
      new Vocabulary(
          List.of(
              new Vocabulary.Entry(
                  List.of("clandestino", "clandestini"),
                  "persona senza permesso di soggiorno",
                  "Non dice nulla della posizione di legge."),
              new Vocabulary.Entry(List.of("invasione"), "arrivi", "Chi arriva va contato.")),
          List.of("ignorante", "razzista"),
          List.of("non è vero"));

  private final Guides guides = new Guides(Presses.aPress(), TestTranslations.strict());

  @Test
  void aGuideHoldsWhatSomebodyAtADeskNeeds() {
    var guide = guides.guide(aGuide("it", List.of(aRumour()), 3, PAGE, APPROVED), ROME);

    var check = new PdfCheck(guide.pdf()).keep("guide");
    check
        .isAccessible("it", "Guida al dialogo · La graduatoria vale per tutti")
        .isUniversallyAccessible();
    assertThat(check.pages()).isBetween(2, 4);
    assertThat(check.text())
        .contains("La risposta in una frase Le case si assegnano con una graduatoria.")
        .contains("«Le case popolari vanno ai clandestini»")
        .contains("Domande da fare Sai come si fa la domanda?")
        .contains("È questo che ti preoccupa? «Restare senza casa»")
        .contains("«clandestino». Meglio: persona senza permesso di soggiorno.")
        .contains("Parole che danno la colpa a chi ti parla: ignorante, razzista.")
        .doesNotContain("invasione")
        .contains("Sportello casa, piazza della Libertà 4")
        .contains("voci.comune.settimo.example/l/k7Qm2x");
  }

  @Test
  void whatTheRecordDoesNotSayIsLeftOut() {
    var content =
        new Content(
            "Il fatto",
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
            List.of());
    var bare =
        DialogueGuide.of(
            "Asti",
            "AS-M-0001",
            content,
            List.of(),
            List.of(),
            new Vocabulary(List.of(), List.of(), List.of()),
            List.of(),
            null,
            null,
            false);

    var check = new PdfCheck(guides.guide(bare, ROME).pdf()).keep("guide-bare");

    check.isUniversallyAccessible();
    assertThat(check.text())
        .contains("BOZZA")
        .contains("Apre il fatto.")
        .doesNotContain("Che cosa si sente dire")
        .doesNotContain("Che cosa c’è dietro")
        .doesNotContain("Domande da fare")
        .doesNotContain("I dati verificati")
        .doesNotContain("Che cosa non dire")
        .doesNotContain("Dove trovare aiuto");
  }

  @Test
  void muchIsKnownAndTheGuideStillHasFourPages() {
    var rumours = List.of(aRumour(), aRumour(), aRumour());

    var guide = guides.guide(aGuide("it", rumours, 9, PAGE, APPROVED), ROME);

    assertThat(guide.pages()).isBetween(2, 4);
    assertThat(new PdfCheck(guide.pdf()).keep("guide-full").text()).contains("Fatto numero 9");
  }

  @Test
  void anEnglishAnswerHasAnEnglishGuide() {
    var guide = guides.guide(aGuide("en", List.of(aRumour()), 1, PAGE, APPROVED), ROME);

    var check = new PdfCheck(guide.pdf()).keep("guide-en");
    check
        .isAccessible("en", "Dialogue guide · La graduatoria vale per tutti")
        .isUniversallyAccessible();
    assertThat(check.text()).contains("Questions to ask").doesNotContain("Domande da fare");
  }

  private static DialogueGuide aGuide(
      String language,
      List<Rumour> rumours,
      int facts,
      @Nullable URI address,
      @Nullable Instant approvedAt) {
    var content =
        new Content(
            "La graduatoria vale per tutti",
            "Le case si assegnano con una graduatoria. Conta il punteggio.",
            "Si sente dire altro.",
            "Un caso solo non è una regola.",
            null,
            "Sai come si fa la domanda? Chiedi allo sportello.",
            language,
            Form.DEBUNK,
            List.of(),
            null,
            "Restare senza casa",
            List.of(),
            List.of());
    var verdict =
        new Assessment(
            Verdict.LACKS_CONTEXT,
            "Conta il punteggio, non la cittadinanza.",
            List.of(new FactId("f1")),
            APPROVED);
    return DialogueGuide.of(
        "Settimo Torinese",
        "SE-M-0001",
        content,
        rumours.stream().map(each -> new Heard(each, verdict)).toList(),
        IntStream.rangeClosed(1, facts).mapToObj(GuidesTest::aFact).toList(),
        WORDS,
        List.of("Sportello casa, piazza della Libertà 4", "lunedì e giovedì, 9–12"),
        address,
        approvedAt,
        false);
  }

  private static Rumour aRumour() {
    return new Rumour(
        new RumourId("r1"),
        null,
        "SE-D-0001",
        "Case popolari e precedenze",
        "Le case popolari vanno ai clandestini",
        "it",
        RumourKind.RUMOUR,
        List.of(),
        "Prima a loro",
        List.of("housing"),
        List.of(),
        "La lista d’attesa è lunga.",
        List.of("Nel mio palazzo sono arrivati in tre", "Il Comune non dice i numeri"),
        "Restare senza casa",
        new CityId("settimo"),
        Sharing.CITY,
        List.of(),
        null,
        false);
  }

  private static Fact aFact(int number) {
    return new Fact(
        new FactId("f" + number),
        null,
        "SE-F-000" + number,
        new CityId("settimo"),
        Sharing.CITY,
        "Fatto numero " + number + ": le case si assegnano con una graduatoria.",
        "La graduatoria si rifà ogni anno e chiunque può leggerla.",
        "Settimo Torinese",
        LocalDate.of(2025, 1, 1),
        LocalDate.of(2025, 12, 31),
        null,
        "41 alloggi",
        false,
        new Source(
            "ATC Piemonte Centrale",
            Source.Type.PUBLIC_BODY,
            Source.Reliability.HIGH,
            null,
            LocalDate.of(2026, 11, 3)),
        LocalDate.of(2027, 12, 31),
        null,
        null,
        List.of("housing"),
        FactStatus.CHECKED,
        false);
  }
}
