package eu.controvoce.campaign.event;

import eu.controvoce.base.Texts;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A meeting, fair or workshop of a city that its campaigns can build on [evento], taken over from
 * another calendar. Immutable.
 *
 * @param id follows from city, {@code uid} and date, so that one file taken in twice is one event
 * @param campaign the one it belongs to; {@code null} if to none
 * @param from when it begins; for a whole day its first midnight in the city
 * @param to when it is over, not included
 * @param wholeDay whether only the day counts
 * @param uid as the other calendar names it
 * @param source name of the file
 * @param batch the import it came with, which can be undone
 */
@Document("planned-events")
@TypeAlias("planned-event")
public record PlannedEvent(
    @Id PlannedEventId id,
    @Version @Nullable Long version,
    CityId city,
    @Nullable CampaignId campaign,
    String title,
    Instant from,
    Instant to,
    boolean wholeDay,
    @Nullable String place,
    String uid,
    String source,
    String batch,
    MemberId importedBy,
    Instant importedAt) {

  public PlannedEvent {
    title = Texts.required("title", title, Texts.SHORT);
  }

  /** Whether it happens, in part at least, between these instants. */
  public boolean isBetween(Instant start, Instant end) {
    return from.isBefore(end) && (to.isAfter(start) || (to.equals(from) && !from.isBefore(start)));
  }

  boolean isLike(EventRow.Good row) {
    return title.equals(row.title())
        && from.equals(row.from())
        && to.equals(row.to())
        && wholeDay == row.wholeDay()
        && Objects.equals(place, row.place());
  }

  /** With what a newer file says of it; campaign and import stay. */
  PlannedEvent saying(PlannedEvent newer) {
    return new PlannedEvent(
        id,
        version,
        city,
        campaign,
        newer.title,
        newer.from,
        newer.to,
        newer.wholeDay,
        newer.place,
        uid,
        newer.source,
        batch,
        importedBy,
        importedAt);
  }
}
