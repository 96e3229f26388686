/** What readers said and what they are told, on a message's sheet. */
@NullMarked
package eu.controvoce.site.ui;

import org.jspecify.annotations.NullMarked;
