package eu.controvoce.rumour;

import java.util.List;

/**
 * Sightings of one city that say nearly the same and belong to no rumour yet.
 *
 * @param typical the one most like all the others
 * @param members all of them, {@code typical} first; at least two
 */
public record Cluster(SightingId typical, List<SightingId> members) {

  public Cluster {
    members = List.copyOf(members);
  }
}
