package eu.controvoce.city.access;

import eu.controvoce.city.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Lets a program act as a member over REST, with the role and city they have at the time.
 *
 * @param hash SHA-256 of the token in hexadecimal; the token itself is kept nowhere
 * @param name what it is for, in the member's words
 * @param lastUsedAt to the hour; {@code null} if never
 * @param expiresAt {@code null} if only revoking ends it
 * @param revokedAt {@code null} while it is in force
 */
@Document("api-tokens")
@TypeAlias("api-token")
public record ApiToken(
    @Id String hash,
    @Indexed MemberId member,
    String name,
    Instant createdAt,
    @Nullable Instant lastUsedAt,
    @Nullable Instant expiresAt,
    @Nullable Instant revokedAt) {

  /** Whether it can be used. */
  public boolean isInForce(Instant now) {
    return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
  }

  ApiToken usedAt(Instant at) {
    return new ApiToken(hash, member, name, createdAt, at, expiresAt, revokedAt);
  }

  ApiToken revokedAt(Instant at) {
    return new ApiToken(hash, member, name, createdAt, lastUsedAt, expiresAt, at);
  }
}
