package eu.controvoce.city.access;

import eu.controvoce.city.CityId;
import eu.controvoce.city.Member;
import eu.controvoce.city.Role;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which members to show; {@code null} stands for all.
 *
 * @param text part of the name, the sign-in name or the e-mail address; empty for all
 */
public record MemberFilter(
    String text, @Nullable Role role, @Nullable CityId city, @Nullable Boolean enabled) {

  /** Everybody. */
  public static final MemberFilter ALL = new MemberFilter("", null, null, null);

  boolean fits(Member member) {
    return (role == null || role == member.role())
        && (city == null || city.equals(member.city()))
        && (enabled == null || enabled == member.enabled())
        && holdsText(member);
  }

  private boolean holdsText(Member member) {
    var wanted = text.strip().toLowerCase(Locale.ROOT);
    return member.name().toLowerCase(Locale.ROOT).contains(wanted)
        || member.username().contains(wanted)
        || Objects.requireNonNullElse(member.email(), "").toLowerCase(Locale.ROOT).contains(wanted);
  }
}
