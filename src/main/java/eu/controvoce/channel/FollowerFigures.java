package eu.controvoce.channel;

import eu.controvoce.city.CityId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many follow a city in the fediverse; provided by whoever keeps them, which stands above this
 * module.
 */
@FunctionalInterface
public interface FollowerFigures {

  /**
   * What can be told without naming anybody.
   *
   * @param followers how many follow
   * @param waiting how many deliveries are still to be made
   * @param lastSuccess when something was last taken; {@code null} if never
   * @param mishaps what last went wrong with their servers, newest first
   */
  record Figures(
      long followers,
      long waiting,
      @Nullable Instant lastSuccess,
      List<OutletHealth.Mishap> mishaps) {

    public Figures {
      mishaps = List.copyOf(mishaps);
    }

    /** In the form all outlets have; single servers being away is no failure of ours. */
    public OutletHealth health(OutletId id) {
      return new OutletHealth(id, null, lastSuccess, 0, null, List.of(), mishaps);
    }
  }

  /** The figures of a city. */
  Figures of(CityId city);
}
