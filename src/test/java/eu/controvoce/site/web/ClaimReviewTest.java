package eu.controvoce.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.answer.Content;
import eu.controvoce.answer.Form;
import eu.controvoce.answer.MessageId;
import eu.controvoce.base.i18n.TestTranslations;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.rumour.RumourKind;
import eu.controvoce.rumour.Verdict;
import eu.controvoce.site.PublicSheet;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimReviewTest {

  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final Instant OUT = Instant.parse("2026-11-20T08:00:00Z");
  private static final City CITY =
      new City(
          new CityId("settimo"),
          null,
          "Settimo",
          "SE",
          ROME,
          "it",
          List.of(),
          true,
          true,
          null,
          null,
          false);

  @Test
  void aSettledRumourIsRatedFromOneToFive() {
    var review = read(review("Danno le case prima a loro", RumourKind.RUMOUR, Verdict.FALSE, OUT));

    assertThat(review.get("@type").asString()).isEqualTo("ClaimReview");
    assertThat(review.get("claimReviewed").asString()).isEqualTo("Danno le case prima a loro");
    assertThat(review.get("url").asString())
        .isEqualTo("https://voci.example/citta/settimo/risposte/m1");
    assertThat(review.get("datePublished").asString()).isEqualTo("2026-11-20");
    assertThat(review.has("dateModified")).isFalse();
    assertThat(review.get("author").get("name").asString()).isEqualTo("Comune di Settimo");
    assertThat(review.get("author").get("url").asString())
        .isEqualTo("https://voci.example/citta/settimo");
    assertThat(review.get("itemReviewed").get("datePublished").asString()).isEqualTo("2026-10-01");
    assertThat(review.get("reviewRating").get("ratingValue").asInt()).isEqualTo(1);
    assertThat(review.get("reviewRating").get("bestRating").asInt()).isEqualTo(5);
    assertThat(review.get("reviewRating").get("alternateName").asString()).isEqualTo("Falsa");
  }

  @Test
  void aTextApprovedLaterIsAModification() {
    var later = OUT.plusSeconds(3 * 86_400);

    var review = read(review("Si dice", RumourKind.RUMOUR, Verdict.LACKS_CONTEXT, later));

    assertThat(review.get("datePublished").asString()).isEqualTo("2026-11-20");
    assertThat(review.get("dateModified").asString()).isEqualTo("2026-11-23");
  }

  @Test
  void whatCannotBePlacedBetweenTrueAndFalseGetsWordsOnly() {
    var review = read(review("Si dice", RumourKind.RUMOUR, Verdict.UNVERIFIABLE, OUT));

    assertThat(review.get("reviewRating").has("ratingValue")).isFalse();
    assertThat(review.get("reviewRating").get("alternateName").asString())
        .isEqualTo("Non verificabile");
  }

  @Test
  void prejudicesAndOpenQuestionsAreNotRated() {
    assertThat(review("Sono tutti così", RumourKind.PREJUDICE, Verdict.OPINION, OUT)).isEmpty();
    assertThat(review("Si dice", RumourKind.RUMOUR, null, OUT)).isEmpty();
  }

  @Test
  void wordsOfResidentsCannotLeaveTheScript() {
    var written =
        review(
            "</script><script>alert(1)</script> & \u2028", RumourKind.RUMOUR, Verdict.FALSE, OUT);

    assertThat(written.orElseThrow())
        .doesNotContain("<")
        .doesNotContain(">")
        .doesNotContain("&")
        .doesNotContain("\u2028");
    assertThat(read(written).get("claimReviewed").asString()).startsWith("</script>");
  }

  @Test
  void itsPictureIsNamedWithItsPublicAddress() {
    var written = review("Si dice", RumourKind.RUMOUR, Verdict.FALSE, OUT);

    assertThat(read(written).get("image").asString())
        .isEqualTo("https://voci.example/immagini/p1.png");
  }

  private static JsonNode read(Optional<String> written) {
    return JsonMapper.builder().build().readTree(written.orElseThrow()).get(0);
  }

  private static Optional<String> review(
      String claim, RumourKind kind, @Nullable Verdict verdict, Instant approved) {
    var sheet =
        new PublicSheet(
            new MessageId("m1"),
            CITY.id(),
            new Content(
                "Il fatto",
                "Il fatto.",
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
                List.of()),
            List.of(new PublicSheet.Claim(claim, "it", kind, verdict, LocalDate.of(2026, 10, 1))),
            List.of(),
            List.of(),
            OUT,
            approved,
            1,
            List.of(),
            false,
            false);
    return ClaimReview.of(
        sheet,
        CITY,
        URI.create("https://voci.example/citta/settimo/risposte/m1"),
        URI.create("https://voci.example/citta/settimo"),
        URI.create("https://voci.example/immagini/p1.png"),
        new Words(TestTranslations.strict(), Locale.ITALIAN, ROME));
  }
}
