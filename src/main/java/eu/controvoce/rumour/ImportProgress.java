package eu.controvoce.rumour;

import java.util.List;

/**
 * How far an import is. Every row of the file ends up imported, skipped or among the errors.
 *
 * @param total rows of the file
 * @param done rows looked at
 * @param imported rows that are sightings now
 * @param skipped rows that were imported before
 * @param masked imported rows in which personal data was masked
 * @param failed rows that could not be taken
 * @param errors why, of the first {@link #MOST_ERRORS}
 * @param groups groups of imported rows that say almost the same; empty until done
 */
public record ImportProgress(
    ImportId id,
    String file,
    State state,
    int total,
    int done,
    int imported,
    int skipped,
    int masked,
    int failed,
    List<ImportError> errors,
    List<Cluster> groups) {

  /** Most errors that are kept with their reason. */
  public static final int MOST_ERRORS = 1_000;

  /** Where an import is. */
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED
  }

  public ImportProgress {
    errors = List.copyOf(errors);
    groups = List.copyOf(groups);
  }

  /** Whether nothing more will happen. */
  public boolean isOver() {
    return state == State.DONE || state == State.CANCELLED || state == State.FAILED;
  }
}
