package eu.controvoce.campaign.calendar;

import eu.controvoce.city.MemberId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How a member last looked at the calendar.
 *
 * @param query the filters as they stand in the page's address, without the day
 */
@Document("calendar-choices")
@TypeAlias("calendar-choice")
record CalendarChoice(@Id MemberId member, String query) {}
