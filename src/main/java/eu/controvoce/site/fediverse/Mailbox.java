package eu.controvoce.site.fediverse;

import eu.controvoce.city.CityId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Where a city's followers of one server take what they are told: the server's shared inbox, or a
 * follower's own. What waits for it goes out in order.
 *
 * @param id keyed hash of city and address
 * @param address sealed
 * @param host the server's name, for people
 * @param failingSince when it first failed after it last worked; {@code null} while it works
 * @param tries how often it failed since
 * @param nextAttemptAt when something is to be sent; {@code null} if nothing waits
 * @param lease until when somebody is at it; {@code null} if nobody
 * @param mishap what last went wrong, as {@code key|argument}
 */
@Document("fediverse_mailboxes")
@TypeAlias("fediverse-mailbox")
record Mailbox(
    @Id String id,
    @Indexed CityId city,
    String address,
    String host,
    @Nullable Instant failingSince,
    int tries,
    @Nullable Instant nextAttemptAt,
    @Nullable Instant lease,
    @Nullable String mishap,
    @Nullable Instant mishapAt) {}
