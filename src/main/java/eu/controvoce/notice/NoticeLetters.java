package eu.controvoce.notice;

import eu.controvoce.base.Settings;
import eu.controvoce.base.i18n.Languages;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.base.mail.ShortLetter;
import eu.controvoce.city.City;
import eu.controvoce.city.Member;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes the letter that brings a member one notice or several. Thread-safe. */
@Component
class NoticeLetters {

  private final Translations translations;
  private final URI origin;

  NoticeLetters(Translations translations, Settings settings) {
    this.translations = translations;
    this.origin = settings.publicUrl();
  }

  /**
   * @param notices at least one
   */
  ShortLetter write(Member member, String address, Optional<City> city, List<Notice> notices) {
    var locale =
        Languages.named(member.language())
            .or(() -> city.flatMap(each -> Languages.named(each.language())))
            .orElse(Locale.ITALIAN);
    var first = notices.getFirst();
    var subject =
        notices.size() == 1
            ? words(first, locale)
            : say("notice.letter.subject", locale, notices.size());
    return new ShortLetter(
        "notice|" + first.id() + "|" + notices.size(),
        address,
        locale,
        subject,
        List.of(say("notice.letter.hello", locale, member.name())),
        notices.stream().map(each -> line(each, locale)).toList(),
        say("notice.letter.why", locale, origin + "/profilo"));
  }

  private ShortLetter.Line line(Notice notice, Locale locale) {
    return new ShortLetter.Line(
        words(notice, locale),
        notice.title(),
        say("notice.letter.open", locale),
        origin + "/" + notice.route());
  }

  private String words(Notice notice, Locale locale) {
    return say(notice.text(), locale, notice.details().toArray());
  }

  private String say(String key, Locale locale, Object... arguments) {
    return translations.getTranslation(key, locale, arguments);
  }
}
