package eu.controvoce.campaign;

import eu.controvoce.base.InvalidInput;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When a publication is meant to go out, as a person says it. */
public sealed interface When {

  /** At once. */
  record Now() implements When {}

  /** By the clock on the wall of the city. */
  record Local(LocalDateTime at) implements When {}

  /** At an instant. */
  record At(Instant at) implements When {}

  /** The instant meant, to the millisecond the store keeps; local times as {@link WallClock}. */
  default Instant in(ZoneId zone, Clock clock) {
    var instant =
        switch (this) {
          case Now() -> clock.instant();
          case At(var at) -> at;
          case Local(var at) -> WallClock.instant(at, zone);
        };
    return instant.truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * Reads an ISO date-time, local or with offset; absent or blank means now.
   *
   * @throws InvalidInput naming {@code at}
   */
  static When parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return new Now();
    }
    try {
      var stripped = text.strip();
      return stripped.matches(".*(Z|[+-]\\d{2}(:?\\d{2})?)$") && stripped.contains("T")
          ? new At(OffsetDateTime.parse(stripped).toInstant())
          : new Local(LocalDateTime.parse(stripped));
    } catch (DateTimeException e) {
      throw new InvalidInput("at", "publication.at.unreadable");
    }
  }
}
