package eu.controvoce.site.fediverse;

import eu.controvoce.city.CityId;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Something all followers are told.
 *
 * @param id its address, the same however often it is made
 * @param json as sent
 * @param open whether it still has to be put down for each follower
 */
@Document("fediverse_activities")
@TypeAlias("fediverse-activity")
record Activity(@Id String id, CityId city, String json, Instant at, boolean open) {}
