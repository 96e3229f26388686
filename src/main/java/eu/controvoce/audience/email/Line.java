package eu.controvoce.audience.email;

import eu.controvoce.base.mail.MailRoute;
import eu.controvoce.base.mail.MailRoute.Handover;
import eu.controvoce.base.mail.Parcel;
import jakarta.mail.MessagingException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One kept connection, opened when it is needed and again when it broke; used by one thread. */
final class Line {

  private static final Logger log = LoggerFactory.getLogger(Line.class);

  private static final int CLOSING = 421;

  private final MailRoute route;
  private final Trouble trouble;
  private MailRoute.@Nullable Connection connection;
  private boolean retired;

  Line(MailRoute route, Trouble trouble) {
    this.route = route;
    this.trouble = trouble;
  }

  /** Whether it makes sense to go on. */
  boolean isGood() {
    return !retired && !trouble.stopped();
  }

  /** Whether there is a connection, a fresh one if need be. */
  boolean isOpen() {
    if (connection == null && isGood()) {
      try {
        connection = route.open();
        trouble.talking();
      } catch (MessagingException e) {
        log.warn("The mail server cannot be reached: {}", e.getClass().getSimpleName());
        trouble.unreachable(e);
        // The server may allow fewer connections than we would like.
        retired = true;
      }
    }
    return connection != null;
  }

  /** Hands one letter over; only after {@link #isOpen}. */
  Handover send(Parcel parcel, String address) {
    var present = connection;
    if (present == null) {
      return new Handover.NotSent();
    }
    var answer = present.send(parcel, address);
    trouble.heard(answer);
    if (answer instanceof Handover.NotSent
        || answer instanceof Handover.Unknown
        || (answer instanceof Handover.Later(var code) && code == CLOSING)) {
      close();
    }
    return answer;
  }

  void close() {
    if (connection != null) {
      connection.close();
      connection = null;
      trouble.silent();
    }
  }
}
