/** The place "Rete". */
@NullMarked
package eu.controvoce.exchange.ui;

import org.jspecify.annotations.NullMarked;
