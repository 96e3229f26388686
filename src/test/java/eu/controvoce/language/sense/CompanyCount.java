package eu.controvoce.language.sense;

import eu.controvoce.language.Direction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Latent semantic analysis: the subspace of few dimensions that keeps most of the sentences, found
 * by subspace iteration. Only angles are of use afterwards, so any basis of it will do.
 */
final class CompanyCount {

  private static final int ROUNDS = 30;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<int[]> marks = new ArrayList<>();
  private final List<double[]> worths = new ArrayList<>();

  /**
   * @param sentence marks with what they are worth
   * @param certain marks that only steer the directions, worth what is said
   */
  void add(Map<String, Double> sentence, Map<String, Double> certain) {
    double length = Math.sqrt(sentence.values().stream().mapToDouble(each -> each * each).sum());
    var all = new HashMap<>(certain);
    sentence.forEach((mark, worth) -> all.put(mark, worth / length));
    var own = new int[all.size()];
    var worth = new double[all.size()];
    int at = 0;
    for (var each : new java.util.TreeMap<>(all).entrySet()) {
      own[at] = numbers.computeIfAbsent(each.getKey(), _ -> numbers.size());
      worth[at++] = each.getValue();
    }
    marks.add(own);
    worths.add(worth);
  }

  /** Directions of the marks that are words, concepts or senses. */
  Company company() {
    int dimensions = Company.DIMENSIONS;
    var basis = new double[numbers.size()][dimensions];
    var random = new Random(13);
    for (var row : basis) {
      for (int at = 0; at < dimensions; at++) {
        row[at] = random.nextGaussian();
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      makeOrthonormal(basis);
      basis = turned(basis, dimensions);
    }
    makeOrthonormal(basis);
    var found = new HashMap<String, Direction>();
    for (var each : numbers.entrySet()) {
      if (Usage.isMark(each.getKey())) {
        found.put(each.getKey(), Direction.of(basis[each.getValue()]));
      }
    }
    return new Company(found);
  }

  /** The basis times the sentences twice: what many sentences hold grows. */
  private double[][] turned(double[][] basis, int dimensions) {
    var turned = new double[basis.length][dimensions];
    var seen = new double[dimensions];
    for (int sentence = 0; sentence < marks.size(); sentence++) {
      var own = marks.get(sentence);
      var worth = worths.get(sentence);
      java.util.Arrays.fill(seen, 0);
      for (int at = 0; at < own.length; at++) {
        add(seen, basis[own[at]], worth[at]);
      }
      for (int at = 0; at < own.length; at++) {
        add(turned[own[at]], seen, worth[at]);
      }
    }
    return turned;
  }

  private static void add(double[] sum, double[] other, double times) {
    for (int at = 0; at < sum.length; at++) {
      sum[at] += times * other[at];
    }
  }

  /** Gram and Schmidt, column by column. */
  private static void makeOrthonormal(double[][] rows) {
    int columns = rows[0].length;
    for (int column = 0; column < columns; column++) {
      var along = new double[column];
      for (var row : rows) {
        for (int before = 0; before < column; before++) {
          along[before] += row[before] * row[column];
        }
      }
      double square = 0;
      for (var row : rows) {
        for (int before = 0; before < column; before++) {
          row[column] -= along[before] * row[before];
        }
        square += row[column] * row[column];
      }
      double length = Math.sqrt(square);
      for (var row : rows) {
        row[column] /= length;
      }
    }
  }
}
