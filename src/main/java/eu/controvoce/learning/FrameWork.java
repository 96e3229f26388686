package eu.controvoce.learning;

import eu.controvoce.city.MemberId;
import eu.controvoce.language.frame.FrameChanges;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What an administrator is changing and has not applied yet, so that nothing is lost by a session's
 * end.
 *
 * @param from number of the changes in use when it was begun
 */
@Document("frame-work")
@TypeAlias("frame-work")
record FrameWork(@Id MemberId member, long from, FrameChanges changes, Instant savedAt) {}
