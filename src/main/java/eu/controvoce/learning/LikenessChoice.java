package eu.controvoce.learning;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Which weights all nodes are to compare texts with: one document.
 *
 * @param model {@code null} for those that came with the product
 */
@Document("likeness-choice")
@TypeAlias("likeness-choice")
record LikenessChoice(@Id String id, @Version @Nullable Long version, @Nullable ModelId model) {

  static final String ID = "choice";

  static final LikenessChoice SHIPPED = new LikenessChoice(ID, null, null);
}
