package eu.controvoce.rumour;

import eu.controvoce.base.RuleBroken;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The thought that a sighting belongs to a rumour, and what a person said of it.
 *
 * @param score 0–1
 * @param why reasons as translation keys with their arguments, for example {@code concepts:alloggio
 *     pubblico, precedenza}
 * @param by who confirmed, rejected or detached; {@code null} while suggested
 */
@Document("matches")
@TypeAlias("match")
public record Match(
    @Id MatchId id,
    @Version @Nullable Long version,
    CityId city,
    SightingId sighting,
    RumourId rumour,
    double score,
    List<String> why,
    MatchStatus status,
    @Nullable MemberId by,
    @Nullable Instant at) {

  public Match {
    why = List.copyOf(why);
  }

  /** A person agrees. */
  public Match confirm(MemberId who, Instant when) {
    return judged(MatchStatus.CONFIRMED, MatchStatus.SUGGESTED, who, when);
  }

  /** A person disagrees. */
  public Match reject(MemberId who, Instant when) {
    return judged(MatchStatus.REJECTED, MatchStatus.SUGGESTED, who, when);
  }

  /** A person takes a confirmation back. */
  public Match detach(MemberId who, Instant when) {
    return judged(MatchStatus.DETACHED, MatchStatus.CONFIRMED, who, when);
  }

  /** Goes along when its rumour becomes part of another. */
  Match moveTo(RumourId other) {
    return new Match(id, version, city, sighting, other, score, why, status, by, at);
  }

  private Match judged(MatchStatus next, MatchStatus expected, MemberId who, Instant when) {
    if (status != expected) {
      throw new RuleBroken("match.rule.step", status.name());
    }
    return new Match(id, version, city, sighting, rumour, score, why, next, who, when);
  }
}
