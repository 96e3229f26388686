package eu.controvoce.audience.email;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large mailings are sent.
 *
 * @param connections kept to the mail server at once, 1–50; 2 by default
 * @param perSecond most letters a second over all connections; 0 for no limit; 20 by default, which
 *     most providers bear
 * @param bounces where mail servers send back what they cannot deliver; the sender by default
 * @param imap the mailbox those come to; none by default, and then only refusals during sending are
 *     noticed
 */
@ConfigurationProperties("controvoce.mail")
public record MailSettings(
    @DefaultValue("2") int connections,
    @DefaultValue("20") int perSecond,
    @Nullable String bounces,
    @DefaultValue Imap imap) {

  /**
   * A mailbox.
   *
   * @param host absent when there is none
   * @param port 993 by default
   * @param folder INBOX by default
   * @param tls whether the connection is encrypted from the start; yes by default
   */
  public record Imap(
      @Nullable String host,
      @DefaultValue("993") int port,
      @Nullable String username,
      @Nullable String password,
      @DefaultValue("INBOX") String folder,
      @DefaultValue("true") boolean tls) {

    /** Whether there is a mailbox to look into. */
    public boolean isConfigured() {
      return host != null && !host.isBlank();
    }

    @Override
    public String toString() {
      return "Imap[" + host + ":" + port + "]";
    }
  }

  public MailSettings {
    connections = Math.clamp(connections, 1, 50);
    perSecond = Math.max(0, perSecond);
  }
}
