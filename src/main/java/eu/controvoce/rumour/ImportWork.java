package eu.controvoce.rumour;

import eu.controvoce.base.Refusal;
import eu.controvoce.city.Actor;
import eu.controvoce.city.City;
import eu.controvoce.rumour.ImportProgress.State;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Takes the rows of a table in, one by one. */
@Component
class ImportWork {

  private static final Logger log = LoggerFactory.getLogger(ImportWork.class);

  private final SightingDesk desk;
  private final Sightings sightings;
  private final Suggestions suggestions;
  private final RumourDesk rumours;
  private final Similarity similarity;
  private final Today today;

  ImportWork(
      SightingDesk desk,
      Sightings sightings,
      Suggestions suggestions,
      RumourDesk rumours,
      Similarity similarity,
      Today today) {
    this.desk = desk;
    this.sightings = sightings;
    this.suggestions = suggestions;
    this.rumours = rumours;
    this.similarity = similarity;
    this.today = today;
  }

  /** Takes in all rows until done or cancelled; whatever happens is told in the run. */
  void carryOut(Actor actor, ImportRun run, ImportMapping mapping) {
    run.running();
    var taken = new ArrayList<SightingId>();
    try {
      var city = today.city(run.city());
      var rows = new ImportRows(city.id(), mapping, today.in(city));
      for (var row : run.file().rows()) {
        if (run.isCancelled()) {
          run.over(State.CANCELLED, groups(actor, taken));
          return;
        }
        take(actor, city, run, rows, row, taken);
      }
      run.over(State.DONE, groups(actor, taken));
    } catch (RuntimeException e) {
      // The border of a background task: whoever watches is told, the next import still runs.
      log.warn("Import {} stopped: {}", run.id(), e.getClass().getName());
      run.over(State.FAILED, List.of());
    }
  }

  private void take(
      Actor actor,
      City city,
      ImportRun run,
      ImportRows rows,
      CsvFile.Row row,
      List<SightingId> taken) {
    var id = rows.id(row);
    try {
      var read = rows.read(row);
      if (read.entry() == null) {
        read.problem().ifPresent(run::failed);
      } else if (sightings.existsById(id)) {
        run.skipped();
      } else {
        var draft = desk.draft(actor, city, id, read.entry());
        var sighting = sightings.save(draft.sighting());
        suggestions.suggest(actor, sighting);
        rumours.tell(new SightingLogged(id, city.id()));
        taken.add(id);
        run.imported(draft.masked());
      }
    } catch (Refusal e) {
      run.failed(ImportError.of(row.line(), e));
    } catch (DuplicateKeyException e) {
      // Another node took the same row a moment ago.
      run.skipped();
    } catch (RuntimeException e) {
      // Without its message, which may hold what was said.
      log.warn("Line {} of import {} failed: {}", row.line(), run.id(), e.getClass().getName());
      run.failed(new ImportError(row.line(), "", "import.row-failed", List.of()));
    }
  }

  private List<Cluster> groups(Actor actor, List<SightingId> taken) {
    return similarity.clusters(actor, taken);
  }
}
