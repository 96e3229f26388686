package eu.controvoce.rumour;

import eu.controvoce.city.CityId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * One way a rumour is said; every wording is matched against.
 *
 * @param text after masking of personal data
 * @param language ISO 639-1; {@code null} if unknown
 * @param sighting where it came from; {@code null} if written by a member
 */
@TypeAlias("wording")
public record Wording(
    String text,
    @Nullable String language,
    CityId city,
    LocalDate on,
    @Nullable SightingId sighting) {

  /** The same words without telling which sighting brought them. */
  Wording withoutSighting() {
    return new Wording(text, language, city, on, null);
  }
}
