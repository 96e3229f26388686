/** The page on which a city keeps its mailing lists. */
@NullMarked
package eu.controvoce.audience.ui;

import org.jspecify.annotations.NullMarked;
