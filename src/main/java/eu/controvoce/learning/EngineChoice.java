package eu.controvoce.learning;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What all nodes are to work with: one document, whose version says when they must look again.
 *
 * @param model {@code null} for the one that came with the product
 * @param changes number of the changes to the coding frame; 0 for the frame as shipped
 */
@Document("engine-choice")
@TypeAlias("engine-choice")
record EngineChoice(
    @Id String id, @Version @Nullable Long version, @Nullable ModelId model, long changes) {

  static final String ID = "choice";

  /** What is used while nobody chose anything. */
  static final EngineChoice SHIPPED = new EngineChoice(ID, null, null, 0);

  EngineChoice withModel(@Nullable ModelId other) {
    return new EngineChoice(id, version, other, changes);
  }

  EngineChoice withChanges(long number) {
    return new EngineChoice(id, version, model, number);
  }
}
