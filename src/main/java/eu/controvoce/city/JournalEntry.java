package eu.controvoce.city;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One thing that happened to one item; never changed or removed.
 *
 * @param subject what it happened to, for example {@code rumour:4f2a…}
 * @param city where; {@code null} for the network
 * @param member who did it; {@code null} for the product itself
 * @param name the member's name at that time; empty for the product
 * @param action translation key of what happened, for example {@code journal.rumour.triaged}
 * @param details arguments of the translation; ids, states, reasons of staff; never words of
 *     residents
 */
@Document("journal")
@TypeAlias("journal-entry")
public record JournalEntry(
    @Id String id,
    @Indexed String subject,
    @Nullable CityId city,
    Instant at,
    @Nullable MemberId member,
    String name,
    String action,
    List<String> details) {

  public JournalEntry {
    details = List.copyOf(details);
  }
}
