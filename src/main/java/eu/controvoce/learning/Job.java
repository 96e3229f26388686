package eu.controvoce.learning;

import eu.controvoce.city.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A piece of background work of which one runs at a time in the whole installation, as it stands in
 * the store: how far it is, who works at it, and what came of it last time.
 *
 * @param node who works at it; empty when nobody does
 * @param leaseUntil until when it counts as alive without a sign of life
 * @param by who asked for it; {@code null} for the product itself
 * @param byName their name at that time
 * @param done steps done
 * @param total steps in all
 * @param at where it is: a language, or the last item done; empty at the beginning
 * @param changed items that turned out otherwise
 * @param stopAsked whether somebody asked to stop it
 * @param outcome what came of it; {@code null} while it runs or if it never ran
 */
@Document("background-jobs")
@TypeAlias("background-job")
public record Job(
    @Id String id,
    boolean running,
    String node,
    Instant leaseUntil,
    @Nullable MemberId by,
    String byName,
    Instant startedAt,
    int done,
    int total,
    String at,
    int changed,
    boolean stopAsked,
    @Nullable Told outcome,
    @Nullable Instant endedAt) {

  static final String TRAINING = "training";
  static final String REANALYSIS = "reanalysis";
  static final String LIKENESS = "likeness";

  /** Share done, 0–1. */
  public double share() {
    return total == 0 ? 0 : Math.min(1, (double) done / total);
  }
}
