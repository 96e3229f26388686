package eu.controvoce.answer;

import eu.controvoce.base.Conflict;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Turns a lost race into words: somebody else was faster. */
final class Saved {

  private Saved() {}

  /**
   * Saves.
   *
   * @throws Conflict with that key if somebody saved the same item meanwhile
   */
  static <T> T orConflict(Supplier<T> save, String key, String code) {
    try {
      return save.get();
    } catch (OptimisticLockingFailureException e) {
      throw new Conflict(key, code);
    }
  }

  /**
   * Insists that the item is still as the person saw it.
   *
   * @param expected the version seen
   * @throws Conflict with that key if it is not
   */
  static void mustBeSeen(@Nullable Long actual, long expected, String key, String code) {
    if (!Objects.equals(actual, expected)) {
      throw new Conflict(key, code);
    }
  }
}
