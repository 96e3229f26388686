package eu.controvoce.audience.email;

import ch.digitalfondue.mjml4j.Mjml4j;
import eu.controvoce.audience.MailingList;
import eu.controvoce.base.Id;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.channel.Post;
import eu.controvoce.channel.PublicAddresses;
import eu.controvoce.city.CityId;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Writes letters as HTML and as plain text, once per mailing and language, with places for
 * everybody's own way out. DKIM signatures are the mail server's matter. Thread-safe.
 */
@Component
public class Composer {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final String TEMPLATE = "mailing";

  private final Translations translations;
  private final PublicAddresses addresses;
  private final Clock clock;
  private final SpringTemplateEngine html = engine(TemplateMode.HTML, ".mjml");
  private final SpringTemplateEngine text = engine(TemplateMode.TEXT, ".txt");
  private final Session session = Session.getInstance(new Properties());

  Composer(Translations translations, PublicAddresses addresses, Clock clock) {
    this.translations = translations;
    this.addresses = addresses;
    this.clock = clock;
  }

  /**
   * An answer as a letter to a list.
   *
   * @param locale of the words around it
   */
  Contents answer(Post post, MailingList list, Locale locale) {
    var picture = post.picture();
    var item =
        new Contents.Item(
            post.language().toLanguageTag(),
            post.headline(),
            paragraphs(post.text()),
            post.callToAction(),
            post.link(),
            picture == null ? null : new Contents.Picture(picture.address(), picture.altText()),
            post.sources());
    return contents(
        locale,
        list.name(),
        post.headline(),
        null,
        List.of(item),
        say("mail.because", locale, list.name()),
        say("mail.leave", locale));
  }

  /** The answers of a week as one letter. */
  Contents week(String city, List<Contents.Item> items, Locale locale) {
    return contents(
        locale,
        city,
        say("mail.week.subject", locale),
        say("mail.week.intro", locale, city),
        items,
        say("mail.week.because", locale, city),
        say("mail.week.leave", locale));
  }

  private Contents contents(
      Locale locale,
      String name,
      String subject,
      @org.jspecify.annotations.Nullable String intro,
      List<Contents.Item> items,
      String because,
      String leave) {
    return new Contents(
        locale,
        name,
        subject,
        intro,
        items,
        say("mail.read-more", locale),
        say("mail.sources", locale),
        because,
        say("mail.preferences", locale),
        leave);
  }

  /** The page as a mail program shows it. */
  String page(Contents contents, String preferences, String leave) {
    var words = words(contents, preferences, leave);
    return Mjml4j.render(
        html.process(TEMPLATE, words), new Mjml4j.Configuration(contents.locale().toLanguageTag()));
  }

  /** The text for those who want no page. */
  String plain(Contents contents, String preferences, String leave) {
    return text.process(TEMPLATE, words(contents, preferences, leave));
  }

  /**
   * The message, ready but for what differs from person to person.
   *
   * @param key names list or mailing in the List-Id
   * @param everything whether one click leaves all weekly letters, not only one list
   * @param sender the visible sender's address
   * @param bounces where mail servers send back what they cannot deliver
   */
  Stamp stamp(
      Contents contents, CityId city, String key, boolean everything, String sender, String bounces)
      throws MessagingException {
    var token = Id.random() + Id.random();
    var id = Id.random();
    var to = "to-" + Id.random() + "@invalid.example";
    var preferences = addresses.preferences(city, token).toString();
    var leave = addresses.leave(city, token) + (everything ? "?tutte=1" : "");
    var message = new Identified(session, "<" + id + "@" + addresses.host() + ">");
    message.setFrom(named(sender, contents.name()));
    message.setHeader("To", to);
    message.setSubject(oneLine(contents.subject()), UTF_8);
    message.setSentDate(Date.from(clock.instant()));
    message.setContent(
        new MimeMultipart(
            "alternative",
            part(plain(contents, preferences, leave), "plain"),
            part(page(contents, preferences, leave), "html")));
    message.setHeader("List-Unsubscribe", "<" + leave + ">");
    message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    message.setHeader("List-Id", "<" + key + "." + addresses.host() + ">");
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Precedence", "bulk");
    message.setHeader("Content-Language", contents.locale().toLanguageTag());
    message.saveChanges();
    return new Stamp(bytes(message), bounces, to, token, id);
  }

  private static byte[] bytes(MimeMessage message) throws MessagingException {
    var out = new ByteArrayOutputStream();
    try {
      message.writeTo(out);
    } catch (IOException e) {
      throw new MessagingException("The message could not be written", e);
    }
    out.writeBytes(new byte[] {'\r', '\n'});
    return out.toByteArray();
  }

  private static MimeBodyPart part(String content, String subtype) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(content, UTF_8, subtype);
    // Never base64: places of a letter are found by their characters.
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    return part;
  }

  private static Context words(Contents contents, String preferences, String leave) {
    var context = new Context(contents.locale());
    context.setVariable("letter", contents);
    context.setVariable("preferences", preferences);
    context.setVariable("leave", leave);
    return context;
  }

  private String say(String key, Locale locale, Object... arguments) {
    return translations.getTranslation(key, locale, arguments);
  }

  static List<String> paragraphs(String text) {
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
