package eu.controvoce.campaign.slot;

import de.focus_shift.jollyday.core.Holiday;
import eu.controvoce.base.i18n.Translations;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Names of public holidays; Jollyday has none in Italian. Thread-safe. */
@Component
public class HolidayNames {

  /** Jollyday's keys of Italy's holidays, the last part after a dot. */
  private static final Set<String> OURS =
      Set.of(
          "NEW_YEAR",
          "EPIPHANY",
          "EASTER",
          "EASTER_MONDAY",
          "LIBERATION",
          "LABOUR_DAY",
          "REPUBLIC_DAY",
          "ASSUMPTION_DAY",
          "ST_FRANCIS_OF_ASSISI",
          "ALL_SAINTS",
          "IMMACULATE_CONCEPTION",
          "CHRISTMAS",
          "STEPHENS");

  private final Translations translations;

  HolidayNames(Translations translations) {
    this.translations = translations;
  }

  /** Its name in a language; where we have none, as Jollyday says it. */
  public String of(Holiday holiday, Locale locale) {
    var key = holiday.getPropertiesKey();
    var name = key.substring(key.lastIndexOf('.') + 1);
    return OURS.contains(name)
        ? translations.getTranslation("slot.holiday." + name, locale)
        : holiday.getDescription(locale);
  }
}
