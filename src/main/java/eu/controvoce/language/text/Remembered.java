package eu.controvoce.language.text;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers answers by word; forgets all when full, so that odd input cannot fill the memory. */
public final class Remembered<T> {

  private static final int MOST = 20_000;

  private final ConcurrentHashMap<String, T> answers = new ConcurrentHashMap<>();

  /** The answer for a word, looked for when it is not remembered. */
  public T get(String word, Function<String, T> answer) {
    var known = answers.get(word);
    if (known != null) {
      return known;
    }
    if (answers.size() >= MOST) {
      answers.clear();
    }
    var found = answer.apply(word);
    answers.put(word, found);
    return found;
  }

  /** Remembers nothing any more. */
  public void forget() {
    answers.clear();
  }
}
