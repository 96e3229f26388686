package eu.controvoce.base.mail;

import eu.controvoce.base.Settings;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Sends short letters of the product's own, as HTML and as plain text. Thread-safe. */
@Component
public class Mailer {

  private static final Logger log = LoggerFactory.getLogger(Mailer.class);
  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final String NAME = "Controvoce";

  private final MailRoutes routes;
  private final String host;
  private final Clock clock;
  private final SpringTemplateEngine html = engine(TemplateMode.HTML, ".html");
  private final SpringTemplateEngine text = engine(TemplateMode.TEXT, ".txt");
  private final Session session = Session.getInstance(new Properties());

  Mailer(MailRoutes routes, Settings settings, Clock clock) {
    this.routes = routes;
    this.host = Objects.requireNonNullElse(settings.publicUrl().getHost(), "localhost");
    this.clock = clock;
  }

  /** Whether there is any way to send. */
  public boolean canSend() {
    return routes.route().isPresent();
  }

  /** Hands one letter over and says what came of it; does not throw for that. */
  public MailRoute.Handover send(ShortLetter letter) {
    var route = routes.route();
    if (route.isEmpty()) {
      return new MailRoute.Handover.NotSent();
    }
    MimeMessage message;
    try {
      message = write(letter);
    } catch (MessagingException e) {
      log.warn("A letter could not be written: {}", e.getClass().getSimpleName());
      return new MailRoute.Handover.Refused(0);
    }
    try (var connection = route.get().open()) {
      return connection.send(message, letter.to());
    } catch (MessagingException e) {
      log.warn("The mail server cannot be reached: {}", e.getClass().getSimpleName());
      return new MailRoute.Handover.NotSent();
    }
  }

  private MimeMessage write(ShortLetter letter) throws MessagingException {
    var message = new Identified(session, messageId(letter.key()));
    message.setFrom(named(routes.sender()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
    message.setSubject(oneLine(letter.subject()), UTF_8);
    message.setSentDate(Date.from(clock.instant()));
    var words = new Context(letter.locale());
    words.setVariable("letter", letter);
    message.setContent(
        new MimeMultipart(
            "alternative",
            part(text.process("letter", words), "plain"),
            part(html.process("letter", words), "html")));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", letter.locale().toLanguageTag());
    message.saveChanges();
    return message;
  }

  private static MimeBodyPart part(String content, String subtype) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(content, UTF_8, subtype);
    return part;
  }

  private String messageId(String key) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = digest.digest(key.getBytes(StandardCharsets.UTF_8));
      return "<" + HexFormat.of().formatHex(bytes, 0, 16) + "@" + host + ">";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static InternetAddress named(String address) throws MessagingException {
    try {
      return new InternetAddress(address, NAME, UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("Every Java has UTF-8", e);
    }
  }

  /** A line break would end the header and begin another. */
  private static String oneLine(String text) {
    return String.join(" ", List.of(text.strip().split("\\s+", -1)));
  }

  private static SpringTemplateEngine engine(TemplateMode mode, String suffix) {
    var resolver = new ClassLoaderTemplateResolver(Mailer.class.getClassLoader());
    resolver.setPrefix("mail/");
    resolver.setSuffix(suffix);
    resolver.setTemplateMode(mode);
    resolver.setCharacterEncoding(UTF_8);
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolver(resolver);
    return engine;
  }

  /** A message that keeps the id it was given; Angus would make up another when it is saved. */
  private static final class Identified extends MimeMessage {

    private final String id;

    Identified(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
