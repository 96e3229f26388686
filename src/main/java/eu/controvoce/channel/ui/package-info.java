/** The administrators' page on which channels are set up. */
@NullMarked
package eu.controvoce.channel.ui;

import org.jspecify.annotations.NullMarked;
