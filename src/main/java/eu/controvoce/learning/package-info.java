/**
 * Learning from operators: the examples their confirmed tags give, training and choosing topic
 * models, looking at the backlog again, and what administrators change in the coding frame.
 */
@ApplicationModule(
    allowedDependencies = {
      "base",
      "base :: *",
      "city",
      "language",
      "language :: frame",
      "rumour",
      "answer"
    })
@NullMarked
package eu.controvoce.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
