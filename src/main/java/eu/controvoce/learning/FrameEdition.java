package eu.controvoce.learning;

import static java.util.Objects.requireNonNull;

import eu.controvoce.city.MemberId;
import eu.controvoce.language.frame.FrameChanges;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One state of what is changed in the coding frame here; never changed itself, so that one can go
 * back to it.
 *
 * @param number from 1
 * @param frame version of the frame it was made for
 * @param author who made it
 * @param authorName their name at that time
 */
@Document("frame-editions")
@TypeAlias("frame-edition")
public record FrameEdition(
    @Id Long number,
    String frame,
    MemberId author,
    String authorName,
    Instant madeAt,
    FrameChanges changes) {

  /** A document that lost a part is told as damaged rather than found out later. */
  public FrameEdition {
    requireNonNull(changes);
  }
}
