package eu.controvoce.insight;

import java.time.LocalDate;
import java.util.List;

/**
 * How much came in, step by step.
 *
 * @param steps the first day of each step
 * @param sightings heard in each step
 * @param opened rumours that first reached the city in each step
 */
public record Trend(List<LocalDate> steps, List<Long> sightings, List<Long> opened) {

  public Trend {
    steps = List.copyOf(steps);
    sightings = List.copyOf(sightings);
    opened = List.copyOf(opened);
  }
}
