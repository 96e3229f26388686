/**
 * What every module stands on: ids, refusals, safe text, time, the store's mapping, the shell of
 * the interface. It knows no rumour.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package eu.controvoce.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
