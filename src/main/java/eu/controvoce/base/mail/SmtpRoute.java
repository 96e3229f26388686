package eu.controvoce.base.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Over SMTP, one connection for all messages of a delivery. */
public final class SmtpRoute implements MailRoute {

  private static final Logger log = LoggerFactory.getLogger(SmtpRoute.class);

  private final JavaMailSenderImpl server;

  /** Over this server. */
  public SmtpRoute(JavaMailSenderImpl server) {
    this.server = server;
  }

  @Override
  public Connection open() throws MessagingException {
    var transport = server.getSession().getTransport("smtp");
    transport.connect(
        server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
    return new Open(transport);
  }

  private record Open(Transport transport) implements Connection {

    @Override
    public Handover send(MimeMessage message, String address) {
      try {
        transport.sendMessage(message, new Address[] {new InternetAddress(address)});
        return new Handover.Taken();
      } catch (MessagingException e) {
        return handover(e);
      }
    }

    /**
     * The server's own code decides. Without one the connection broke: where, tells the command it
     * was waiting for; only after the last dot of the text can the message have been taken.
     */
    private static Handover handover(MessagingException failure) {
      Exception each = failure;
      boolean beforeText = false;
      while (each != null) {
        int code = code(each);
        if (code >= 400) {
          return code >= 500 ? new Handover.Refused(code) : new Handover.Later(code);
        }
        if (each instanceof SMTPSendFailedException send) {
          var command = send.getCommand();
          beforeText |= command != null && !command.equals(".");
        }
        each = each instanceof MessagingException nested ? nested.getNextException() : null;
      }
      return beforeText ? new Handover.NotSent() : new Handover.Unknown();
    }

    private static int code(Exception each) {
      return switch (each) {
        case SMTPAddressFailedException address -> address.getReturnCode();
        case SMTPSendFailedException send -> send.getReturnCode();
        default -> 0;
      };
    }

    @Override
    public void close() {
      try {
        transport.close();
      } catch (MessagingException e) {
        log.debug("The mail server did not say goodbye", e);
      }
    }
  }
}
