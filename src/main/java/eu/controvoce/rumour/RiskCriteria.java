package eu.controvoce.rumour;

import eu.controvoce.rumour.Risk.Harm;
import eu.controvoce.rumour.Risk.Spread;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The written criteria behind each level of risk, so that two people judge alike. Each key has its
 * sentence under {@code risk.criterion.<key>}. They follow WHO/Europe's infodemic risk assessment,
 * cut down to what a town can see.
 */
public final class RiskCriteria {

  private static final Set<String> ALL =
      Stream.concat(
              Stream.of(Spread.values()).flatMap(each -> of(each).stream()),
              Stream.of(Harm.values()).flatMap(each -> of(each).stream()))
          .collect(Collectors.toUnmodifiableSet());

  private RiskCriteria() {}

  /** What speaks for a spread. */
  public static List<String> of(Spread spread) {
    return switch (spread) {
      case ISOLATED ->
          List.of("one-place", "one-conversation", "no-repetition", "old-and-not-growing");
      case RECURRING ->
          List.of("several-places", "several-weeks", "different-people", "local-groups");
      case WIDE -> List.of("in-the-press", "several-cities", "growing-fast", "public-figure");
    };
  }

  /** What speaks for a harm. */
  public static List<String> of(Harm harm) {
    return switch (harm) {
      case MINOR -> List.of("annoyance", "no-group-named", "easily-checked", "no-consequence");
      case MODERATE ->
          List.of("group-blamed", "trust-in-services", "avoids-services", "tension-between-people");
      case MAJOR ->
          List.of(
              "threat-or-violence", "health-at-risk", "denial-of-rights", "people-recognisable");
    };
  }

  /** Whether it is one of the written criteria. */
  static boolean has(String key) {
    return ALL.contains(key);
  }
}
