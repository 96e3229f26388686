/** What cities share: which rumours are heard where, and which answers are ready to be taken up. */
@ApplicationModule(
    allowedDependencies = {"base", "base :: *", "city", "language", "rumour", "answer", "channel"})
@NullMarked
package eu.controvoce.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
