package eu.controvoce.base.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The words of the interface: every module's {@code
 * vaadin-i18n/parts/<module>_<language>.properties} as one. A text goes through {@link
 * MessageFormat} only when it is asked for with arguments, so apostrophes need doubling only there.
 * Thread-safe.
 */
@Component
public class Translations implements I18NProvider {

  private static final long serialVersionUID = 1L;

  private static final Logger log = LoggerFactory.getLogger(Translations.class);

  private final transient Map<String, Map<String, String>> texts;
  private final boolean strict;
  private final Set<String> reported = ConcurrentHashMap.newKeySet();

  Translations(I18nSettings settings) {
    this.texts = TranslationParts.read();
    this.strict = settings.strict();
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return Languages.ALL;
  }

  @Override
  public Locale getDefaultLocale() {
    return Locale.ITALIAN;
  }

  /**
   * The text of a key.
   *
   * @param locale one we do not speak gets Italian
   * @return the key itself when there is no such text and the interface is not strict
   * @throws IllegalStateException when there is no such text and it is strict
   */
  @Override
  public String getTranslation(String key, Locale locale, Object... arguments) {
    var text = texts(locale).get(key);
    if (text == null) {
      return missing(key, locale);
    }
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }

  @Override
  public Map<String, String> getAllTranslations(Locale locale) {
    return texts(locale);
  }

  private Map<String, String> texts(Locale locale) {
    var known = texts.get(locale.getLanguage());
    return known == null ? texts.getOrDefault("it", Map.of()) : known;
  }

  private String missing(String key, Locale locale) {
    if (strict) {
      throw new IllegalStateException(
          "Expected a text for key '" + key + "' in " + locale + ", found none");
    }
    if (reported.add(locale.getLanguage() + " " + key)) {
      log.warn("No text for key {} in {}; the key is shown instead", key, locale);
    }
    return key;
  }
}
