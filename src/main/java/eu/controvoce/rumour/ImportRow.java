package eu.controvoce.rumour;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a row would become.
 *
 * @param entry {@code null} if the row cannot be taken
 * @param error {@code null} if it can
 */
public record ImportRow(long line, @Nullable NewSighting entry, @Nullable ImportError error) {

  /** Why it cannot be taken, if so. */
  public Optional<ImportError> problem() {
    return Optional.ofNullable(error);
  }
}
