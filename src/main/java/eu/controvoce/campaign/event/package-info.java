/** Events of a city, taken over from its own calendars. */
@NullMarked
package eu.controvoce.campaign.event;

import org.jspecify.annotations.NullMarked;
