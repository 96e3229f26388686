package eu.controvoce.rumour;

import java.util.List;

/**
 * A sighting just logged.
 *
 * @param similar rumours it may belong to, best first
 * @param masked whether personal data was replaced in its texts
 */
public record Logged(Sighting sighting, List<Similar> similar, boolean masked) {

  public Logged {
    similar = List.copyOf(similar);
  }
}
