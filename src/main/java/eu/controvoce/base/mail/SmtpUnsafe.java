package eu.controvoce.base.mail;

import jakarta.mail.MessagingException;

/** A mail server that does not offer the encryption we insist on. */
public final class SmtpUnsafe extends MessagingException {

  private static final long serialVersionUID = 1L;

  SmtpUnsafe() {
    super("The mail server offers no encryption");
  }
}
