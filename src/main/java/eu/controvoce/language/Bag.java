package eu.controvoce.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Weighted marks of a text, made to be compared a hundred times a millisecond. Immutable. */
public final class Bag {

  /** Nothing in it. */
  public static final Bag EMPTY = new Bag(new int[0], new float[0], List.of());

  private final int[] keys;
  private final float[] weights;
  private final List<String> names;
  private final double square;

  private Bag(int[] keys, float[] weights, List<String> names) {
    this.keys = keys;
    this.weights = weights;
    this.names = names;
    double sum = 0;
    for (var each : weights) {
      sum += (double) each * each;
    }
    square = sum;
  }

  /**
   * Marks with their weights.
   *
   * @param marks each greater than 0
   */
  public static Bag of(Map<String, Double> marks) {
    if (marks.isEmpty()) {
      return EMPTY;
    }
    var sorted = new TreeMap<Integer, Map.Entry<String, Double>>();
    marks.entrySet().forEach(each -> sorted.put(key(each.getKey()), each));
    var keys = new int[sorted.size()];
    var weights = new float[sorted.size()];
    var names = new String[sorted.size()];
    int at = 0;
    for (var each : sorted.entrySet()) {
      keys[at] = each.getKey();
      weights[at] = each.getValue().getValue().floatValue();
      names[at++] = each.getValue().getKey();
    }
    return new Bag(keys, weights, List.of(names));
  }

  /** The number that stands for a mark; two of some ten thousand marks hardly ever share one. */
  private static int key(String mark) {
    int mixed = mark.hashCode() * 0x9E3779B9;
    mixed ^= mixed >>> 15;
    for (int at = 0; at < mark.length(); at++) {
      mixed = (mixed ^ mark.charAt(at)) * 0x01000193;
    }
    return mixed;
  }

  /** Whether it holds no mark. */
  public boolean isEmpty() {
    return keys.length == 0;
  }

  /** Sum of the squared weights. */
  public double square() {
    return square;
  }

  /** Sum of the products of what both have. */
  public double dot(Bag other) {
    double sum = 0;
    int here = 0;
    int there = 0;
    while (here < keys.length && there < other.keys.length) {
      int order = Integer.compare(keys[here], other.keys[there]);
      if (order == 0) {
        sum += (double) weights[here] * other.weights[there];
      }
      here += order <= 0 ? 1 : 0;
      there += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  /** How alike, whatever the length: 0 for nothing in common, 1 for the same marks alike. */
  public double cosine(Bag other) {
    return square == 0 || other.square == 0 ? 0 : dot(other) / Math.sqrt(square * other.square);
  }

  /** What both have, the weightiest here first. */
  public List<String> shared(Bag other) {
    return heaviest(keys.length).stream().filter(each -> other.has(key(each))).toList();
  }

  /** The weightiest marks first. */
  public List<String> heaviest(int most) {
    Comparator<Integer> lighter = Comparator.comparingDouble(at -> weights[at]);
    return java.util.stream.IntStream.range(0, keys.length)
        .boxed()
        .sorted(lighter.reversed().thenComparing(names::get))
        .limit(most)
        .map(names::get)
        .toList();
  }

  /** What a mark weighs here; 0 if it is not here. */
  public float weight(String mark) {
    int at = Arrays.binarySearch(keys, key(mark));
    return at < 0 ? 0 : weights[at];
  }

  private boolean has(int key) {
    return Arrays.binarySearch(keys, key) >= 0;
  }
}
