/** Quartz jobs of the rumour module: ticks without knowledge. */
@NullMarked
package eu.controvoce.rumour.schedule;

import org.jspecify.annotations.NullMarked;
