/**
 * What members are told: in the shell, and by e-mail as each of them wishes. Whoever has news says
 * so here; this module knows nothing of what it is about.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: *", "city"})
@NullMarked
package eu.controvoce.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
