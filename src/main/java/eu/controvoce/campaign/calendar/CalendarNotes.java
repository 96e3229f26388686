package eu.controvoce.campaign.calendar;

import eu.controvoce.city.CityId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The notes of all calendars; callers check the city. */
interface CalendarNotes extends ListCrudRepository<CalendarNote, CalendarNoteId> {

  List<CalendarNote> findByCity(CityId city);
}
