/** The dates of recurrences, by Quartz' rules. */
@NullMarked
package eu.controvoce.campaign.slot.schedule;

import org.jspecify.annotations.NullMarked;
