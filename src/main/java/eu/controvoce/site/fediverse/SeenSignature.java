package eu.controvoce.site.fediverse;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A signature that counted once, and does not a second time.
 *
 * @param id fingerprint of the signature
 */
@Document("fediverse_seen")
@TypeAlias("fediverse-seen")
record SeenSignature(@Id String id, Instant at) {}
