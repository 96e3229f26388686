package eu.controvoce.answer;

import java.util.function.Consumer;

/** One way of looking at a counter-message. Implementations are thread-safe. */
interface Check {

  /** Reports what it notices. */
  void look(Checkup checkup, Consumer<Finding> found);
}
