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
    boolean demo) {

  public MailingList {
    name = Texts.required("name", name, Texts.SHORT);
  }

  MailingList rename(String name, @Nullable String description) {
    return new MailingList(id, version, city, name, description, createdAt, demo);
  }
}
