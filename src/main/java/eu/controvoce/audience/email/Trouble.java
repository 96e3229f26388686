package eu.controvoce.audience.email;

import eu.controvoce.base.mail.MailRoute.Handover;
import eu.controvoce.channel.Why;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Notices when a mail server is in no state to go on with. Thread-safe. */
final class Trouble {

  /** After so many breaks with nothing taken between them it waits for the next time. */
  private static final int MOST_BROKEN = 3;

  /** After so many refusals with nothing taken between them the server is meant, not the people. */
  static final int MOST_REFUSED = 20;

  private int broken;
  private int refused;
  private @Nullable Why why;

  synchronized boolean stopped() {
    return why != null;
  }

  synchronized Optional<Why> why() {
    return Optional.ofNullable(why);
  }

  /** No connection was to be had: in words, since each has another remedy. */
  synchronized void unreachable(MessagingException failure) {
    why = reason(failure);
  }

  synchronized void heard(Handover answer) {
    switch (answer) {
      case Handover.Taken() -> {
        broken = 0;
        refused = 0;
      }
      case Handover.Later(var code) -> broken += code == 421 ? 1 : 0;
      case Handover.Refused(var code, var _) -> {
        refused++;
        if (refused >= MOST_REFUSED) {
          why = Why.of("channel.email.refuses-all", code);
        }
      }
      case Handover.NotSent(), Handover.Unknown() -> broken++;
    }
    if (broken >= MOST_BROKEN && why == null) {
      why = Why.of("channel.email.breaks");
    }
  }

  private static Why reason(MessagingException failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof AuthenticationFailedException) {
        return Why.of("channel.email.account");
      }
      if (each instanceof SSLException) {
        return Why.of("channel.email.certificate");
      }
    }
    return Why.of("channel.email.down");
  }
}
