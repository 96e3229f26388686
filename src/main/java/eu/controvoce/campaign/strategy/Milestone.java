package eu.controvoce.campaign.strategy;

import eu.controvoce.base.Texts;
import eu.controvoce.city.Actor;
import eu.controvoce.city.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * Something that is done by a day [tappa].
 *
 * @param key names it for as long as the strategy lives
 * @param due last local day on which it is in time
 * @param doneOn local day; {@code null} while open
 * @param by who ticked it; {@code null} while open, and in made-up data
 * @param doneBy that member's name; empty while open
 */
@TypeAlias("milestone")
public record Milestone(
    String key,
    String what,
    LocalDate due,
    @Nullable LocalDate doneOn,
    @Nullable MemberId by,
    String doneBy) {

  public Milestone {
    what = Texts.required("what", what, Texts.SHORT);
  }

  /** Still to be done. */
  public static Milestone open(String key, String what, LocalDate due) {
    return new Milestone(key, what, due, null, null, "");
  }

  /** Whether somebody ticked it. */
  public boolean isDone() {
    return doneOn != null;
  }

  /** Whether its day has passed and nobody ticked it. */
  public boolean isOverdue(LocalDate today) {
    return !isDone() && due.isBefore(today);
  }

  Milestone tick(boolean done, Actor actor, LocalDate today) {
    if (isDone() == done) {
      return this;
    }
    return done
        ? new Milestone(key, what, due, today, actor.member(), actor.name())
        : open(key, what, due);
  }

  /** Said otherwise or due on another day; what is done stays done. */
  Milestone say(String otherwise, LocalDate day) {
    return new Milestone(key, otherwise, day, doneOn, by, doneBy);
  }
}
