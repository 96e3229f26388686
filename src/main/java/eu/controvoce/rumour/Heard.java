package eu.controvoce.rumour;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * The circumstances of a sighting.
 *
 * @param on local date in the city; never in the future
 * @param area a neighbourhood of the city; {@code null} if unknown
 * @param reachEstimate how many people heard it, at a guess; {@code null} if unknown
 * @param worryBehind the need or fear that makes it plausible to the listener, in the reporter's
 *     words
 */
@TypeAlias("heard")
public record Heard(
    LocalDate on,
    DatePrecision precision,
    @Nullable String area,
    PlaceType placeType,
    SpreadChannel spreadChannel,
    ReportedVia reportedVia,
    @Nullable Integer reachEstimate,
    @Nullable ListenersReaction listenersReaction,
    @Nullable String worryBehind,
    Reporter reporter) {}
