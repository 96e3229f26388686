package eu.controvoce.rumour;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A known rumour that looks the same.
 *
 * @param score 0–1, how likely a person would call it the same
 * @param reasons why, the weightiest first; never empty
 * @param inOwnCity whether the actor's city has it already
 * @param status how far the actor's city is with it; {@code null} if it does not have it
 */
public record Similar(
    RumourId rumour,
    String title,
    String claim,
    double score,
    List<Reason> reasons,
    boolean inOwnCity,
    @Nullable RumourStatus status) {

  public Similar {
    reasons = List.copyOf(reasons);
  }
}
