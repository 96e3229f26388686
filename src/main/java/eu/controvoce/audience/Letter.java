package eu.controvoce.audience;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One e-mail to one subscriber: the ledger of what happened to whom. Its id is made of publication
 * and subscriber, so there is never a second one.
 *
 * @param attempts how often a server was asked
 * @param at when it last changed
 * @param detail what the server said, as {@code key|argument}; {@code null} if all is well
 */
@Document("letters")
@TypeAlias("letter")
public record Letter(
    @Id String id,
    @Version @Nullable Long version,
    @Indexed String publication,
    ListId list,
    SubscriberId subscriber,
    State state,
    int attempts,
    Instant at,
    @Nullable String detail) {

  /** What happened to it. */
  public enum State {
    /** Still to be sent. */
    QUEUED,
    /** Being handed over right now. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** The process or the connection ended while it was handed over: never sent twice. */
    UNCERTAIN,
    /** The mail server refused it for good. */
    REFUSED,
    /** The subscriber left before it was sent. */
    UNSUBSCRIBED;

    /** Whether nothing more will happen to it. */
    public boolean isFinal() {
      return switch (this) {
        case QUEUED, SENDING -> false;
        case SENT, UNCERTAIN, REFUSED, UNSUBSCRIBED -> true;
      };
    }
  }

  /** A letter still to be sent. */
  static Letter queued(String publication, ListId list, SubscriberId subscriber, Instant at) {
    return new Letter(
        publication + "." + subscriber.value(),
        null,
        publication,
        list,
        subscriber,
        State.QUEUED,
        0,
        at,
        null);
  }

  Letter sending(Instant when) {
    return new Letter(
        id, version, publication, list, subscriber, State.SENDING, attempts + 1, when, null);
  }

  Letter in(State next, Instant when, @Nullable String why) {
    return new Letter(id, version, publication, list, subscriber, next, attempts, when, why);
  }
}
