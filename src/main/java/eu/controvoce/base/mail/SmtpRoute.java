package eu.controvoce.base.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Over SMTP, one connection for many messages. */
public final class SmtpRoute implements MailRoute {

  private static final Logger log = LoggerFactory.getLogger(SmtpRoute.class);

  private final JavaMailSenderImpl server;

  /** Over this server. */
  public SmtpRoute(JavaMailSenderImpl server) {
    this.server = server;
  }

  @Override
  public Connection open() throws MessagingException {
    var wire = new SmtpWire(server.getSession());
    wire.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
    return new Open(wire);
  }

  private record Open(SmtpWire wire) implements Connection {

    @Override
    public Handover send(MimeMessage message, String address) {
      var out = new ByteArrayOutputStream();
      try {
        message.writeTo(new LineEnds(out));
        var from = message.getFrom();
        var sender = from == null || from.length == 0 ? "" : SmtpWire.bare(from[0]);
        return send(new Parcel(sender, LineEnds.closed(out.toByteArray())), address);
      } catch (IOException | MessagingException e) {
        log.warn("A message could not be written", e);
        return new Handover.Refused(0, false);
      }
    }

    @Override
    public Handover send(Parcel parcel, String address) {
      return wire.handOver(parcel, address);
    }

    @Override
    public void close() {
      try {
        wire.close();
      } catch (MessagingException e) {
        log.debug("The mail server did not say goodbye", e);
      }
    }
  }
}
