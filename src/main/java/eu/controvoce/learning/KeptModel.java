package eu.controvoce.learning;

import eu.controvoce.city.MemberId;
import eu.controvoce.language.ModelFigures;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A trained model with its figures; its content is kept apart, and not at all when it was refused.
 *
 * @param trainedAt when it was ready
 * @param askedBy who asked for it; {@code null} for the night's training
 * @param askedByName their name at that time; empty for the night's training
 * @param frame version of the coding frame it was trained on
 * @param changes number of the changes to the frame in use then; 0 for none
 * @param figures by language, on the frame's fixed test sentences
 * @param digest SHA-256 of its content, hexadecimal; empty when refused
 * @param size of its content in bytes; 0 when refused
 * @param refused why it did not replace the one before; {@code null} if it did
 */
@Document("models")
@TypeAlias("model")
public record KeptModel(
    @Id ModelId id,
    Instant trainedAt,
    @Nullable MemberId askedBy,
    String askedByName,
    String frame,
    long changes,
    List<ModelFigures> figures,
    String digest,
    int size,
    @Nullable Told refused) {

  public KeptModel {
    figures = List.copyOf(figures);
  }

  /** Whether it can be put to use. */
  public boolean isAccepted() {
    return refused == null;
  }
}
