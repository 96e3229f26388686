/**
 * Facts with their sources, counter-messages with their checks and approval, and which answers
 * which rumour.
 */
@ApplicationModule(
    allowedDependencies = {"base", "base :: *", "city", "notice", "language", "rumour", "channel"})
@NullMarked
package eu.controvoce.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
