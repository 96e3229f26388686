package eu.controvoce.rumour;

import eu.controvoce.city.MemberId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * How far a rumour goes and what it may do, with the written criteria that were ticked.
 *
 * @param criteria keys of the ticked criteria, under {@code risk.criterion.}
 * @param by who judged; {@code null} for demo data
 */
@TypeAlias("risk")
public record Risk(
    Spread spread, Harm harm, List<String> criteria, @Nullable MemberId by, Instant on) {

  /** How far it goes. */
  public enum Spread {
    ISOLATED(1),
    RECURRING(2),
    /** In the press, or in several cities. */
    WIDE(3);

    private final int weight;

    Spread(int weight) {
      this.weight = weight;
    }
  }

  /** What it may do to people. */
  public enum Harm {
    MINOR(1),
    MODERATE(2),
    MAJOR(3);

    private final int weight;

    Harm(int weight) {
      this.weight = weight;
    }
  }

  public Risk {
    criteria = List.copyOf(criteria);
  }

  /** Spread (1–3) × harm (1–3), so 1–9. */
  public int score() {
    return spread.weight * harm.weight;
  }

  /** What the matrix says to do. */
  public Priority priority() {
    return Priority.of(spread, harm);
  }
}
