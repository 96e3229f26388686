package eu.controvoce.rumour;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which sightings of the own city to list.
 *
 * @param statuses empty for all
 * @param from earliest date heard; {@code null} for any
 * @param to latest date heard; {@code null} for any
 * @param topic code, confirmed or, while nobody looked, suggested; {@code null} for any
 * @param area {@code null} for any
 * @param rumour that they belong to; {@code null} for any
 * @param text that the words or the code contain, in any case; {@code null} for any
 */
public record SightingFilter(
    Set<SightingStatus> statuses,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String topic,
    @Nullable String area,
    @Nullable RumourId rumour,
    @Nullable String text) {

  /** Everything. */
  public static final SightingFilter ALL =
      new SightingFilter(Set.of(), null, null, null, null, null, null);

  public SightingFilter {
    statuses = Set.copyOf(statuses);
  }

  /** Everything in these states. */
  public static SightingFilter in(SightingStatus... statuses) {
    return new SightingFilter(Set.of(statuses), null, null, null, null, null, null);
  }

  /** The own city's sightings of a rumour. */
  public static SightingFilter of(RumourId rumour) {
    return new SightingFilter(Set.of(), null, null, null, null, rumour, null);
  }
}
