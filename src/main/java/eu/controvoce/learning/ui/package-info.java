/** The coding frame's page, for administrators. */
@NullMarked
package eu.controvoce.learning.ui;

import org.jspecify.annotations.NullMarked;
