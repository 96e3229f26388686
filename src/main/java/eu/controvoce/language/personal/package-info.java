/** Finds what identifies someone in a text, so that it can be masked before it is kept. */
@NullMarked
package eu.controvoce.language.personal;

import org.jspecify.annotations.NullMarked;
