package eu.controvoce.rumour;

import eu.controvoce.city.CityId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One import while it runs; written by its worker, read by whoever watches. Thread-safe. */
final class ImportRun {

  private final ImportId id;
  private final CityId city;
  private final CsvFile file;
  private final Instant startedAt;

  private final List<ImportError> errors = new ArrayList<>();
  private List<Cluster> groups = List.of();
  private ImportProgress.State state = ImportProgress.State.WAITING;
  private boolean cancelled;
  private int done;
  private int imported;
  private int skipped;
  private int masked;
  private int failed;

  ImportRun(ImportId id, CityId city, CsvFile file, Instant startedAt) {
    this.id = id;
    this.city = city;
    this.file = file;
    this.startedAt = startedAt;
  }

  ImportId id() {
    return id;
  }

  CityId city() {
    return city;
  }

  CsvFile file() {
    return file;
  }

  Instant startedAt() {
    return startedAt;
  }

  synchronized void running() {
    state = ImportProgress.State.RUNNING;
  }

  synchronized void imported(boolean withMasking) {
    done++;
    imported++;
    if (withMasking) {
      masked++;
    }
  }

  synchronized void skipped() {
    done++;
    skipped++;
  }

  synchronized void failed(ImportError error) {
    done++;
    failed++;
    if (errors.size() < ImportProgress.MOST_ERRORS) {
      errors.add(error);
    }
  }

  synchronized void over(ImportProgress.State how, List<Cluster> found) {
    groups = found;
    state = how;
  }

  synchronized void cancel() {
    cancelled = true;
  }

  synchronized boolean isCancelled() {
    return cancelled;
  }

  synchronized ImportProgress progress() {
    return new ImportProgress(
        id,
        file.name(),
        state,
        file.rows().size(),
        done,
        imported,
        skipped,
        masked,
        failed,
        errors,
        groups);
  }
}
