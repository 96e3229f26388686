package eu.controvoce.audience;

import eu.controvoce.base.Texts;
import eu.controvoce.city.CityId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * People who agreed to get a city's answers by e-mail.
 *
 * @param name as the city calls it, also told to those who leave it
 * @param description what it is for; {@code null} if the name says it
 * @param topic code of the coding frame; {@code null} if it is about everything
 * @param offered whether residents may put themselves on it on the public page; {@code null}, as in
 *     lists kept before this could be said, means no
 * @param segment what part of which other list it is; {@code null} if it has people of its own
 */
@Document("mailing-lists")
@TypeAlias("mailing-list")
public record MailingList(
    @Id ListId id,
    @Version @Nullable Long version,
    CityId city,
    String name,
    @Nullable String description,
    Instant createdAt,
    boolean demo,
    @Nullable String topic,
    @Nullable Boolean offered,
    @Nullable Segment segment) {

  public MailingList {
    name = Texts.required("name", name, Texts.SHORT);
  }

  /** A list about everything that is filled by hand. */
  static MailingList plain(
      ListId id,
      CityId city,
      String name,
      @Nullable String description,
      Instant createdAt,
      boolean demo) {
    return new MailingList(id, null, city, name, description, createdAt, demo, null, false, null);
  }

  MailingList rename(String name, @Nullable String description) {
    return new MailingList(
        id, version, city, name, description, createdAt, demo, topic, offered, segment);
  }

  MailingList offered(boolean open, @Nullable String topic) {
    return new MailingList(
        id, version, city, name, description, createdAt, demo, topic, open, segment);
  }

  MailingList of(Segment part) {
    return new MailingList(
        id, version, city, name, description, createdAt, demo, topic, false, part);
  }

  /** Whether residents may put themselves on it. */
  public boolean open() {
    return Boolean.TRUE.equals(offered);
  }

  /** Whether it is a part of another list and has nobody of its own. */
  public boolean isSegment() {
    return segment != null;
  }
}
