package eu.controvoce.campaign.operations.web;

import eu.controvoce.base.i18n.Translations;
import eu.controvoce.campaign.operations.Lateness;
import eu.controvoce.campaign.operations.NodeSeen;
import eu.controvoce.campaign.operations.OutletHealth;
import eu.controvoce.campaign.operations.Overview;
import eu.controvoce.campaign.operations.Stop;
import eu.controvoce.campaign.operations.Work;
import eu.controvoce.campaign.operations.Work.Condition;
import eu.controvoce.channel.Why;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the carrying out is doing.
 *
 * @param counts how many are in each condition
 * @param soon how many are due within a day
 */
@Schema(name = "Operations")
record OperationsAnswer(
    Instant at,
    Map<String, Long> counts,
    long soon,
    List<StopAnswer> stops,
    List<WorkAnswer> publications,
    Map<String, LatenessAnswer> lateness,
    List<HealthAnswer> outlets,
    List<NodeAnswer> nodes,
    List<String> unreadable) {

  /** {@code city} is absent where everything is stopped. */
  @Schema(name = "StopInForce")
  record StopAnswer(@Nullable String city, String reason, String by, Instant since) {

    static StopAnswer of(Stop stop) {
      var city = stop.city();
      return new StopAnswer(
          city == null ? null : city.value(), stop.reason(), stop.by(), stop.since());
    }
  }

  /** A publication as far as its carrying out goes; {@code message} for the own city only. */
  @Schema(name = "PublicationAtWork")
  record WorkAnswer(
      String id,
      String city,
      String outlet,
      @Nullable String message,
      String channel,
      Condition condition,
      Instant at,
      Instant nextAttemptAt,
      @Nullable String reason,
      int tries) {}

  /** In milliseconds; {@code n} tells on how many it stands. */
  @Schema(name = "Lateness")
  record LatenessAnswer(int n, long p50, long p95, long p99) {

    static LatenessAnswer of(Lateness lateness) {
      return new LatenessAnswer(lateness.n(), lateness.p50(), lateness.p95(), lateness.p99());
    }
  }

  @Schema(name = "OutletHealth")
  record HealthAnswer(
      String outlet,
      boolean paused,
      @Nullable Instant lastSuccess,
      @Nullable Instant lastFailure,
      @Nullable String lastError,
      int failuresInARow) {}

  @Schema(name = "Node")
  record NodeAnswer(
      String name, boolean alive, Instant startedAt, Instant seenAt, long clockAheadMillis) {

    static NodeAnswer of(NodeSeen node, Instant now) {
      return new NodeAnswer(
          node.name(), node.isAlive(now), node.startedAt(), node.seenAt(), node.aheadMillis());
    }
  }

  static OperationsAnswer of(Overview overview, Translations translations, Locale locale) {
    var counts = new TreeMap<String, Long>();
    Arrays.stream(Condition.values())
        .forEach(each -> counts.put(each.name(), (long) overview.in(each).size()));
    return new OperationsAnswer(
        overview.at(),
        counts,
        overview.soon(),
        overview.stops().stream().map(StopAnswer::of).toList(),
        overview.work().stream().map(each -> work(each, translations, locale)).toList(),
        Map.of(
            "day", LatenessAnswer.of(overview.day()), "week", LatenessAnswer.of(overview.week())),
        overview.outlets().stream().map(each -> health(each, translations, locale)).toList(),
        overview.nodes().stream().map(each -> NodeAnswer.of(each, overview.at())).toList(),
        overview.unreadable().stream().map(each -> each.id().value()).toList());
  }

  private static WorkAnswer work(Work work, Translations translations, Locale locale) {
    var message = work.message();
    return new WorkAnswer(
        work.id().value(),
        work.city().value(),
        work.outlet().value(),
        message == null ? null : message.value(),
        work.channel(),
        work.condition(),
        work.at(),
        work.nextAttemptAt(),
        words(work.error(), translations, locale),
        work.tries());
  }

  private static HealthAnswer health(
      OutletHealth health, Translations translations, Locale locale) {
    return new HealthAnswer(
        health.outlet().id().value(),
        health.outlet().paused(),
        health.lastSuccess(),
        health.lastFailure(),
        words(health.lastError(), translations, locale),
        health.failuresInARow());
  }

  private static @Nullable String words(
      @Nullable String stored, Translations translations, Locale locale) {
    if (stored == null) {
      return null;
    }
    var why = Why.parse(stored);
    return translations.getTranslation(why.key(), locale, why.values());
  }
}
