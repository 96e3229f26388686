package eu.controvoce.audience.email;

import eu.controvoce.base.mail.MailRoute.Handover;
import eu.controvoce.base.mail.MailRoute.Handover.Refused.Meant;
import eu.controvoce.base.mail.SmtpRefusal;
import eu.controvoce.base.mail.SmtpUnsafe;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Why;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Notices when a mailing is not to go on, and why: what passes by itself is tried again, what a
 * person must mend waits for one, what is wrong with this message fails. Thread-safe.
 */
final class Trouble {

  /** After so many breaks with nothing taken between them it waits for the next time. */
  private static final int MOST_BROKEN = 3;

  /** After so many refusals with nothing taken between them the server is meant, not the people. */
  static final int MOST_REFUSED = 20;

  /** After so many that did not like the message, nothing taken between them, the next will not. */
  private static final int MOST_DECLINED = 3;

  private int broken;
  private int refused;
  private int declined;
  private int lastDeclined;
  private boolean anyTaken;
  private int talking;
  private @Nullable Delivery stop;

  synchronized boolean stopped() {
    return stop != null;
  }

  /** Why it did not go on; empty when every letter was tried. */
  synchronized Optional<Delivery> stop() {
    if (stop == null && declined > 0 && !anyTaken) {
      stop = new Delivery.Rejected(Why.of("channel.email.message-declined", lastDeclined));
    }
    return Optional.ofNullable(stop);
  }

  /** A person halted it. */
  synchronized void halted() {
    later("channel.email.halted");
  }

  /** Something of ours broke: whoever asked hears of it otherwise. */
  synchronized void failed() {
    later("channel.email.unwritable");
  }

  /** A connection works. */
  synchronized void talking() {
    talking++;
  }

  /** A connection that worked is no more. */
  synchronized void silent() {
    talking--;
  }

  /**
   * No connection was to be had: in words, since each has another remedy. While others work it is
   * only one too many for the server.
   */
  synchronized void unreachable(MessagingException failure) {
    if (talking == 0 && stop == null) {
      stop = reason(failure);
    }
  }

  synchronized void heard(Handover answer) {
    switch (answer) {
      case Handover.Taken() -> {
        broken = 0;
        refused = 0;
        declined = 0;
        anyTaken = true;
      }
      case Handover.Later(var code) -> broken += code == 421 ? 1 : 0;
      case Handover.Refused(var code, var meant) -> refused(code, meant);
      case Handover.NotSent(), Handover.Unknown() -> broken++;
    }
    if (broken >= MOST_BROKEN) {
      later("channel.email.breaks");
    }
  }

  private void refused(int code, Meant meant) {
    switch (meant) {
      case SENDER -> blocked(Why.of("channel.email.turned-away", code));
      case MESSAGE -> {
        declined++;
        lastDeclined = code;
        if (declined >= MOST_DECLINED && stop == null) {
          stop = new Delivery.Rejected(Why.of("channel.email.message-declined", code));
        }
      }
      case ADDRESS, MAILBOX -> {
        refused++;
        if (refused >= MOST_REFUSED) {
          blocked(Why.of("channel.email.refuses-all", code));
        }
      }
    }
  }

  private void later(String key) {
    if (stop == null) {
      stop = new Delivery.Unavailable(Why.of(key), null);
    }
  }

  private void blocked(Why why) {
    if (stop == null) {
      stop = new Delivery.Blocked(why);
    }
  }

  private static Delivery reason(MessagingException failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof AuthenticationFailedException) {
        return new Delivery.Blocked(Why.of("channel.email.account"));
      }
      if (each instanceof SSLException) {
        return new Delivery.Blocked(Why.of("channel.email.certificate"));
      }
      if (each instanceof SmtpUnsafe) {
        return new Delivery.Blocked(Why.of("channel.email.unencrypted"));
      }
      if (each instanceof SmtpRefusal refusal && refusal.isForGood()) {
        return new Delivery.Blocked(Why.of("channel.email.turned-away", refusal.code()));
      }
    }
    return new Delivery.Unavailable(Why.of("channel.email.down"), null);
  }
}
