/** When learning happens. */
@NullMarked
package eu.controvoce.learning.schedule;

import org.jspecify.annotations.NullMarked;
