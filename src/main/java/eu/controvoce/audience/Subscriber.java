package eu.controvoce.audience;

import eu.controvoce.base.Texts;
import eu.controvoce.city.CityId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody who agreed to get a list's e-mails.
 *
 * @param language ISO 639-1, for the words around the answer
 * @param consentNote how and when they agreed
 * @param token opens their way out; nobody can guess it
 * @param unsubscribedAt since when they get nothing; {@code null} while they do
 */
@Document("subscribers")
@TypeAlias("subscriber")
public record Subscriber(
    @Id SubscriberId id,
    @Version @Nullable Long version,
    ListId list,
    CityId city,
    String address,
    String language,
    String consentNote,
    @Indexed(unique = true) String token,
    Instant subscribedAt,
    @Nullable Instant unsubscribedAt) {

  public Subscriber {
    consentNote = Texts.required("consentNote", consentNote, Texts.SHORT);
  }

  /** Whether they get e-mails. */
  public boolean isActive() {
    return unsubscribedAt == null;
  }

  Subscriber leave(Instant at) {
    return isActive()
        ? new Subscriber(
            id, version, list, city, address, language, consentNote, token, subscribedAt, at)
        : this;
  }

  /** Without the address: records reach logs. */
  @Override
  public String toString() {
    return "Subscriber[" + id + "]";
  }
}
