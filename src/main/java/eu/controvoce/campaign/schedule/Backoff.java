package eu.controvoce.campaign.schedule;

import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publication.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When to try again: after 1, 5, 15, 60 minutes, then every 4 hours; not sooner than the receiver
 * asked; given up after 8 tries or when the next would come more than 24 hours after the first.
 */
final class Backoff {

  static final int MOST_TRIES = 8;

  static final Duration LONGEST = Duration.ofHours(24);

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(60),
          Duration.ofHours(4));

  private Backoff() {}

  /**
   * When the next try is due after one more that found nobody; empty when it is to be given up.
   *
   * @param asked how long the receiver asked to wait; {@code null} if it did not say
   */
  static Optional<Instant> next(Publication publication, Instant now, @Nullable Duration asked) {
    var run = run(publication.attempts());
    var tries = run.size() + 1;
    var first = run.isEmpty() ? now : run.getFirst().startedAt();
    var pause = PAUSES.get(Math.min(tries, PAUSES.size()) - 1);
    var wait = asked != null && asked.compareTo(pause) > 0 ? asked : pause;
    var next = now.plus(wait);
    return tries >= MOST_TRIES || next.isAfter(first.plus(LONGEST))
        ? Optional.empty()
        : Optional.of(next);
  }

  /** The tries since somebody last let it start afresh. */
  static List<Attempt> run(List<Attempt> attempts) {
    var from = attempts.size();
    while (from > 0 && goesOn(attempts.get(from - 1))) {
      from--;
    }
    return attempts.subList(from, attempts.size());
  }

  private static boolean goesOn(Attempt attempt) {
    return attempt.outcome().equals(Outcome.UNAVAILABLE)
        || attempt.outcome().equals(Outcome.UNCERTAIN);
  }
}
