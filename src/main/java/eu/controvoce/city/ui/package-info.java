/** Pages about members, cities and the journal. */
@NullMarked
package eu.controvoce.city.ui;

import org.jspecify.annotations.NullMarked;
