package eu.controvoce.site.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import eu.controvoce.city.City;
import eu.controvoce.rumour.RumourKind;
import eu.controvoce.rumour.Verdict;
import eu.controvoce.site.PublicSheet;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What search engines read: schema.org's ClaimReview, for claims that can be checked and that the
 * city has settled. Prejudices are judgements and get none.
 */
final class ClaimReview {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Review(
      @JsonProperty("@context") String context,
      @JsonProperty("@type") String type,
      String url,
      String claimReviewed,
      String datePublished,
      @Nullable String dateModified,
      String inLanguage,
      @Nullable String image,
      Thing author,
      Claim itemReviewed,
      Rating reviewRating) {}

  private record Thing(@JsonProperty("@type") String type, String name, String url) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Claim(@JsonProperty("@type") String type, @Nullable String datePublished) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Rating(
      @JsonProperty("@type") String type,
      @Nullable Integer ratingValue,
      @Nullable Integer bestRating,
      @Nullable Integer worstRating,
      String alternateName) {}

  private ClaimReview() {}

  /**
   * The JSON-LD of a sheet, safe inside a script element; empty when nothing on it can be rated.
   *
   * @param url the sheet's public address
   * @param home the city's public address
   * @param image the public address of the sheet's picture; {@code null} if it has none
   */
  static Optional<String> of(
      PublicSheet sheet, City city, URI url, URI home, @Nullable URI image, Words words) {
    List<Review> reviews =
        sheet.claims().stream()
            .filter(each -> each.kind() == RumourKind.RUMOUR && each.verdict() != null)
            .map(each -> review(sheet, each, city, url, home, image, words))
            .toList();
    return reviews.isEmpty()
        ? Optional.empty()
        : Optional.of(safe(JSON.writeValueAsString(reviews)));
  }

  private static Review review(
      PublicSheet sheet,
      PublicSheet.Claim claim,
      City city,
      URI url,
      URI home,
      @Nullable URI image,
      Words words) {
    var verdict = Objects.requireNonNull(claim.verdict());
    var heard = claim.firstHeard();
    var published = LocalDate.ofInstant(sheet.publishedAt(), city.zone());
    var approved = LocalDate.ofInstant(sheet.approvedAt(), city.zone());
    return new Review(
        "https://schema.org",
        "ClaimReview",
        url.toString(),
        claim.text(),
        published.toString(),
        approved.isAfter(published) ? approved.toString() : null,
        sheet.content().language(),
        image == null ? null : image.toString(),
        new Thing("GovernmentOrganization", words.say("site.author", city.name()), home.toString()),
        new Claim("Claim", heard == null ? null : heard.toString()),
        rating(verdict, words.say("rumour.verdict." + verdict.name())));
  }

  /**
   * Values 1 (false) to 5 (true) as schema.org asks; what cannot be placed between gets words only.
   */
  private static Rating rating(Verdict verdict, String name) {
    var value =
        switch (verdict) {
          case FALSE -> 1;
          case MOSTLY_FALSE -> 2;
          case PARTLY_TRUE, LACKS_CONTEXT -> 3;
          case TRUE -> 5;
          case UNVERIFIABLE, OPINION -> 0;
        };
    return value == 0
        ? new Rating("Rating", null, null, null, name)
        : new Rating("Rating", value, 5, 1, name);
  }

  /** JSON that cannot end the script element it stands in, whatever residents' words hold. */
  private static String safe(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
