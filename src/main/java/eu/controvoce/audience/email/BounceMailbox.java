package eu.controvoce.audience.email;

import eu.controvoce.audience.Bounces;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the mailbox to which mail servers send back what they cannot deliver. Each message is
 * marked as seen once it was looked at; none is deleted.
 */
@Component
public class BounceMailbox {

  private static final Logger log = LoggerFactory.getLogger(BounceMailbox.class);

  private static final String PATIENCE_MILLIS = "20000";

  /** Most messages of one visit, so that a flooded mailbox does not hold the job for long. */
  private static final int MOST = 500;

  private final MailSettings settings;
  private final Bounces bounces;

  BounceMailbox(MailSettings settings, Bounces bounces) {
    this.settings = settings;
    this.bounces = bounces;
  }

  /**
   * Looks at what is new.
   *
   * @return how many letters of ours came back
   */
  public int read() {
    var imap = settings.imap();
    if (!imap.isConfigured()) {
      return 0;
    }
    try (var store = open(imap)) {
      var folder = store.getFolder(imap.folder());
      folder.open(Folder.READ_WRITE);
      try {
        return look(folder);
      } finally {
        folder.close(false);
      }
    } catch (MessagingException e) {
      log.warn("The mailbox of returned letters cannot be read: {}", e.getClass().getSimpleName());
      return 0;
    }
  }

  private int look(Folder folder) throws MessagingException {
    var fresh = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
    int ours = 0;
    for (int i = 0; i < Math.min(fresh.length, MOST); i++) {
      ours += take(fresh[i]);
      fresh[i].setFlag(Flags.Flag.SEEN, true);
    }
    return ours;
  }

  private int take(Message message) {
    int ours = 0;
    for (var each : Returned.read(message)) {
      if (bounces.cameBack(each.address(), each.messageId(), each.isPermanent(), each.status())) {
        ours++;
      }
    }
    return ours;
  }

  private static Store open(MailSettings.Imap imap) throws MessagingException {
    var protocol = imap.tls() ? "imaps" : "imap";
    var properties = new Properties();
    properties.put("mail." + protocol + ".connectiontimeout", PATIENCE_MILLIS);
    properties.put("mail." + protocol + ".timeout", PATIENCE_MILLIS);
    properties.put("mail." + protocol + ".writetimeout", PATIENCE_MILLIS);
    properties.put("mail." + protocol + ".ssl.checkserveridentity", "true");
    var store = Session.getInstance(properties).getStore(protocol);
    store.connect(imap.host(), imap.port(), imap.username(), imap.password());
    return store;
  }
}
