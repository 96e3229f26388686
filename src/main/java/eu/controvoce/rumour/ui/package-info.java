/** The place "Ascolta": logging, sorting, rumours and their sheets. */
@NullMarked
package eu.controvoce.rumour.ui;

import org.jspecify.annotations.NullMarked;
