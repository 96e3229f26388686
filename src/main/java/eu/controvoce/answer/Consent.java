package eu.controvoce.answer;

import eu.controvoce.city.Actor;
import eu.controvoce.city.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * Somebody read a text and approved it.
 *
 * @param by {@code null} if they have no account
 * @param guest the invitation they answered; {@code null} for members
 * @param name as known then
 */
@TypeAlias("consent")
public record Consent(
    @Nullable MemberId by, @Nullable InvitationId guest, String name, Instant at) {

  static Consent of(Actor actor, Instant at) {
    return new Consent(actor.member(), null, actor.name(), at);
  }

  static Consent of(ReviewInvitation invitation, Instant at) {
    return new Consent(null, invitation.id(), invitation.name(), at);
  }

  /** Whether it was given by somebody without an account. */
  public boolean isOfGuest() {
    return guest != null;
  }

  boolean isOfTheSame(Consent other) {
    return (by != null && by.equals(other.by)) || (guest != null && guest.equals(other.guest));
  }
}
