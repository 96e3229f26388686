package eu.controvoce.rumour.ui;

import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.rumour.RumourStatus;
import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.SightingStatus;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The module's own terms in the person's language. */
final class Labels {

  private Labels() {}

  static String of(String prefix, Enum<?> value) {
    return say(prefix + "." + value.name());
  }

  static String say(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  static String topics(CodingFrame frame, List<String> codes, Locale locale) {
    return codes.stream()
        .map(each -> frame.topicLabel(each, locale))
        .collect(Collectors.joining(", "));
  }

  static StateBadge badge(RumourStatus status) {
    return new StateBadge(tone(status), of("rumour.status", status));
  }

  static StateBadge badge(Sighting sighting) {
    var tone =
        switch (sighting.status()) {
          case NEW -> Tone.ATTENTION;
          case LINKED, PROMOTED -> Tone.FACT;
          case DISCARDED -> Tone.DONE;
        };
    return new StateBadge(tone, of("sighting.status", sighting.status()));
  }

  static Tone tone(RumourStatus status) {
    return switch (status) {
      case REPORTED -> Tone.ATTENTION;
      case TRIAGED, VERIFYING, ASSESSED -> Tone.RUMOUR;
      case ANSWERED -> Tone.ANSWER;
      case MONITORING -> Tone.NEUTRAL;
      case CLOSED, MERGED, REFERRED -> Tone.DONE;
    };
  }

  static boolean isNew(Sighting sighting) {
    return sighting.status() == SightingStatus.NEW;
  }
}
