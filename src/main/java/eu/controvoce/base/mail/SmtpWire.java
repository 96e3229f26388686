package eu.controvoce.base.mail;

import eu.controvoce.base.mail.MailRoute.Handover;
import eu.controvoce.base.mail.MailRoute.Handover.Refused.Meant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One SMTP conversation after its beginning. Handing over is done so that it is known exactly how
 * far it came when something breaks: only after the final dot was sent can the server have taken
 * the message (RFC 5321, 4.1.1.4). Where the server allows it, the commands of a message travel
 * together (RFC 2920). Used by one thread.
 */
final class SmtpWire {

  private static final Logger log = LoggerFactory.getLogger(SmtpWire.class);

  private static final int READY_FOR_TEXT = 354;

  /** Closing the connection (RFC 5321, 4.2.3). */
  private static final int CLOSING = 421;

  private static final byte[] END = {'.', '\r', '\n'};

  private static final Pattern ENHANCED = Pattern.compile("(?s)55[0134][ -]5\\.\\d.*");
  private static final Pattern ENHANCED_ABOUT_ADDRESS =
      Pattern.compile("(?s)55[0134][ -]5\\.(1\\.|2\\.1|4\\.[14]).*");
  private static final Pattern ABOUT_ADDRESS = Pattern.compile("(?s)55[013].*");
  private static final Pattern ABOUT_US =
      Pattern.compile("(?is).*(relay|policy|blocked|spam|denied|authenticat).*");

  private final SmtpTalk talk;
  private final boolean pipelining;
  private boolean broken;

  SmtpWire(SmtpTalk talk, boolean pipelining) {
    this.talk = talk;
    this.pipelining = pipelining;
  }

  /** Hands one message over; after a break every further one is not sent. */
  Handover handOver(Parcel parcel, String address) {
    if (broken) {
      return new Handover.NotSent();
    }
    var from = "MAIL FROM:<" + parcel.sender() + ">";
    var to = "RCPT TO:<" + address + ">";
    try {
      var no = pipelining ? together(from, to) : oneByOne(from, to);
      if (no != null) {
        return no;
      }
    } catch (IOException e) {
      broken = true;
      return new Handover.NotSent();
    }
    return text(parcel.bytes());
  }

  /** {@code null} if the server wants to hear the text. */
  private @Nullable Handover oneByOne(String from, String to) throws IOException {
    var answer = talk.ask(from);
    if (!answer.isYes()) {
      return declined(answer, Meant.SENDER);
    }
    answer = talk.ask(to);
    if (!answer.isYes()) {
      return declined(answer, meant(answer));
    }
    answer = talk.ask("DATA");
    return answer.code() == READY_FOR_TEXT ? null : declined(answer, Meant.MESSAGE);
  }

  private @Nullable Handover together(String from, String to) throws IOException {
    talk.say((from + "\r\n" + to + "\r\nDATA\r\n").getBytes(StandardCharsets.UTF_8));
    var mail = talk.hear();
    if (mail.code() == CLOSING) {
      return declined(mail, Meant.SENDER);
    }
    var rcpt = talk.hear();
    var data = talk.hear();
    boolean ready = data.code() == READY_FOR_TEXT;
    if (ready && mail.isYes() && rcpt.isYes()) {
      return null;
    }
    if (ready) {
      // It waits for a text to nobody: it gets none (RFC 2920, 3.1).
      talk.say(END);
      talk.hear();
    }
    if (!mail.isYes()) {
      return declined(mail, Meant.SENDER);
    }
    return rcpt.isYes() ? declined(data, Meant.MESSAGE) : declined(rcpt, meant(rcpt));
  }

  private Handover text(byte[] bytes) {
    try {
      talk.say(stuffed(bytes));
      var answer = talk.hear();
      if (answer.isYes()) {
        return new Handover.Taken();
      }
      if (answer.isNo()) {
        return declined(answer, Meant.MESSAGE);
      }
    } catch (IOException e) {
      log.debug("A connection broke while a message was handed over", e);
    }
    // The dot may have arrived.
    broken = true;
    return new Handover.Unknown();
  }

  /** Something was answered with no; the next message begins afresh. */
  private Handover declined(SmtpReply answer, Meant meant) {
    if (!answer.isNo()) {
      broken = true;
      return new Handover.NotSent();
    }
    if (answer.code() == CLOSING) {
      broken = true;
    } else {
      reset();
    }
    return answer.code() >= 500
        ? new Handover.Refused(answer.code(), meant)
        : new Handover.Later(answer.code());
  }

  private void reset() {
    try {
      broken |= !talk.ask("RSET").isYes();
    } catch (IOException e) {
      broken = true;
    }
  }

  void close() {
    try (talk) {
      if (!broken) {
        talk.say("QUIT\r\n".getBytes(StandardCharsets.US_ASCII));
      }
    } catch (IOException e) {
      log.debug("The mail server did not hear our goodbye", e);
    }
  }

  /** The message as it travels: dots that begin a line doubled, and the dot that ends it. */
  static byte[] stuffed(byte[] bytes) {
    int dots = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '.' && begins(bytes, i)) {
        dots++;
      }
    }
    var all = Arrays.copyOf(bytes, bytes.length + dots + END.length);
    if (dots > 0) {
      int to = 0;
      for (int i = 0; i < bytes.length; i++) {
        if (bytes[i] == '.' && begins(bytes, i)) {
          all[to++] = '.';
        }
        all[to++] = bytes[i];
      }
    }
    System.arraycopy(END, 0, all, bytes.length + dots, END.length);
    return all;
  }

  private static boolean begins(byte[] bytes, int at) {
    return at == 0 || bytes[at - 1] == '\n';
  }

  private static Meant meant(SmtpReply refusal) {
    return isAboutTheAddress(refusal.text()) ? Meant.ADDRESS : Meant.MAILBOX;
  }

  /**
   * Whether a refusal says that nobody has this address. Policies (5.7.x), a server that is not
   * ours to use and a full mailbox (5.2.2) tell nothing about it (RFC 3463).
   */
  static boolean isAboutTheAddress(String answer) {
    if (ENHANCED.matcher(answer).matches()) {
      return ENHANCED_ABOUT_ADDRESS.matcher(answer).matches();
    }
    return ABOUT_ADDRESS.matcher(answer).matches() && !ABOUT_US.matcher(answer).matches();
  }
}
