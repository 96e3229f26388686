package eu.controvoce.campaign.operations;

import eu.controvoce.channel.Outlet;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a channel has been doing for the last week.
 *
 * @param lastSuccess when something last went out; {@code null} if nothing did
 * @param lastFailure when a try last failed; {@code null} if none did
 * @param lastError why, as {@code key|argument}; {@code null} if none did
 * @param failuresInARow tries since the last that went well
 */
public record OutletHealth(
    Outlet outlet,
    @Nullable Instant lastSuccess,
    @Nullable Instant lastFailure,
    @Nullable String lastError,
    int failuresInARow) {

  /** Whether somebody should look. */
  public boolean isAiling() {
    return failuresInARow > 0;
  }
}
