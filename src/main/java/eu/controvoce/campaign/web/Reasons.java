package eu.controvoce.campaign.web;

import eu.controvoce.base.i18n.Translations;
import eu.controvoce.channel.Why;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Stored reasons in the caller's language. */
record Reasons(Translations translations, Locale locale) {

  @Nullable String words(@Nullable String stored) {
    if (stored == null) {
      return null;
    }
    var why = Why.parse(stored);
    return translations.getTranslation(why.key(), locale, why.values());
  }

  static @Nullable String key(@Nullable String stored) {
    return stored == null ? null : Why.parse(stored).key();
  }
}
