package eu.controvoce.rumour;

import eu.controvoce.base.i18n.Translations;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.language.Meanings;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts reasons into words, such as "stessi concetti: alloggio pubblico, precedenza". */
@Component
public class ReasonWords {

  private final Translations translations;
  private final CodingFrame frame;
  private final Meanings meanings;

  ReasonWords(Translations translations, CodingFrame frame, Meanings meanings) {
    this.translations = translations;
    this.frame = frame;
    this.meanings = meanings;
  }

  /** Each reason as a phrase, in the order given. */
  public List<String> of(List<Reason> reasons, Locale locale) {
    return reasons.stream().map(each -> of(each, locale)).toList();
  }

  private String of(Reason reason, Locale locale) {
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
      case CONCEPTS -> meanings.conceptLabel(value, locale);
      case WORDS, RELATED, SPELLING -> value;
    };
  }
}
