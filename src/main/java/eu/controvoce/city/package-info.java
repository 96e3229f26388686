/**
 * Cities, their network, the people who work there with their roles, and the journal of what they
 * did.
 */
@ApplicationModule(allowedDependencies = {"base", "base :: *"})
@NullMarked
package eu.controvoce.city;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
