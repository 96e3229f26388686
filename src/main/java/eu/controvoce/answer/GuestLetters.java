package eu.controvoce.answer;

import eu.controvoce.base.Settings;
import eu.controvoce.base.i18n.Languages;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.base.mail.MailRoute.Handover;
import eu.controvoce.base.mail.Mailer;
import eu.controvoce.base.mail.ShortLetter;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import java.net.URI;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes to people without an account, in their city's language. Thread-safe. */
@Component
class GuestLetters {

  private static final ZoneId HOME = ZoneId.of("Europe/Rome");

  private final ReviewTokens tokens;
  private final Translations translations;
  private final Cities cities;
  private final Mailer mailer;
  private final URI origin;

  GuestLetters(
      ReviewTokens tokens,
      Translations translations,
      Cities cities,
      Mailer mailer,
      Settings settings) {
    this.tokens = tokens;
    this.translations = translations;
    this.cities = cities;
    this.mailer = mailer;
    this.origin = settings.publicUrl();
  }

  /** The link, to be shown to those only who could approve the text themselves. */
  String link(ReviewInvitation invitation) {
    return origin + "/" + AnswerLinks.GUEST + "/" + tokens.of(invitation);
  }

  /** Sends the link; tells whether the mail server took it. */
  boolean send(ReviewInvitation invitation, CounterMessage message) {
    var city = cities.findById(invitation.city());
    var locale = city.flatMap(each -> Languages.named(each.language())).orElse(Locale.ITALIAN);
    var name = city.map(City::name).orElse("");
    var day =
        invitation
            .expiresAt()
            .atZone(city.map(City::zone).orElse(HOME))
            .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    var letter =
        new ShortLetter(
            "review-invitation|" + invitation.id(),
            Objects.requireNonNull(invitation.email()),
            locale,
            say("guest.letter.subject", locale, name, message.code()),
            List.of(
                say("guest.letter.hello", locale, invitation.name()),
                say("guest.letter.asks", locale, invitation.invitedByName(), name),
                say("guest.letter.reason", locale, invitation.reason())),
            List.of(
                new ShortLetter.Line(
                    say("guest.letter.once", locale, day),
                    null,
                    say("guest.letter.open", locale),
                    link(invitation))),
            say("guest.letter.why", locale));
    return mailer.send(letter) instanceof Handover.Taken;
  }

  private String say(String key, Locale locale, Object... arguments) {
    return translations.getTranslation(key, locale, arguments);
  }
}
