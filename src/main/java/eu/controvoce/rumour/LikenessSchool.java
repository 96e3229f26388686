package eu.controvoce.rumour;

import java.time.Instant;
import java.util.List;

/**
 * Lets the weights that texts are compared with be exchanged while the product runs, and learns new
 * ones from what people confirmed and rejected. Keeps nothing but what is in use. Thread-safe.
 */
public interface LikenessSchool {

  /** Those that came with the product. */
  LikenessWeights shipped();

  /** Those in use on this node. */
  LikenessWeights inUse();

  /**
   * Compares with other weights from now on, on this node.
   *
   * @throws IllegalArgumentException if they do not fit what is compared today
   */
  void use(LikenessWeights weights);

  /** When people decided whether sightings belong to rumours, in no order. */
  List<Instant> decisions();

  /** What all decisions teach, held near the shipped weights where they say little. */
  LikenessWeights learn();

  /** How well weights find the retellings of the coding frame. */
  LikenessFigures measure(LikenessWeights weights);
}
