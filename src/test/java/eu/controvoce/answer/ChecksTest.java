package eu.controvoce.answer;

import static eu.controvoce.answer.Given.ANALYST;
import static eu.controvoce.answer.Given.CLAIM;
import static eu.controvoce.answer.Given.TODAY;
import static eu.controvoce.answer.Given.aContent;
import static eu.controvoce.answer.Given.aFact;
import static eu.controvoce.answer.Given.opening;
import static eu.controvoce.answer.Given.rewritten;
import static eu.controvoce.answer.Given.with;
import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.answer.Finding.Code;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Post;
import eu.controvoce.rumour.FactId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

  private static final FactId FACT = new FactId("1");
  private static final Fact HOLDS = aFact("1", FactStatus.CHECKED);

  private final Checks checks =
      new Checks(
          ANALYST,
          new Vocabularies(_ -> List.of()),
          List.of(new ShortFeed()),
          new AnswerSettings(Set.of()));

  @Test
  void aTextThatLeadsWithTheFactPasses() {
    assertThat(findings(aContent(FACT), HOLDS)).isEmpty();
  }

  @Test
  void aHeadlineDoesNotRepeatTheClaim() {
    var content =
        rewritten(
            aContent(FACT),
            "Le case popolari non vanno prima agli stranieri",
            "Conta il punteggio.",
            null,
            null,
            Form.QUESTION);

    var finding = only(Code.HEADLINE_REPEATS_CLAIM, content, HOLDS);

    assertThat(finding.isError()).isTrue();
    assertThat(finding.field()).isEqualTo("headline");
    assertThat(finding.args().getFirst()).contains("case").contains("strani");
  }

  @Test
  void sharingTheSubjectWithTheClaimIsNoRepetition() {
    var content =
        rewritten(
            aContent(FACT),
            "Case popolari: il punteggio è uguale per tutti",
            "Conta il punteggio.",
            null,
            null,
            Form.QUESTION);

    assertThat(findings(content, HOLDS)).isEmpty();
  }

  @Test
  void theFirstSentenceDoesNotRepeatTheClaim() {
    var content = opening(aContent(FACT), "Danno le case popolari prima agli stranieri? Ma no.");

    var finding = only(Code.OPENING_REPEATS_CLAIM, content, HOLDS);

    assertThat(finding.start()).isZero();
    assertThat(finding.end()).isEqualTo(content.openingFact().indexOf('?') + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Non è vero quello che senti al mercato.",
        "No, le regole sono altre.",
        "«Si dice» tanto in giro.",
        "C’è chi dice che le regole siano altre."
      })
  void theFirstSentenceStatesInsteadOfDenying(String first) {
    assertThat(only(Code.OPENING_DENIES, opening(aContent(FACT), first), HOLDS).isError()).isTrue();
  }

  @Test
  void theFirstSentenceOfADebunkDoesNotAsk() {
    var asking = opening(aContent(FACT), "Come si assegna un alloggio?");

    assertThat(codes(asking, HOLDS)).containsExactly(Code.OPENING_ASKS);
    assertThat(
            codes(
                rewritten(asking, "Titolo", asking.openingFact(), null, null, Form.QUESTION),
                HOLDS))
        .isEmpty();
  }

  @Test
  void aTextStandsOnSomething() {
    assertThat(codes(aContent())).containsExactly(Code.NO_SOURCE);
  }

  @Test
  void aTextStandsOnlyOnFactsThatHold() {
    assertThat(codes(aContent(FACT), aFact("1", FactStatus.WITHDRAWN)))
        .containsExactly(Code.FACT_WITHDRAWN);
    assertThat(codes(aContent(FACT), aFact("1", FactStatus.REVIEW_DUE)))
        .containsExactly(Code.FACT_DUE);
    assertThat(codes(aContent(FACT), aFact("1", FactStatus.DRAFT)))
        .containsExactly(Code.FACT_UNCHECKED);
    assertThat(
            codes(aContent(FACT), aFact("1", FactStatus.CHECKED, TODAY.minusDays(1), null, false)))
        .containsExactly(Code.FACT_DUE);
    assertThat(codes(aContent(FACT))).containsExactly(Code.FACT_WITHDRAWN);
  }

  @Test
  void aFigureSaysWhereAndWhen() {
    var fact = aFact("1", FactStatus.CHECKED, TODAY.plusDays(9), "12 alloggi", false);

    assertThat(codes(aContent(FACT), fact)).containsExactly(Code.FIGURE_WITHOUT_CONTEXT);
  }

  @Test
  void aFigureThatIsStillMissingIsPointedOut() {
    var fact = aFact("1", FactStatus.CHECKED, TODAY.plusDays(9), null, true);

    assertThat(only(Code.FIGURE_MISSING, aContent(FACT), fact).isError()).isFalse();
  }

  @Test
  void aNumberComesFromAFact() {
    var content = opening(aContent(FACT), "Nel 2025 il 34% degli alloggi e 3 case sono pronte.");

    var finding = only(Code.NUMBER_WITHOUT_FACT, content, HOLDS);

    assertThat(finding.args()).containsExactly("34%");
    assertThat(content.openingFact().substring(start(finding), end(finding))).isEqualTo("34%");
  }

  @Test
  void aNumberThatAFactCarriesIsFine() {
    var fact = aFact("1", FactStatus.CHECKED, TODAY.plusDays(9), "34 %", false);

    assertThat(codes(opening(aContent(FACT), "Il 34% degli alloggi."), fact))
        .doesNotContain(Code.NUMBER_WITHOUT_FACT);
  }

  @Test
  void theClaimIsSaidAfterTheWarningAndOnce() {
    var early =
        rewritten(
            aContent(FACT),
            "Titolo",
            "Conta il punteggio. Danno le case popolari prima agli stranieri, si sente.",
            "Attenzione.",
            "Danno le case popolari prima agli stranieri: è un caso, non la regola.",
            Form.DEBUNK);

    assertThat(codes(early, HOLDS)).containsExactly(Code.CLAIM_BEFORE_WARNING, Code.CLAIM_REPEATED);
  }

  @Test
  void theClaimAfterItsWarningIsFine() {
    var content =
        rewritten(
            aContent(FACT),
            "Titolo",
            "Conta il punteggio.",
            "Attenzione, ora leggerai una frase sbagliata.",
            "«Danno le case popolari prima agli stranieri»: è un caso, non la regola.",
            Form.DEBUNK);

    assertThat(codes(content, HOLDS)).isEmpty();
  }

  @Test
  void aWordOutsideTheVocabularyComesWithTheOneToUse() {
    var content = opening(aContent(FACT), "I clandestini non fanno domanda.");

    var finding = only(Code.VOCABULARY, content, HOLDS);

    assertThat(finding.args())
        .startsWith("clandestini", "persona senza permesso di soggiorno")
        .hasSize(3);
  }

  @Test
  void nobodyIsBlamedOrShoutedAt() {
    assertThat(codes(opening(aContent(FACT), "Solo gli ignoranti lo ripetono."), HOLDS))
        .containsExactly(Code.BLAMING);
    assertThat(codes(opening(aContent(FACT), "La casa SPETTA A TUTTI, lo dice ATC."), HOLDS))
        .containsExactly(Code.CAPITALS);
  }

  @Test
  void aHardTextIsPointedOutAtItsLongestSentence() {
    var longest =
        "L’amministrazione comunale, conformemente alle disposizioni regolamentari regionali"
            + " successivamente intervenute, predispone periodicamente graduatorie"
            + " comprensive delle caratteristiche socioeconomiche dei richiedenti.";
    var content =
        new Content(
            "Titolo",
            "Conta. " + longest,
            null,
            null,
            "Sì.",
            null,
            "it",
            Form.NARRATIVE,
            List.of(),
            null,
            null,
            List.of(FACT),
            List.of());

    var finding = only(Code.HARD_TO_READ, content, HOLDS);

    assertThat(finding.field()).isEqualTo("openingFact");
    assertThat(content.openingFact().substring(start(finding), end(finding))).isEqualTo(longest);
    assertThat(finding.args().getFirst()).isEqualTo("Gulpease");
  }

  @Test
  void aCutFitsItsChannelAndItsPictureHasWords() {
    var cut = new Variant(ChannelType.FEED, "it", "x".repeat(231), "foto.png", " ");

    assertThat(codes(with(aContent(FACT), cut), HOLDS))
        .containsExactly(Code.NO_ALT_TEXT, Code.TOO_LONG);
  }

  @Test
  void aWholeTextTooLongForAChannelAsksForACut() {
    var content = opening(aContent(FACT), "Conta il punteggio. ".repeat(12));

    assertThat(only(Code.TOO_LONG, content, HOLDS).args()).startsWith("FEED");
  }

  @Test
  void everyFormAsksForItsParts() {
    var content =
        rewritten(aContent(FACT), "Titolo", "Conta il punteggio.", null, null, Form.PREBUNK);

    assertThat(findings(content, HOLDS))
        .allMatch(each -> each.code() == Code.PART_MISSING && each.isError())
        .extracting(Finding::field)
        .containsExactly("warning", "fallacy");
  }

  @Test
  void hashtagsAreFewAndReadable() {
    var cut =
        new Variant(
            ChannelType.INSTAGRAM, "it", "#rispostaallavoce " + "#Casa ".repeat(30), "a.jpg", "Sì");

    assertThat(codes(with(aContent(FACT), cut), HOLDS))
        .containsExactly(Code.HASHTAGS, Code.HASHTAG_CASE);
  }

  @Test
  void someChannelsShowNothingWithoutAPicture() {
    var cut = new Variant(ChannelType.INSTAGRAM, "it", "Conta il punteggio.", null, null);

    assertThat(codes(with(aContent(FACT), cut), HOLDS)).containsExactly(Code.PICTURE_NEEDED);
  }

  @Test
  void aCutLeavesRoomForItsLink() {
    var fits = new Variant(ChannelType.MASTODON, "it", "x".repeat(475), null, null);
    var tooLong = new Variant(ChannelType.MASTODON, "it", "x".repeat(476), null, null);

    assertThat(codes(with(aContent(FACT), fits), HOLDS)).isEmpty();
    assertThat(codes(with(aContent(FACT), tooLong), HOLDS)).containsExactly(Code.TOO_LONG);
  }

  @Test
  void aNetworkMaySwitchChecksOff() {
    var lenient =
        new Checks(
            ANALYST,
            new Vocabularies(_ -> List.of()),
            List.of(),
            new AnswerSettings(Set.of(Code.NO_SOURCE)));

    assertThat(lenient.findings(new Checkup(aContent(), List.of(CLAIM), List.of(), TODAY)))
        .isEmpty();
  }

  @Test
  void errorsComeFirst() {
    var content = opening(aContent(), "I clandestini fanno domanda.");

    assertThat(codes(content)).containsExactly(Code.NO_SOURCE, Code.VOCABULARY);
  }

  @Test
  void aTextInALanguageWithoutVocabularyIsStillLookedAt() {
    var content =
        new Content(
            "Titre",
            "Tout le monde a les mêmes points.",
            null,
            null,
            "Les mêmes points.",
            null,
            "fr",
            Form.NARRATIVE,
            List.of(),
            null,
            null,
            List.of(),
            List.of());

    assertThat(codes(content)).containsExactly(Code.NO_SOURCE);
  }

  private Finding only(Code code, Content content, Fact... facts) {
    var found = findings(content, facts);
    assertThat(found).extracting(Finding::code).containsExactly(code);
    return found.getFirst();
  }

  private List<Code> codes(Content content, Fact... facts) {
    return findings(content, facts).stream().map(Finding::code).toList();
  }

  private List<Finding> findings(Content content, Fact... facts) {
    return checks.findings(new Checkup(content, List.of(CLAIM), List.of(facts), TODAY));
  }

  private static int start(Finding finding) {
    var start = finding.start();
    return start == null ? -1 : start;
  }

  private static int end(Finding finding) {
    var end = finding.end();
    return end == null ? -1 : end;
  }

  private static final class ShortFeed implements Channel {

    @Override
    public ChannelType type() {
      return ChannelType.FEED;
    }

    @Override
    public int maxLength() {
      return 230;
    }

    @Override
    public Delivery deliver(Post post, Outlet outlet) {
      throw new UnsupportedOperationException("checks deliver nothing");
    }
  }
}
