package eu.controvoce.campaign.calendar;

import eu.controvoce.campaign.Outgoing;
import eu.controvoce.campaign.Publication;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** States people narrow the calendar by. */
public enum CalendarState {
  /** Still to come. */
  UPCOMING,
  /** Nothing happens until somebody does something. */
  WAITING,
  /** Out, or done by people. */
  OUT;

  /** As it stands in addresses. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of that key; {@code null} if there is none. */
  public static @Nullable CalendarState of(@Nullable String key) {
    for (var each : values()) {
      if (each.key().equals(key)) {
        return each;
      }
    }
    return null;
  }

  boolean admits(Publication publication) {
    return switch (this) {
      case UPCOMING -> publication.isUpcoming();
      case WAITING -> Outgoing.needsSomebody(publication);
      case OUT ->
          switch (publication.status()) {
            case PUBLISHED, CORRECTED, DONE, WITHDRAWN -> true;
            case PLANNED, SCHEDULED, PUBLISHING, FAILED, PAUSED, CANCELLED, TO_DO -> false;
          };
    };
  }
}
