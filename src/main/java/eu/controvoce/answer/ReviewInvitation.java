package eu.controvoce.answer;

import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody without an account is asked to read one very text [invito a leggere]. Immutable.
 *
 * @param revision of the text
 * @param textSentAt when that text went to review: sent again, it is another one
 * @param content the text itself
 * @param name of whoever is invited
 * @param email where the link goes; {@code null} as soon as it is of no more use
 * @param addressMark tells two addresses apart without telling them
 * @param reason why this person, for the journal and for them
 * @param revokedAt {@code null} unless taken back
 * @param answer what they said; {@code null} until they have
 */
@Document("review-invitations")
@TypeAlias("review-invitation")
public record ReviewInvitation(
    @Id InvitationId id,
    @Version @Nullable Long version,
    @Indexed MessageId message,
    CityId city,
    int revision,
    Instant textSentAt,
    Content content,
    String name,
    @Nullable String email,
    String addressMark,
    String reason,
    MemberId invitedBy,
    String invitedByName,
    Instant invitedAt,
    Instant expiresAt,
    @Nullable Instant revokedAt,
    @Nullable Answer answer) {

  /** What an invited person decided. */
  @TypeAlias("review-answer")
  public record Answer(boolean approved, Instant at) {}

  /** Where an invitation stands. */
  public enum State {
    OPEN,
    APPROVED,
    CHANGES_REQUESTED,
    REVOKED,
    EXPIRED
  }

  /** Where it stands at that time. */
  public State state(Instant now) {
    if (answer != null) {
      return answer.approved() ? State.APPROVED : State.CHANGES_REQUESTED;
    }
    if (revokedAt != null) {
      return State.REVOKED;
    }
    return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
  }

  /** Whether the message still waits with exactly this text. */
  public boolean isAbout(CounterMessage now) {
    return now.status() == MessageStatus.IN_REVIEW
        && now.revision() == revision
        && textSentAt.equals(now.sentAt())
        && content.equals(now.content());
  }

  ReviewInvitation revoke(Instant at) {
    return with(null, at, answer);
  }

  ReviewInvitation answered(Answer given) {
    return with(null, revokedAt, given);
  }

  ReviewInvitation withoutAddress() {
    return with(null, revokedAt, answer);
  }

  private ReviewInvitation with(
      @Nullable String address, @Nullable Instant taken, @Nullable Answer given) {
    return new ReviewInvitation(
        id,
        version,
        message,
        city,
        revision,
        textSentAt,
        content,
        name,
        address,
        addressMark,
        reason,
        invitedBy,
        invitedByName,
        invitedAt,
        expiresAt,
        taken,
        given);
  }
}
