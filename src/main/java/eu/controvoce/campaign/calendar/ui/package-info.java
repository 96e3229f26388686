/** The calendar's pages. */
@NullMarked
package eu.controvoce.campaign.calendar.ui;

import org.jspecify.annotations.NullMarked;
