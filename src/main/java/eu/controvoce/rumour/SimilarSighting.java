package eu.controvoce.rumour;

import java.util.List;

/**
 * A sighting of the own city, not linked yet, that says nearly the same.
 *
 * @param score 0–1
 */
public record SimilarSighting(SightingId sighting, double score, List<Reason> reasons) {

  public SimilarSighting {
    reasons = List.copyOf(reasons);
  }
}
