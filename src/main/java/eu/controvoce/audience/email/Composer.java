package eu.controvoce.audience.email;

import eu.controvoce.audience.MailingList;
import eu.controvoce.audience.Subscriber;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.channel.Post;
import eu.controvoce.channel.PublicAddresses;
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
import java.util.Locale;
import java.util.Properties;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Writes one e-mail to one subscriber, as HTML and as plain text, with their own way out. The same
 * publication and subscriber always give the same Message-ID. Thread-safe.
 */
@Component
class Composer {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final Translations translations;
  private final PublicAddresses addresses;
  private final Clock clock;
  private final SpringTemplateEngine html = engine(TemplateMode.HTML, ".html");
  private final SpringTemplateEngine text = engine(TemplateMode.TEXT, ".txt");
  private final Session session = Session.getInstance(new Properties());

  Composer(Translations translations, PublicAddresses addresses, Clock clock) {
    this.translations = translations;
    this.addresses = addresses;
    this.clock = clock;
  }

  MimeMessage write(Post post, MailingList list, Subscriber to, String sender)
      throws MessagingException {
    var leave = addresses.leave(list.city(), to.token()).toString();
    var message = new Identified(session, messageId(post, to));
    message.setFrom(named(sender, list.name()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(to.address()));
    message.setSubject(oneLine(post.headline()), UTF_8);
    message.setSentDate(Date.from(clock.instant()));
    var words = words(post, list, to, leave);
    message.setContent(
        new MimeMultipart(
            "alternative",
            part(text.process("answer", words), "plain"),
            part(html.process("answer", words), "html")));
    message.setHeader("List-Unsubscribe", "<" + leave + ">");
    message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    message.setHeader("List-Id", "<" + list.id().value() + "." + addresses.host() + ">");
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", post.language().toLanguageTag());
    message.saveChanges();
    return message;
  }

  private static MimeBodyPart part(String content, String subtype) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(content, UTF_8, subtype);
    return part;
  }

  private Context words(Post post, MailingList list, Subscriber to, String leave) {
    var locale = Locale.of(to.language());
    var context = new Context(locale);
    context.setVariable("language", post.language().toLanguageTag());
    context.setVariable("headline", post.headline());
    context.setVariable("paragraphs", paragraphs(post.text()));
    context.setVariable("callToAction", post.callToAction());
    context.setVariable("link", post.link());
    context.setVariable("picture", post.picture());
    context.setVariable("sources", post.sources());
    context.setVariable("leave", leave);
    context.setVariable("readMore", say("mail.read-more", locale));
    context.setVariable("sourcesTitle", say("mail.sources", locale));
    context.setVariable("because", say("mail.because", locale, list.name()));
    context.setVariable("leaveWords", say("mail.leave", locale));
    return context;
  }

  private String say(String key, Locale locale, Object... arguments) {
    return translations.getTranslation(key, locale, arguments);
  }

  private String messageId(Post post, Subscriber to) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256")
              .digest(
                  (post.deliveryKey() + "|" + to.id().value()).getBytes(StandardCharsets.UTF_8));
      return "<" + HexFormat.of().formatHex(digest, 0, 16) + "@" + addresses.host() + ">";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static List<String> paragraphs(String text) {
    return List.of(text.strip().split("\\n\\s*\\n", -1));
  }

  private static InternetAddress named(String address, String name) throws MessagingException {
    try {
      return new InternetAddress(address, oneLine(name), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("Every Java has UTF-8", e);
    }
  }

  /** A line break would end the header and begin another. */
  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static SpringTemplateEngine engine(TemplateMode mode, String suffix) {
    var resolver = new ClassLoaderTemplateResolver(Composer.class.getClassLoader());
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
