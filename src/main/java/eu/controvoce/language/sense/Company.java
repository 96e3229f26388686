package eu.controvoce.language.sense;

import eu.controvoce.language.Direction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The company that lemmas, concepts and senses keep in the training sentences: those said together
 * with the same others point the same way, though no sentence has both. Computed by {@code
 * UsageCount} with {@code CompanyCount} and kept in {@code company.tsv}. Immutable.
 *
 * @param byMark directions by mark, named as in {@link Usage}
 */
record Company(Map<String, Direction> byMark) {

  /** Nothing was computed. */
  static final Company UNKNOWN = new Company(Map.of());

  /**
   * What a sense counts beside a word of the same rarity; this and the number of dimensions chosen
   * by cross-validation on the training retellings (0.5, 0.7 and 1; 40 to 200).
   */
  static final double SENSES = 0.7;

  static final int DIMENSIONS = 80;

  Company {
    byMark = Map.copyOf(byMark);
  }

  /** Where to begin adding. */
  double[] sum() {
    return new double[byMark.isEmpty() ? 0 : DIMENSIONS];
  }

  /** Adds the direction of a mark, if it has one. */
  void add(double[] sum, String mark, double worth) {
    var direction = of(mark);
    if (direction != null) {
      direction.addTo(sum, worth);
    }
  }

  @Nullable Direction of(String mark) {
    return byMark.get(mark);
  }

  /** As lines that {@link #read} understands, always in the same order. */
  List<String> lines() {
    var lines = new java.util.ArrayList<String>();
    lines.add("# Computed from the training sentences by UsageCount; not to be edited.");
    new TreeMap<>(byMark).forEach((mark, direction) -> lines.add(mark + '\t' + direction));
    return lines;
  }

  /**
   * Reads what {@link #lines} wrote.
   *
   * @param file the name told in errors
   */
  static Company read(String file, List<String> lines) {
    var found = new HashMap<String, Direction>();
    for (int at = 0; at < lines.size(); at++) {
      var line = lines.get(at);
      if (!line.startsWith("#")) {
        int tab = line.indexOf('\t');
        var direction = tab < 1 ? Direction.NONE : parsed(line.substring(tab + 1));
        if (direction.dimensions() != DIMENSIONS) {
          throw new IllegalStateException(
              "Coding frame: %s, line %d: expected a mark and %d directions, found %s"
                  .formatted(file, at + 1, DIMENSIONS, line));
        }
        found.put(line.substring(0, tab), direction);
      }
    }
    return new Company(found);
  }

  private static Direction parsed(String text) {
    try {
      return Direction.parse(text);
    } catch (IllegalArgumentException e) {
      return Direction.NONE;
    }
  }
}
