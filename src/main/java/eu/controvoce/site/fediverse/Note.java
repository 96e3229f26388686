package eu.controvoce.site.fediverse;

import eu.controvoce.answer.MessageId;
import eu.controvoce.city.CityId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What followers were last told of an answer. One that was withdrawn stays, so that its address
 * goes on saying that it is gone; published once more, the answer gets a new one, since other
 * servers never take back what was deleted.
 *
 * @param id city, answer and how often it was published, as in {@code settimo.m1} and {@code
 *     settimo.m1.2}
 * @param told fingerprint of what was told
 * @param changes how often followers were told of it
 * @param withdrawnAt when it was taken back; {@code null} while it stands
 */
@Document("fediverse_notes")
@TypeAlias("fediverse-note")
record Note(
    @Id String id,
    @Version @Nullable Long version,
    CityId city,
    MessageId message,
    Instant publishedAt,
    Instant changedAt,
    String told,
    int changes,
    @Nullable Instant withdrawnAt) {

  static Note of(CityId city, MessageId message, int time, Instant at, String told) {
    var suffix = time < 2 ? "" : "." + time;
    return new Note(
        city.value() + "." + message.value() + suffix, null, city, message, at, at, told, 1, null);
  }

  Note told(String now, Instant at) {
    return new Note(id, version, city, message, publishedAt, at, now, changes + 1, null);
  }

  Note withdrawn(Instant at) {
    return new Note(id, version, city, message, publishedAt, at, told, changes + 1, at);
  }

  boolean stands() {
    return withdrawnAt == null;
  }

  /** Its part of the address. */
  String name() {
    return id.substring(city.value().length() + 1);
  }
}
