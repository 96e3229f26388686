package eu.controvoce.base.mail;

import eu.controvoce.base.Settings;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A mail server that keeps what it is handed, and answers as told. */
public final class TestMail implements MailRoute {

  private final List<MimeMessage> taken = new ArrayList<>();
  private Handover answer = new Handover.Taken();

  /** A mailer that sends through it. */
  public Mailer mailer(Settings settings, Clock clock) {
    return new Mailer(
        new MailRoutes(Optional.of(this), "controvoce@comune.example"), settings, clock);
  }

  /** From now on it answers like this. */
  public void answers(Handover with) {
    answer = with;
  }

  /** What it took, in that order. */
  public List<MimeMessage> taken() {
    return taken;
  }

  /** The subjects of what it took. */
  public List<String> subjects() {
    return taken.stream()
        .map(each -> {
          try {
            return each.getSubject();
          } catch (MessagingException e) {
            throw new IllegalStateException(e);
          }
        })
        .toList();
  }

  /** Everything one letter says, as it travels. */
  public static String whole(MimeMessage message) throws IOException, MessagingException {
    var out = new java.io.ByteArrayOutputStream();
    message.writeTo(out);
    return out.toString(java.nio.charset.StandardCharsets.UTF_8);
  }

  @Override
  public Connection open() {
    return new Connection() {
      @Override
      public Handover send(MimeMessage message, String address) {
        if (answer instanceof Handover.Taken) {
          taken.add(message);
        }
        return answer;
      }

      @Override
      public void close() {}
    };
  }
}
