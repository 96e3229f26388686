package eu.controvoce.audience;

import eu.controvoce.city.CityId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody asked for e-mails and has not confirmed yet. One per city and address.
 *
 * @param mailed how many letters it caused within a day
 * @param waiting whether a letter is still to be sent
 */
@Document("subscription-requests")
@TypeAlias("subscription-request")
record SubscriptionRequest(
    @Id String id,
    @Version @Nullable Long version,
    CityId city,
    String person,
    String sealed,
    String language,
    List<ListId> lists,
    Pace pace,
    Instant firstAskedAt,
    Instant expiresAt,
    int mailed,
    boolean waiting) {

  SubscriptionRequest {
    lists = List.copyOf(lists);
  }

  SubscriptionRequest sent(boolean again) {
    return new SubscriptionRequest(
        id,
        version,
        city,
        person,
        sealed,
        language,
        lists,
        pace,
        firstAskedAt,
        expiresAt,
        mailed + 1,
        again);
  }

  /** Without anything personal: records reach logs. */
  @Override
  public String toString() {
    return "SubscriptionRequest[" + id + "]";
  }
}
