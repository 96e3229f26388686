package eu.controvoce.audience;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One e-mail to one subscriber, a line of the ledger of what happened to whom.
 *
 * @param attempts how often a server was asked
 * @param at when it last changed
 * @param notBefore when a server that asked to wait may be asked again; {@code null} for at once
 * @param detail what the server said, as {@code key|argument}; {@code null} if all is well
 */
public record Letter(
    SubscriberId subscriber,
    State state,
    int attempts,
    Instant at,
    @Nullable Instant notBefore,
    @Nullable String detail) {

  /** So often a server may say "later" for one address. */
  public static final int MOST_TRIES = 6;

  /**
   * Between two tries. A little less than the pauses between tries of a publication, so that each
   * of those finds its letters due.
   */
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(50),
          Duration.ofSeconds(290),
          Duration.ofSeconds(890),
          Duration.ofSeconds(3_590),
          Duration.ofSeconds(14_390));

  /** What happened to it. */
  public enum State {
    /** Still to be sent. */
    QUEUED,
    /** In a bag that is being carried to the server. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** The process or the connection ended while it was handed over: never sent twice. */
    UNCERTAIN,
    /** The mail server refused it for good. */
    REFUSED,
    /** Taken at first, then sent back. */
    BOUNCED,
    /** The subscriber left before it was sent. */
    UNSUBSCRIBED;

    /** Whether nothing more will be sent. */
    public boolean isFinal() {
      return this != QUEUED && this != SENDING;
    }
  }

  /** A letter still to be sent. */
  static Letter queued(SubscriberId subscriber, Instant at) {
    return new Letter(subscriber, State.QUEUED, 0, at, null, null);
  }

  boolean isDue(Instant now) {
    return state == State.QUEUED && (notBefore == null || !notBefore.isAfter(now));
  }

  Letter in(State next, Instant when, @Nullable String why) {
    return new Letter(subscriber, next, attempts, when, null, why);
  }

  /** Asked the server: in that state now. */
  Letter asked(State next, Instant when, @Nullable String why) {
    return new Letter(subscriber, next, attempts + 1, when, null, why);
  }

  /** The server said "later": queued again, or refused if it said so too often. */
  Letter later(Instant when, String why) {
    var tries = attempts + 1;
    if (tries >= MOST_TRIES) {
      return asked(State.REFUSED, when, why);
    }
    var pause = PAUSES.get(Math.min(tries, PAUSES.size()) - 1);
    return new Letter(subscriber, State.QUEUED, tries, when, when.plus(pause), why);
  }
}
