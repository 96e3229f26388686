package eu.controvoce.base.mail;

import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Where and how mail is handed over.
 *
 * @param username account; {@code null} if it asks for none
 * @param encryption whether and when the conversation is encrypted
 * @param patienceMillis how long any one answer may take
 * @param trust makes encrypted connections and checks certificates
 */
record SmtpServer(
    String host,
    int port,
    @Nullable String username,
    @Nullable String password,
    Encryption encryption,
    int patienceMillis,
    SSLSocketFactory trust) {

  /** The port on which encryption begins before the first word (RFC 8314). */
  private static final int IMPLICIT_TLS = 465;

  private static final String USUAL_PATIENCE = "20000";

  /** When encryption begins. */
  enum Encryption {
    NONE,
    /** If the server offers it. */
    OFFERED,
    /** By STARTTLS, or nothing is said. */
    REQUIRED,
    /** Before the first word. */
    FROM_THE_START
  }

  /** As Spring's mail properties say. */
  static SmtpServer of(JavaMailSenderImpl sender) {
    var properties = sender.getJavaMailProperties();
    var host = sender.getHost();
    var trust =
        properties.get("mail.smtp.ssl.socketFactory") instanceof SSLSocketFactory given
            ? given
            : (SSLSocketFactory) SSLSocketFactory.getDefault();
    return new SmtpServer(
        host == null ? "localhost" : host,
        sender.getPort(),
        sender.getUsername(),
        sender.getPassword(),
        encryption(properties, sender.getPort()),
        Integer.parseInt(properties.getProperty("mail.smtp.timeout", USUAL_PATIENCE)),
        trust);
  }

  private static Encryption encryption(Properties properties, int port) {
    if (port == IMPLICIT_TLS || isTrue(properties, "mail.smtp.ssl.enable")) {
      return Encryption.FROM_THE_START;
    }
    if (isTrue(properties, "mail.smtp.starttls.required")) {
      return Encryption.REQUIRED;
    }
    return isTrue(properties, "mail.smtp.starttls.enable") ? Encryption.OFFERED : Encryption.NONE;
  }

  private static boolean isTrue(Properties properties, String name) {
    return Boolean.parseBoolean(properties.getProperty(name, "false"));
  }

  /** Without the password: records reach logs. */
  @Override
  public String toString() {
    return "SmtpServer[" + host + ":" + port + "]";
  }
}
