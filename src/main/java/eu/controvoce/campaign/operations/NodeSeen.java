package eu.controvoce.campaign.operations;

import java.time.Duration;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A process that carries publications out, as it last said of itself.
 *
 * @param name as it signs its attempts
 * @param seenAt by the store's clock, as are all times here
 * @param aheadMillis how far its clock is ahead of the store's, in milliseconds
 */
@Document("nodes")
@TypeAlias("node")
public record NodeSeen(@Id String name, Instant startedAt, Instant seenAt, long aheadMillis) {

  /** Silent for so long, it is taken for dead. */
  public static final Duration ALIVE = Duration.ofSeconds(90);

  /** So much apart, somebody should set its clock. */
  private static final Duration APART = Duration.ofSeconds(5);

  /** Whether it said something lately. */
  public boolean isAlive(Instant now) {
    return seenAt.isAfter(now.minus(ALIVE));
  }

  /** Whether its clock is worth a remark. */
  public boolean isApart() {
    return Duration.ofMillis(aheadMillis).abs().compareTo(APART) > 0;
  }
}
