package eu.controvoce.rumour;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rumours to list.
 *
 * @param scope the own city's, or what the network shares
 * @param statuses in the own city; empty for all
 * @param topic code; {@code null} for any
 * @param text in title, claim, code or a wording, in any case; {@code null} for any
 * @param overdue only those whose answer is late
 * @param mine only those the actor verifies
 */
public record RumourFilter(
    Scope scope,
    Set<RumourStatus> statuses,
    @Nullable String topic,
    @Nullable String text,
    boolean overdue,
    boolean mine) {

  /** Whose rumours. */
  public enum Scope {
    /** Those the own city has. */
    OWN,
    /** Those shared with every city. */
    NETWORK
  }

  /** Everything the own city has. */
  public static final RumourFilter OWN =
      new RumourFilter(Scope.OWN, Set.of(), null, null, false, false);

  /** Everything the network shares. */
  public static final RumourFilter NETWORK =
      new RumourFilter(Scope.NETWORK, Set.of(), null, null, false, false);

  public RumourFilter {
    statuses = Set.copyOf(statuses);
  }

  /** Those the own city has in these states. */
  public static RumourFilter in(RumourStatus... statuses) {
    return new RumourFilter(Scope.OWN, Set.of(statuses), null, null, false, false);
  }
}
