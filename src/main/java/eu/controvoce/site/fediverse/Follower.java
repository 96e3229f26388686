package eu.controvoce.site.fediverse;

import eu.controvoce.city.CityId;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody who follows a city. Kept as long as they do, to deliver to them and for nothing else.
 *
 * @param id keyed hash of city and account, which cannot be read back
 * @param follow the request's address, sealed: its withdrawal may name nothing else
 * @param mailbox where what they are told is put down
 */
@Document("fediverse_followers")
@TypeAlias("fediverse-follower")
record Follower(
    @Id String id, @Indexed CityId city, String follow, @Indexed String mailbox, Instant since) {}
