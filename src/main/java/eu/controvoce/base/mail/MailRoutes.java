package eu.controvoce.base.mail;

import eu.controvoce.base.DataFolder;
import eu.controvoce.base.Settings;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The way e-mails leave this installation: the configured server, or the demo's folder. */
@Component
public class MailRoutes {

  private final Optional<MailRoute> route;
  private final String sender;

  @Autowired
  MailRoutes(Settings settings, ObjectProvider<JavaMailSender> servers, DataFolder data) {
    if (servers.getIfAvailable() instanceof JavaMailSenderImpl server) {
      route = Optional.of(new SmtpRoute(server));
    } else {
      route = settings.demo() ? Optional.of(new FolderRoute(data)) : Optional.empty();
    }
    var from = settings.smtp().from();
    sender = from == null ? "controvoce@localhost" : from;
  }

  /**
   * A way chosen by whoever makes it.
   *
   * @param sender the sender's address
   */
  public MailRoutes(Optional<MailRoute> route, String sender) {
    this.route = route;
    this.sender = sender;
  }

  /** Empty when no server is configured and this is no demo. */
  public Optional<MailRoute> route() {
    return route;
  }

  /** The sender's address. */
  public String sender() {
    return sender;
  }
}
