package eu.controvoce.city;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody who works with the product.
 *
 * @param username what they sign in with, lower-case
 * @param name shown to colleagues
 * @param email for notices; {@code null} if none was given
 * @param passwordHash Argon2id with parameters; {@code null} until a first password is set by link
 * @param city the city worked for; {@code null} exactly for roles of the network
 * @param enabled whether they may sign in; a disabled member's sessions and tokens end at once
 * @param language ISO 639-1 code of the interface; {@code null} to follow the browser
 * @param credentialsChangedAt when password, role, city or {@code enabled} last changed; sessions
 *     and tokens from before are void where that matters
 */
@Document("members")
@TypeAlias("member")
public record Member(
    @Id MemberId id,
    @Version @Nullable Long version,
    @Indexed(unique = true) String username,
    String name,
    @Nullable String email,
    @Nullable String passwordHash,
    Role role,
    @Nullable CityId city,
    boolean enabled,
    @Nullable String language,
    Instant credentialsChangedAt) {

  public Member {
    if (role.belongsToCity() != (city != null)) {
      throw new IllegalArgumentException("Role " + role + " with city " + city);
    }
  }

  /** With another password; sessions that were opened with the old one end. */
  public Member withPassword(@Nullable String hash, Instant at) {
    return new Member(id, version, username, name, email, hash, role, city, enabled, language, at);
  }

  /** Allowed or no longer allowed to sign in. */
  public Member withEnabled(boolean allowed, Instant at) {
    return new Member(
        id, version, username, name, email, passwordHash, role, city, allowed, language, at);
  }

  /** With other work; {@code where} is {@code null} exactly for roles of the network. */
  public Member withRole(Role other, @Nullable CityId where, Instant at) {
    return new Member(
        id, version, username, name, email, passwordHash, other, where, enabled, language, at);
  }

  /** Described otherwise, with the same rights. */
  public Member withDetails(
      String otherName, @Nullable String otherEmail, @Nullable String otherLanguage) {
    return new Member(
        id,
        version,
        username,
        otherName,
        otherEmail,
        passwordHash,
        role,
        city,
        enabled,
        otherLanguage,
        credentialsChangedAt);
  }

  /** This member as the one who acts. */
  public Actor asActor() {
    return new Actor(id, name, role, city);
  }

  /** The city worked for, if any. */
  public Optional<CityId> cityIfAny() {
    return Optional.ofNullable(city);
  }
}
