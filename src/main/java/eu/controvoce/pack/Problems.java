package eu.controvoce.pack;

import java.util.ArrayList;
import java.util.List;

/** Everything wrong with a pack, gathered so that its author mends it in one go. */
final class Problems {

  private final List<String> found = new ArrayList<>();

  /** Notes what is wrong where; {@code line} counts from 1. */
  void add(String file, int line, String key, String what) {
    found.add("%s, line %d, %s: %s".formatted(file, line, key, what));
  }

  int count() {
    return found.size();
  }

  /**
   * Insists on there being none.
   *
   * @throws PackInvalid naming all of them
   */
  void none(String pack) {
    if (!found.isEmpty()) {
      throw new PackInvalid(pack, found);
    }
  }
}
