package eu.controvoce.learning;

import eu.controvoce.rumour.LikenessFigures;
import eu.controvoce.rumour.LikenessWeights;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Weights for comparing texts, learnt from what people decided, with their figures.
 *
 * @param learntAt when they were ready
 * @param decisions how many confirmed and rejected matches they were learnt from
 * @param figures on the retellings of the coding frame
 * @param refused why they did not replace the ones before; {@code null} if they did
 */
@Document("likeness-models")
@TypeAlias("likeness-model")
public record KeptLikeness(
    @Id ModelId id,
    Instant learntAt,
    int decisions,
    LikenessWeights weights,
    LikenessFigures figures,
    @Nullable Told refused) {

  /** Whether they can be put to use. */
  public boolean isAccepted() {
    return refused == null;
  }
}
