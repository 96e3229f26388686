package eu.controvoce.base.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Properties;

/** How e-mails leave the house. */
public interface MailRoute {

  /**
   * Opens a connection, kept for a whole delivery.
   *
   * @throws MessagingException if there is none to be had now
   */
  Connection open() throws MessagingException;

  /** An open connection; used by one thread. */
  interface Connection extends AutoCloseable {

    /** Hands one message over to one address and says what came of it; does not throw for that. */
    Handover send(MimeMessage message, String address);

    /** The same for a message that is written already. */
    default Handover send(Parcel parcel, String address) {
      try {
        var session = Session.getInstance(new Properties());
        return send(new MimeMessage(session, new ByteArrayInputStream(parcel.bytes())), address);
      } catch (MessagingException e) {
        throw new IllegalStateException("A message of ours cannot be read", e);
      }
    }

    @Override
    void close();
  }

  /** What came of handing one message over. */
  sealed interface Handover {

    /** Taken. */
    record Taken() implements Handover {}

    /** Not now, for this address. */
    record Later(int code) implements Handover {}

    /** Never. */
    record Refused(int code, Meant meant) implements Handover {

      /** What a refusal is about. */
      public enum Meant {
        /** Nobody has it. */
        ADDRESS,
        /** Somebody has it, but it takes nothing of ours, or nothing now. */
        MAILBOX,
        /** What is sent, to whomever. */
        MESSAGE,
        /** Who sends, whatever it is. */
        SENDER
      }

      /** Nobody has this address. */
      public Refused(int code) {
        this(code, Meant.ADDRESS);
      }
    }

    /** The connection broke before the message was handed over. */
    record NotSent() implements Handover {}

    /** The connection broke while the message was handed over: nobody knows. */
    record Unknown() implements Handover {}
  }
}
