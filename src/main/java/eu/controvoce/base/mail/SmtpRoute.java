package eu.controvoce.base.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Over SMTP, one connection for many messages. */
public final class SmtpRoute implements MailRoute {

  private static final Logger log = LoggerFactory.getLogger(SmtpRoute.class);

  private final SmtpServer server;

  /** Over the server Spring's settings name. */
  public SmtpRoute(JavaMailSenderImpl server) {
    this.server = SmtpServer.of(server);
  }

  @Override
  public Connection open() throws MessagingException {
    return new Open(SmtpHandshake.open(server));
  }

  private record Open(SmtpWire wire) implements Connection {

    @Override
    public Handover send(MimeMessage message, String address) {
      var out = new ByteArrayOutputStream();
      try {
        message.writeTo(new LineEnds(out));
        var from = message.getFrom();
        var sender = from == null || from.length == 0 ? "" : bare(from[0]);
        return send(new Parcel(sender, LineEnds.closed(out.toByteArray())), address);
      } catch (IOException | MessagingException e) {
        log.warn("A message could not be written", e);
        return new Handover.Refused(0, Handover.Refused.Meant.MESSAGE);
      }
    }

    @Override
    public Handover send(Parcel parcel, String address) {
      return wire.handOver(parcel, address);
    }

    /** The address without name, as the envelope wants it. */
    private static String bare(Address address) {
      return address instanceof InternetAddress internet
          ? internet.getAddress()
          : address.toString();
    }

    @Override
    public void close() {
      wire.close();
    }
  }
}
