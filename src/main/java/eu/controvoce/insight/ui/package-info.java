/** The place "Valuta": dashboards. */
@NullMarked
package eu.controvoce.insight.ui;

import org.jspecify.annotations.NullMarked;
