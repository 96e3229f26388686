/** When followers in the fediverse are told. */
@NullMarked
package eu.controvoce.site.fediverse.schedule;

import org.jspecify.annotations.NullMarked;
