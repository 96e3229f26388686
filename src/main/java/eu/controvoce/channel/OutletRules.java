package eu.controvoce.channel;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.city.Actor;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Role;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * What an outlet is allowed to do.
 *
 * @param mostPerHour how many publications in any 60 minutes; {@code null} for any number
 * @param quietFrom from when on it is silent, by the city's clock; {@code null} if never
 * @param quietTo until when; before {@code quietFrom} it is the next morning
 * @param roles who may publish on it; empty, with {@code members} empty too, for everybody who
 *     plans
 * @param members who else may
 */
@TypeAlias("outlet-rules")
public record OutletRules(
    @Nullable Integer mostPerHour,
    @Nullable LocalTime quietFrom,
    @Nullable LocalTime quietTo,
    Set<Role> roles,
    Set<MemberId> members) {

  /** The highest limit that can be set. */
  public static final int MOST = 1_000;

  /** Anything, at any hour, by everybody who plans. */
  public static final OutletRules NONE = new OutletRules(null, null, null, Set.of(), Set.of());

  public OutletRules {
    roles = Set.copyOf(roles);
    members = Set.copyOf(members);
  }

  /**
   * Insists that they make sense.
   *
   * @throws InvalidInput naming {@code mostPerHour}, {@code quietFrom} or {@code quietTo}
   */
  OutletRules checked() {
    if (mostPerHour != null && (mostPerHour < 1 || mostPerHour > MOST)) {
      throw new InvalidInput("mostPerHour", "outlet.rule.most-per-hour", MOST);
    }
    if (quietFrom == null && quietTo != null) {
      throw new InvalidInput("quietFrom", "outlet.rule.quiet");
    }
    if (quietFrom != null && (quietTo == null || quietTo.equals(quietFrom))) {
      throw new InvalidInput("quietTo", "outlet.rule.quiet");
    }
    return this;
  }

  /** Whether somebody may publish on it, beyond what the role allows anyway. */
  public boolean lets(Actor actor) {
    return !isKept() || roles.contains(actor.role()) || members.contains(actor.member());
  }

  /** Whether it is kept for some of those who plan. */
  public boolean isKept() {
    return !roles.isEmpty() || !members.isEmpty();
  }

  /** Whether neither a number per hour nor silent hours keep anything waiting. */
  public boolean anyTimeWillDo() {
    return mostPerHour == null && quietFrom == null;
  }

  /** When the silence ends in which an instant lies; empty if it lies in none. */
  public Optional<Instant> quietUntil(Instant now, ZoneId zone) {
    if (quietFrom == null || quietTo == null) {
      return Optional.empty();
    }
    var wall = now.atZone(zone);
    var time = wall.toLocalTime();
    var overnight = quietTo.isBefore(quietFrom);
    var quiet =
        overnight
            ? !time.isBefore(quietFrom) || time.isBefore(quietTo)
            : !time.isBefore(quietFrom) && time.isBefore(quietTo);
    if (!quiet) {
      return Optional.empty();
    }
    var day = overnight && !time.isBefore(quietFrom) ? 1 : 0;
    var end = wall.toLocalDate().plusDays(day).atTime(quietTo).atZone(zone).toInstant();
    // Where clocks are set back the same hour comes twice, and the end may lie behind us.
    return end.isAfter(now) ? Optional.of(end) : Optional.empty();
  }
}
