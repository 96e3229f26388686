/**
 * The editorial calendar: what stands on each day, who wrote a note there, and what to think of
 * before a time is chosen.
 */
@NullMarked
package eu.controvoce.campaign.calendar;

import org.jspecify.annotations.NullMarked;
