package eu.controvoce.rumour.web;

import eu.controvoce.base.i18n.Translations;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.rumour.Reason;
import eu.controvoce.rumour.Similar;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts reasons into words. */
@Component
class Reasons {

  private final Translations translations;
  private final CodingFrame frame;

  Reasons(Translations translations, CodingFrame frame) {
    this.translations = translations;
    this.frame = frame;
  }

  List<SimilarAnswer> answers(List<Similar> similar, Locale locale) {
    return similar.stream()
        .map(each ->
            new SimilarAnswer(
                each.rumour().value(),
                each.title(),
                Math.round(each.score() * 1000) / 1000.0,
                each.reasons().stream().map(reason -> text(reason, locale)).toList()))
        .toList();
  }

  private String text(Reason reason, Locale locale) {
    var key = "match.reason." + reason.type().name();
    if (reason.values().isEmpty()) {
      return translations.getTranslation(key, locale);
    }
    var values =
        reason.values().stream()
            .map(each -> named(reason.type(), each, locale))
            .collect(Collectors.joining(", "));
    return translations.getTranslation(key, locale, values);
  }

  private String named(Reason.Type type, String value, Locale locale) {
    return switch (type) {
      case TOPICS -> frame.topicLabel(value, locale);
      case TARGETS ->
          frame.targetGroups().stream()
              .filter(each -> each.code().equals(value))
              .findFirst()
              .map(each -> each.label(locale))
              .orElse(value);
      case CONCEPTS -> value.replace('-', ' ');
      case WORDS, SPELLING -> value;
    };
  }
}
