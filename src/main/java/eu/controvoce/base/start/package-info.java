/** What happens around the start: settings checked first, refusals and readiness in plain words. */
@NullMarked
package eu.controvoce.base.start;

import org.jspecify.annotations.NullMarked;
