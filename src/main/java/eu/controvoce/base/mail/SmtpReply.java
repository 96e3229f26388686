package eu.controvoce.base.mail;

/**
 * What a mail server answered.
 *
 * @param code three digits, or 0 if it was no answer of SMTP's
 * @param text with the code; several lines
 */
record SmtpReply(int code, String text) {

  static SmtpReply of(String text) {
    boolean isOne =
        text.length() >= 3
            && text.charAt(0) >= '2'
            && text.charAt(0) <= '5'
            && Character.isDigit(text.charAt(1))
            && Character.isDigit(text.charAt(2))
            && (text.length() == 3 || text.charAt(3) == ' ' || text.charAt(3) == '-');
    return new SmtpReply(isOne ? Integer.parseInt(text.substring(0, 3)) : 0, text);
  }

  boolean isYes() {
    return code / 100 == 2;
  }

  /** Whether it says no, for now or for good. */
  boolean isNo() {
    return code >= 400;
  }
}
