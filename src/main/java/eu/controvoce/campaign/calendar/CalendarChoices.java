package eu.controvoce.campaign.calendar;

import eu.controvoce.city.MemberId;
import org.springframework.data.repository.ListCrudRepository;

/** How each member last looked at the calendar. */
interface CalendarChoices extends ListCrudRepository<CalendarChoice, MemberId> {}
