package eu.controvoce.audience;

import eu.controvoce.city.CityId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody who agreed to get a list's e-mails. The address itself is unreadable without the key in
 * the data folder; {@link AddressBook} reads and finds it.
 *
 * @param person the same for one address wherever it is on a list
 * @param sealed the address
 * @param language ISO 639-1, for the words around the answer
 * @param area the neighbourhood, as the city calls it; {@code null} if not said
 * @param consent how and when they agreed
 * @param unsubscribedAt since when they get nothing; {@code null} while they do
 */
@Document("subscribers")
@TypeAlias("subscriber")
public record Subscriber(
    @Id SubscriberId id,
    @Version @Nullable Long version,
    ListId list,
    CityId city,
    @Indexed String person,
    String sealed,
    String language,
    Pace pace,
    Kind kind,
    @Nullable String area,
    Consent consent,
    Instant subscribedAt,
    @Nullable Instant unsubscribedAt) {

  /** Whether they get e-mails. */
  public boolean isActive() {
    return unsubscribedAt == null;
  }

  Subscriber leave(Instant at) {
    return isActive() ? with(language, pace, consent, subscribedAt, at) : this;
  }

  Subscriber comeBack(Consent again, Instant at) {
    return with(language, pace, again, at, null);
  }

  Subscriber wishing(String language, Pace pace) {
    return with(language, pace, consent, subscribedAt, unsubscribedAt);
  }

  private Subscriber with(
      String language, Pace pace, Consent consent, Instant since, @Nullable Instant left) {
    return new Subscriber(
        id, version, list, city, person, sealed, language, pace, kind, area, consent, since, left);
  }

  /** Without anything personal: records reach logs. */
  @Override
  public String toString() {
    return "Subscriber[" + id + "]";
  }
}
