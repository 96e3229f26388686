package eu.controvoce.learning;

import eu.controvoce.city.CityId;
import eu.controvoce.language.Analyst;
import eu.controvoce.language.PersonalDatum;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourStatus;
import eu.controvoce.rumour.Wording;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a rumour teaches once its home city judged it: its claim and the wordings members wrote.
 * Wordings of sightings teach through their sightings, where a person looks at each. Thread-safe.
 */
@Component
class RumourLessons {

  private final Analyst analyst;

  RumourLessons(Analyst analyst) {
    this.analyst = analyst;
  }

  /** Its lessons; none while nobody judged it, or when it was merged or referred. */
  List<Lesson> of(Rumour rumour) {
    var lessons = new ArrayList<Lesson>();
    var home = rumour.in(rumour.home()).orElse(null);
    if (home == null
        || home.risk() == null
        || home.risk().by() == null
        || home.status() == RumourStatus.REFERRED
        || rumour.mergedInto() != null
        || rumour.topics().isEmpty()) {
      return lessons;
    }
    var by = home.risk().by();
    var said = new ArrayList<Said>();
    said.add(new Said(rumour.claim(), rumour.language(), rumour.home()));
    for (Wording wording : rumour.wordings()) {
      if (wording.sighting() == null) {
        said.add(new Said(wording.text(), wording.language(), wording.city()));
      }
    }
    for (var each : said) {
      if (each.language() != null) {
        lessons.add(
            new Lesson(
                id(rumour, each.text()),
                Lesson.Kind.RUMOUR,
                rumour.id().value(),
                masked(each.text(), each.language()),
                each.language(),
                rumour.topics(),
                each.city(),
                by,
                home.risk().on(),
                null,
                false));
      }
    }
    return List.copyOf(
        lessons.stream().collect(Collectors.toMap(Lesson::id, each -> each, (a, _) -> a)).values());
  }

  private record Said(String text, @Nullable String language, CityId city) {}

  private String masked(String text, String language) {
    var locale = Locale.of(language);
    return PersonalDatum.mask(text, analyst.analyse(text, locale).personalData(), locale);
  }

  private static LessonId id(Rumour rumour, String text) {
    var digest = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    return new LessonId("r-" + rumour.id().value() + "-" + digest.substring(0, 8));
  }
}
