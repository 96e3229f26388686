/** Mailing lists, who is on them by consent, and who was sent what. */
@ApplicationModule(allowedDependencies = {"base", "base :: *", "city", "language", "channel"})
@NullMarked
package eu.controvoce.audience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
