package eu.controvoce.learning;

import eu.controvoce.city.MemberId;
import eu.controvoce.language.PersonalDatum;
import eu.controvoce.language.TopicSuggestion;
import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.SightingStatus;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a sighting teaches. */
final class SightingLesson {

  private SightingLesson() {}

  static LessonId id(Sighting sighting) {
    return new LessonId("s-" + sighting.id().value());
  }

  /** Whether a person looked at its topics and it still counts. */
  static boolean teaches(Sighting sighting) {
    return sighting.topicsConfirmed()
        && sighting.status() != SightingStatus.DISCARDED
        && sighting.language() != null;
  }

  /**
   * The lesson, if it teaches any.
   *
   * @param by who confirmed its topics
   * @param at when
   */
  static Optional<Lesson> of(Sighting sighting, MemberId by, Instant at) {
    var language = sighting.language();
    if (!teaches(sighting) || language == null) {
      return Optional.empty();
    }
    var findings = sighting.findings();
    var suggested =
        findings.topics().stream().map(TopicSuggestion::code).collect(Collectors.toSet());
    return Optional.of(
        new Lesson(
            id(sighting),
            Lesson.Kind.SIGHTING,
            sighting.id().value(),
            // Also what somebody looked at and kept: a sighting needs it, an example does not.
            PersonalDatum.mask(sighting.exactWords(), findings.personalData(), Locale.of(language)),
            language,
            sighting.topics(),
            sighting.city(),
            by,
            at,
            findings.model(),
            !suggested.equals(new HashSet<>(sighting.topics()))));
  }
}
