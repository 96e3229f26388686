package eu.controvoce.city;

import eu.controvoce.base.Forbidden;
import eu.controvoce.base.NotFound;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf something is done. Every service call takes one, so that role and city are
 * checked the same way from views, REST, jobs and tests.
 *
 * @param member who acts
 * @param name shown in histories
 * @param role decides what may be done
 * @param city the city acted for; {@code null} exactly for roles of the network
 */
public record Actor(MemberId member, String name, Role role, @Nullable CityId city) {

  public Actor {
    if (role.belongsToCity() != (city != null)) {
      throw new IllegalArgumentException("Role " + role + " with city " + city);
    }
  }

  /** Whether the role allows it, for any city the actor works for. */
  public boolean may(Permission permission) {
    return permission.isGrantedTo(role);
  }

  /** Whether it is allowed in that city. */
  public boolean may(Permission permission, CityId where) {
    return may(permission) && (city == null || city.equals(where));
  }

  /**
   * Insists on a permission.
   *
   * @throws Forbidden if the role does not have it
   */
  public void require(Permission permission) {
    if (!may(permission)) {
      throw new Forbidden("access.role", permission.name());
    }
  }

  /**
   * Insists on a permission on something of a city.
   *
   * @throws Forbidden if the role does not have it
   * @throws NotFound if it belongs to another city: what is there is none of the actor's business
   */
  public void require(Permission permission, CityId where) {
    require(permission);
    if (city != null && !city.equals(where)) {
      throw new NotFound("access.not-found");
    }
  }

  /**
   * The city acted for, for acts that only make sense in one.
   *
   * @throws Forbidden if the actor works for the network
   */
  public CityId ownCity() {
    if (city == null) {
      throw new Forbidden("access.no-city", role.name());
    }
    return city;
  }

  /** The city acted for, if the actor works for one. */
  public Optional<CityId> cityIfAny() {
    return Optional.ofNullable(city);
  }

  /** Whether both are the same person. */
  public boolean is(MemberId other) {
    return Objects.equals(member, other);
  }
}
