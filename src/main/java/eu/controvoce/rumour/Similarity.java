package eu.controvoce.rumour;

import eu.controvoce.city.Actor;
import eu.controvoce.language.Analysis;
import java.util.Collection;
import java.util.List;

/**
 * Finds what says the same: rumours by any of their wordings, and sightings that belong to no
 * rumour yet. Only what the actor may know of is found. Thread-safe.
 */
public interface Similarity {

  /**
   * Known rumours that look the same, best first.
   *
   * @param analysis of this very text
   * @param most how many at most
   */
  List<Similar> similar(Actor actor, String text, Analysis analysis, int most);

  /** Sightings of the actor's city without a rumour that look the same, best first. */
  List<SimilarSighting> similarSightings(Actor actor, String text, Analysis analysis, int most);

  /** Groups of sightings of the actor's city without a rumour, the largest first. */
  List<Cluster> clusters(Actor actor);

  /** Groups among just these sightings of the actor's city, the largest first. */
  List<Cluster> clusters(Actor actor, Collection<SightingId> among);

  /** Forgets everything and reads it all again from the store. */
  void rebuild();

  /** Reads what changed in the store without news of it, as on another node. */
  void catchUp();
}
