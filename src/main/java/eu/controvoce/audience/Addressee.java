package eu.controvoce.audience;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * What a letter needs to know of a subscriber, and no more: it is read for everybody of a mailing.
 *
 * @param person the same for one address wherever it is on a list
 * @param sealed the address
 * @param language ISO 639-1
 */
public record Addressee(
    @Id SubscriberId id,
    String person,
    String sealed,
    String language,
    @Nullable Instant unsubscribedAt) {

  /** Whether they get e-mails. */
  boolean isActive() {
    return unsubscribedAt == null;
  }

  /** Without anything personal: records reach logs. */
  @Override
  public String toString() {
    return "Addressee[" + id + "]";
  }
}
