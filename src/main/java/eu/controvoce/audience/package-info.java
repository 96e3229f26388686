/** Mailing lists, who is on them by consent, and who was sent what. */
@ApplicationModule(allowedDependencies = {"base", "base :: *", "city", "channel"})
@NullMarked
package eu.controvoce.audience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
