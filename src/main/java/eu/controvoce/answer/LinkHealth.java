package eu.controvoce.answer;

import eu.controvoce.rumour.FactId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What came of looking whether a fact's source is still where its link says. Kept beside the fact,
 * so that looking never gets in the way of writing. Immutable.
 *
 * @param link the address that was looked at; what is said here is void once the fact has another
 * @param movedTo where it is now; {@code null} unless moved for good
 * @param status what the server answered last; {@code null} if nothing
 * @param failedOn the first days of failure since it last worked, at most {@link #ALARM}
 */
@Document("link-healths")
@TypeAlias("link-health")
public record LinkHealth(
    @Id FactId fact,
    String link,
    State state,
    Instant checkedAt,
    @Nullable String movedTo,
    @Nullable Integer status,
    List<LocalDate> failedOn) {

  /** Failures on so many different days before a link counts as broken: sites have bad days. */
  public static final int ALARM = 3;

  /** How a link is. */
  public enum State {
    OK,
    MOVED,
    UNREACHABLE,
    BROKEN,
    PRIVATE
  }

  public LinkHealth {
    failedOn = List.copyOf(failedOn);
  }

  /** A link looked at for the first time. */
  static LinkHealth first(FactId fact, String link, Probed found, Instant at, LocalDate today) {
    return new LinkHealth(fact, link, State.OK, at, null, null, List.of()).after(found, at, today);
  }

  /** The same link looked at once more. */
  LinkHealth after(Probed found, Instant at, LocalDate today) {
    return switch (found) {
      case Probed.Fine() -> in(State.OK, at, null, null, List.of());
      case Probed.Moved(var to) -> in(State.MOVED, at, to, null, List.of());
      case Probed.Inside() -> in(State.PRIVATE, at, null, null, List.of());
      // Many sites turn machines away and let people in: no reason for an alarm, ever.
      case Probed.Shut(var status) -> in(State.UNREACHABLE, at, null, status, failedOn);
      case Probed.Gone(var status) -> failed(status, at, today);
      case Probed.Silent() -> failed(null, at, today);
    };
  }

  private LinkHealth failed(@Nullable Integer answered, Instant at, LocalDate today) {
    var days = new ArrayList<>(failedOn);
    if (days.size() < ALARM && !days.contains(today)) {
      days.add(today);
    }
    return in(days.size() < ALARM ? State.UNREACHABLE : State.BROKEN, at, null, answered, days);
  }

  /** Since when it does not work; empty while it does, or nobody can tell. */
  public Optional<LocalDate> failingSince() {
    return failedOn.stream().findFirst();
  }

  private LinkHealth in(
      State next,
      Instant at,
      @Nullable String moved,
      @Nullable Integer answered,
      List<LocalDate> failures) {
    return new LinkHealth(fact, link, next, at, moved, answered, failures);
  }
}
