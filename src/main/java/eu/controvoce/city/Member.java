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

  /** This member as the one who acts. */
  public Actor asActor() {
    return new Actor(id, name, role, city);
  }

  /** The city worked for, if any. */
  public Optional<CityId> cityIfAny() {
    return Optional.ofNullable(city);
  }
}
