package eu.controvoce.campaign.calendar;

import eu.controvoce.base.Texts;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What somebody wrote on a day of a city's calendar [nota]. Only that city's members read it.
 *
 * @param author who wrote it last
 * @param authorName as it was then
 */
@Document("calendar-notes")
@TypeAlias("calendar-note")
public record CalendarNote(
    @Id CalendarNoteId id,
    @Version @Nullable Long version,
    CityId city,
    LocalDate day,
    String text,
    MemberId author,
    String authorName) {

  /** More is a document, not a note. */
  public static final int LONGEST = 500;

  public CalendarNote {
    text = Texts.required("text", text, LONGEST);
  }
}
