package eu.controvoce.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How an outlet does: kept apart from its settings, since every publication writes it.
 *
 * @param lastSuccess when something last went out; {@code null} if never
 * @param failures how often it failed since then
 * @param blocked why nothing can go out until a person mends it, as {@code key|argument}; {@code
 *     null} if it can
 * @param sent when something went out within the last hour, oldest first
 * @param mishaps the last errors, newest first
 */
@Document("outlet_healths")
@TypeAlias("outlet-health")
public record OutletHealth(
    @Id OutletId id,
    @Version @Nullable Long version,
    @Nullable Instant lastSuccess,
    int failures,
    @Nullable String blocked,
    List<Instant> sent,
    List<Mishap> mishaps) {

  static final Duration WINDOW = Duration.ofHours(1);

  private static final int MISHAPS_KEPT = 20;

  /**
   * Something that went wrong.
   *
   * @param why for people, as {@code key|argument}
   */
  @TypeAlias("mishap")
  public record Mishap(Instant at, String why) {}

  public OutletHealth {
    sent = List.copyOf(sent);
    mishaps = List.copyOf(mishaps);
  }

  /** Of which nothing is known yet. */
  public static OutletHealth unknown(OutletId id) {
    return new OutletHealth(id, null, null, 0, null, List.of(), List.of());
  }

  /** What last went wrong; {@code null} if nothing ever did. */
  public @Nullable Mishap lastMishap() {
    return mishaps.isEmpty() ? null : mishaps.getFirst();
  }

  /** Whether nothing can go out until a person mends it. */
  public boolean isBlocked() {
    return blocked != null;
  }

  OutletHealth succeeded(Instant at) {
    return new OutletHealth(id, version, at, 0, null, counted(at), mishaps);
  }

  OutletHealth failed(Instant at, Why why) {
    return new OutletHealth(
        id, version, lastSuccess, failures + 1, blocked, recent(at), noted(at, why));
  }

  /** It may have gone out, so it counts among what did. */
  OutletHealth doubted(Instant at, Why why) {
    return new OutletHealth(
        id, version, lastSuccess, failures + 1, blocked, counted(at), noted(at, why));
  }

  OutletHealth blocked(Instant at, Why why) {
    return new OutletHealth(
        id, version, lastSuccess, failures + 1, why.toString(), recent(at), noted(at, why));
  }

  OutletHealth mended() {
    return new OutletHealth(id, version, lastSuccess, 0, null, sent, mishaps);
  }

  /** When one more may go out; empty if at once. */
  @Nullable Instant nextTurn(int mostPerHour, Instant now) {
    var recent = recent(now);
    return recent.size() < mostPerHour
        ? null
        : recent.get(recent.size() - mostPerHour).plus(WINDOW);
  }

  private List<Instant> counted(Instant at) {
    var all = new ArrayList<>(recent(at));
    all.add(at);
    return all.subList(Math.max(0, all.size() - OutletRules.MOST), all.size());
  }

  private List<Instant> recent(Instant now) {
    var from = now.minus(WINDOW);
    return sent.stream().filter(each -> each.isAfter(from)).toList();
  }

  private List<Mishap> noted(Instant at, Why why) {
    return Stream.concat(Stream.of(new Mishap(at, why.toString())), mishaps.stream())
        .limit(MISHAPS_KEPT)
        .toList();
  }
}
