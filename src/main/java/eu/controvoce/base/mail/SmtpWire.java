package eu.controvoce.base.mail;

import eu.controvoce.base.mail.MailRoute.Handover;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * One SMTP conversation. Angus connects, encrypts and signs in; handing over is done command by
 * command, so that it is known exactly how far it came when something breaks: only after the final
 * dot was sent can the server have taken the message (RFC 5321, 4.1.1.4).
 */
final class SmtpWire extends SMTPTransport {

  private static final int READY_FOR_TEXT = 354;

  /** Closing the connection (RFC 5321, 4.2.3). */
  private static final int CLOSING = 421;

  private boolean broken;

  SmtpWire(Session session) {
    super(session, new URLName("smtp", null, -1, null, null, null));
  }

  /** The address without name, as the envelope wants it. */
  static String bare(Address address) {
    return address instanceof InternetAddress internet ? internet.getAddress() : address.toString();
  }

  /** Hands one message over; after a break every further one is not sent. */
  synchronized Handover handOver(Parcel parcel, String address) {
    if (broken) {
      return new Handover.NotSent();
    }
    try {
      int code = simpleCommand("MAIL FROM:<" + parcel.sender() + ">");
      if (code / 100 != 2) {
        return declined(code, false);
      }
      code = simpleCommand("RCPT TO:<" + address + ">");
      if (code / 100 != 2) {
        return declined(code, isAboutTheAddress(getLastServerResponse()));
      }
      data().write(parcel.bytes());
    } catch (SMTPSendFailedException e) {
      // The server did not want to hear the text.
      return declined(e.getReturnCode(), false);
    } catch (MessagingException | IOException e) {
      broken = true;
      return new Handover.NotSent();
    }
    return finished();
  }

  private Handover finished() {
    try {
      int code = simpleCommand(".");
      return switch (code / 100) {
        case 2 -> new Handover.Taken();
        case 4, 5 -> declined(code, false);
        default -> {
          broken = true;
          yield new Handover.Unknown();
        }
      };
    } catch (MessagingException e) {
      broken = true;
      return new Handover.Unknown();
    }
  }

  /** Something before the end was answered with no; the next message begins afresh. */
  private Handover declined(int code, boolean address) {
    if (code < 400 || code == READY_FOR_TEXT) {
      broken = true;
      return new Handover.NotSent();
    }
    if (code == CLOSING) {
      broken = true;
    } else {
      reset();
    }
    return code >= 500 ? new Handover.Refused(code, address) : new Handover.Later(code);
  }

  private void reset() {
    try {
      broken |= simpleCommand("RSET") / 100 != 2;
    } catch (MessagingException e) {
      broken = true;
    }
  }

  /**
   * Whether a refusal says that nobody has this address. Policies (5.7.x), a server that is not
   * ours to use and a full mailbox (5.2.2) tell nothing about it (RFC 3463).
   */
  static boolean isAboutTheAddress(String answer) {
    if (answer.matches("(?s)55[0134][ -]5\\.\\d.*")) {
      return answer.matches("(?s)55[0134][ -]5\\.(1\\.|2\\.1|4\\.[14]).*");
    }
    return answer.matches("(?s)55[013].*")
        && !answer.matches("(?is).*(relay|policy|blocked|spam|denied|authenticat).*");
  }
}
