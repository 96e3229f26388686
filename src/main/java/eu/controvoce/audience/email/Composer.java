package eu.controvoce.audience.email;

import eu.controvoce.audience.MailingList;
import eu.controvoce.audience.Subscriber;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.channel.Post;
import eu.controvoce.channel.PublicAddresses;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.springframework.mail.javamail.MimeMessageHelper;
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

  private final Translations translations;
  private final PublicAddresses addresses;
  private final SpringTemplateEngine html = engine(TemplateMode.HTML, ".html");
  private final SpringTemplateEngine text = engine(TemplateMode.TEXT, ".txt");
  private final Session session = Session.getInstance(new Properties());

  Composer(Translations translations, PublicAddresses addresses) {
    this.translations = translations;
    this.addresses = addresses;
  }

  MimeMessage write(Post post, MailingList list, Subscriber to, String sender)
      throws MessagingException {
    var leave = addresses.leave(list.city(), to.token()).toString();
    var message = new Identified(session, messageId(post, to));
    var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
    helper.setFrom(named(sender, list.name()));
    helper.setTo(new InternetAddress(to.address()));
    helper.setSubject(oneLine(post.headline()));
    helper.setSentDate(Date.from(post.plannedFor()));
    var words = words(post, list, to, leave);
    helper.setText(text.process("answer", words), html.process("answer", words));
    message.setHeader("List-Unsubscribe", "<" + leave + ">");
    message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    message.setHeader("List-Id", "<" + list.id().value() + "." + addresses.host() + ">");
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", post.language().toLanguageTag());
    message.saveChanges();
    return message;
  }

  private Context words(Post post, MailingList list, Subscriber to, String leave) {
    var locale = Locale.of(to.language());
    var context = new Context(locale);
    context.setVariable("language", post.language().toLanguageTag());
    context.setVariable("headline", post.headline());
    context.setVariable("paragraphs", paragraphs(post.text()));
    context.setVariable("callToAction", post.callToAction());
    context.setVariable("link", post.link());
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
      return new InternetAddress(address, oneLine(name), StandardCharsets.UTF_8.name());
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
    resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
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
