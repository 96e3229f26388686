/** The buttons on the sheets of rumours and messages. */
@NullMarked
package eu.controvoce.print.ui;

import org.jspecify.annotations.NullMarked;
