package eu.controvoce.audience;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An address nothing is sent to any more, since mail servers say nobody has it.
 *
 * @param person the keyed hash of the address; the address itself is not kept
 * @param reason {@code key|argument}, as told to people
 */
@Document("suppressed")
@TypeAlias("suppressed")
record Suppressed(@Id String person, String reason, Instant at) {}
