/** The coding frame as data: read from {@code campaigns/coding-frame}, checked, looked up. */
@NullMarked
package eu.controvoce.language.frame;

import org.jspecify.annotations.NullMarked;
