package eu.controvoce.base.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

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

    @Override
    void close();
  }

  /** What came of handing one message over. */
  sealed interface Handover {

    /** Taken. */
    record Taken() implements Handover {}

    /** Not now, for this address. */
    record Later(int code) implements Handover {}

    /** Never, for this address. */
    record Refused(int code) implements Handover {}

    /** The connection broke before the message was handed over. */
    record NotSent() implements Handover {}

    /** The connection broke while the message was handed over: nobody knows. */
    record Unknown() implements Handover {}
  }
}
