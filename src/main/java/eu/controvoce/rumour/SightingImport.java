package eu.controvoce.rumour;

import eu.controvoce.base.Id;
import eu.controvoce.base.NotFound;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import jakarta.annotation.PreDestroy;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Service;

/**
 * Takes in tables of sightings: read, map, look at the first rows, start. An import runs in the
 * background, one at a time; a row is never taken twice, so after a stop the same file is simply
 * imported again. Thread-safe.
 */
@Service
public class SightingImport {

  private static final int PREVIEWED = 20;

  /** How many finished imports are remembered. */
  private static final int REMEMBERED = 50;

  private final ImportWork work;
  private final Today today;
  private final Journal journal;
  private final Map<ImportId, ImportRun> runs = new ConcurrentHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> Thread.ofPlatform().daemon().name("sighting-import").unstarted(task));

  SightingImport(ImportWork work, Today today, Journal journal) {
    this.work = work;
    this.today = today;
    this.journal = journal;
  }

  /**
   * Reads a file; nothing is kept.
   *
   * @throws eu.controvoce.base.InvalidInput for field {@code file}, saying what is wrong with it
   */
  public CsvFile read(Actor actor, String name, byte[] bytes) {
    actor.require(Permission.LISTEN);
    actor.ownCity();
    return CsvFile.read(name, bytes);
  }

  /** Which columns most likely hold what; heard today at a public counter where nothing says. */
  public ImportMapping suggest(Actor actor, CsvFile file) {
    actor.require(Permission.LISTEN);
    return ImportMapping.suggested(file, today.in(actor.ownCity()), PlaceType.PUBLIC_COUNTER);
  }

  /** What the first rows would become; nothing is kept. */
  public List<ImportRow> preview(Actor actor, CsvFile file, ImportMapping mapping) {
    actor.require(Permission.LISTEN);
    var rows = new ImportRows(actor.ownCity(), mapping, today.in(actor.ownCity()));
    return file.rows().stream().limit(PREVIEWED).map(rows::read).toList();
  }

  /** Starts taking the rows in; personal data is masked. */
  public ImportId start(Actor actor, CsvFile file, ImportMapping mapping) {
    actor.require(Permission.LISTEN);
    var city = actor.ownCity();
    SightingDesk.mustBeHeardable(mapping.heardOn(), today.in(city));
    forgetOldest();
    var run = new ImportRun(new ImportId(Id.random()), city, file, today.now());
    runs.put(run.id(), run);
    worker.execute(() -> carryOut(actor, run, mapping));
    return run.id();
  }

  /** How far it is. */
  public ImportProgress progress(Actor actor, ImportId id) {
    return own(actor, id).progress();
  }

  /** Stops it after the row it is at; what was taken in stays. */
  public void cancel(Actor actor, ImportId id) {
    own(actor, id).cancel();
  }

  /** The imports of the own city that are remembered, the latest first. */
  public List<ImportProgress> recent(Actor actor) {
    actor.require(Permission.LISTEN);
    var city = actor.ownCity();
    return runs.values().stream()
        .filter(each -> each.city().equals(city))
        .sorted(Comparator.comparing(ImportRun::startedAt).reversed())
        .map(ImportRun::progress)
        .toList();
  }

  @PreDestroy
  void stop() {
    runs.values().forEach(ImportRun::cancel);
    worker.shutdown();
  }

  private void carryOut(Actor actor, ImportRun run, ImportMapping mapping) {
    work.carryOut(actor, run, mapping);
    var done = run.progress();
    journal.record(
        actor,
        Journal.subject("import", run.id()),
        run.city(),
        "journal.sighting.imported",
        done.imported(),
        done.skipped(),
        done.failed());
  }

  private ImportRun own(Actor actor, ImportId id) {
    actor.require(Permission.LISTEN);
    CityId city = actor.ownCity();
    var run = runs.get(id);
    if (run == null || !run.city().equals(city)) {
      throw new NotFound("access.not-found");
    }
    return run;
  }

  private void forgetOldest() {
    while (runs.size() >= REMEMBERED) {
      var oldest =
          runs.values().stream()
              .filter(each -> each.progress().isOver())
              .min(Comparator.comparing(ImportRun::startedAt));
      if (oldest.isEmpty()) {
        return;
      }
      runs.remove(oldest.get().id());
    }
  }
}
