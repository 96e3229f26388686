/**
 * Sightings, the rumours they belong to, how each city handles a rumour, and matches between them.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: *", "city", "language"})
@NullMarked
package eu.controvoce.rumour;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
