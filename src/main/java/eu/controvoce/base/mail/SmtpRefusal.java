package eu.controvoce.base.mail;

import jakarta.mail.MessagingException;

/** A mail server that does not want to hear us at all: not the account, not one message. */
public final class SmtpRefusal extends MessagingException {

  private static final long serialVersionUID = 1L;

  private final int code;

  SmtpRefusal(int code) {
    super("The mail server answered " + code);
    this.code = code;
  }

  /** What it answered. */
  public int code() {
    return code;
  }

  /** Whether it will not change its mind by itself. */
  public boolean isForGood() {
    return code >= 500;
  }
}
