package eu.controvoce.base.ui;

import java.io.Serializable;
import java.util.List;

/**
 * What a chart shows.
 *
 * @param labels names of the positions, in order
 * @param series each with one value per label
 */
public record ChartData(Kind kind, List<String> labels, List<Series> series)
    implements Serializable {

  /** How it is drawn. */
  public enum Kind {
    LINE,
    BAR,
    STACKED
  }

  /**
   * One line or one set of bars.
   *
   * @param name as in the legend
   * @param values one per label; not negative and finite
   * @param tone its colour and pattern
   */
  public record Series(String name, List<Double> values, Tone tone) implements Serializable {

    public Series {
      values = List.copyOf(values);
    }
  }

  public ChartData {
    labels = List.copyOf(labels);
    series = List.copyOf(series);
    for (var each : series) {
      if (each.values().size() != labels.size()) {
        throw new IllegalArgumentException(
            "Expected %d values in series '%s', found %d"
                .formatted(labels.size(), each.name(), each.values().size()));
      }
    }
  }

  /** Whether there is nothing to draw. */
  public boolean isEmpty() {
    return series.stream().allMatch(each -> each.values().stream().allMatch(v -> v == 0));
  }
}
