package eu.controvoce.learning;

import eu.controvoce.city.CityId;
import eu.controvoce.rumour.SightingId;
import java.util.List;

/**
 * What changes to the frame would do, tried on the latest sightings.
 *
 * @param looked how many sightings it was tried on
 * @param changes those whose suggested topics would be others, the newest first
 */
public record FramePreview(int looked, List<Retagged> changes) {

  /**
   * A sighting that would be tagged otherwise.
   *
   * @param code shown to people
   * @param confirmed whether a person confirmed its topics, which therefore stay
   * @param before topics suggested now
   * @param after topics that would be suggested
   */
  public record Retagged(
      SightingId sighting,
      String code,
      CityId city,
      boolean confirmed,
      List<String> before,
      List<String> after) {

    public Retagged {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  public FramePreview {
    changes = List.copyOf(changes);
  }
}
