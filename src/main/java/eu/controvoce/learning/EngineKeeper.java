package eu.controvoce.learning;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.language.LanguageEngine;
import eu.controvoce.language.UnusableModel;
import eu.controvoce.language.frame.FrameChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mapping.MappingException;
import org.springframework.data.mapping.model.MappingInstantiationException;
import org.springframework.stereotype.Component;

/**
 * Makes this node work with what was chosen for all: at the start, each minute, and at once where
 * somebody chose. What cannot be used is named, and the last good one stays. Thread-safe.
 */
@Component
public class EngineKeeper {

  private static final Logger log = LoggerFactory.getLogger(EngineKeeper.class);
  private static final int ATTEMPTS = 5;

  private final EngineChoices choices;
  private final ModelShelf shelf;
  private final FrameEditions editions;
  private final LanguageEngine engine;

  private @Nullable EngineChoice applied;
  private List<Told> problems = List.of();

  EngineKeeper(
      EngineChoices choices, ModelShelf shelf, FrameEditions editions, LanguageEngine engine) {
    this.choices = choices;
    this.shelf = shelf;
    this.editions = editions;
    this.engine = engine;
  }

  /** Takes up what was chosen since it last looked. */
  public synchronized void catchUp() {
    var chosen = chosen();
    if (chosen.equals(applied)) {
      return;
    }
    var found = new ArrayList<Told>();
    useChanges(chosen, found);
    useModel(chosen, found);
    problems = List.copyOf(found);
    applied = chosen;
    log.info("Analyses are made with {}", engine.name());
  }

  /** What of the choice could not be used on this node, for people; empty when all is well. */
  synchronized List<Told> problems() {
    return problems;
  }

  EngineChoice chosen() {
    return choices.findById(EngineChoice.ID).orElse(EngineChoice.SHIPPED);
  }

  /**
   * Chooses for all nodes and takes it up here at once.
   *
   * @throws Conflict if others keep choosing at the same moment
   */
  void choose(UnaryOperator<EngineChoice> change) {
    for (var attempt = 1; ; attempt++) {
      try {
        choices.save(change.apply(chosen()));
        break;
      } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
        if (attempt == ATTEMPTS) {
          throw (Conflict) new Conflict("learning.conflict").initCause(e);
        }
      }
    }
    catchUp();
  }

  private void useModel(EngineChoice chosen, List<Told> found) {
    var model = chosen.model();
    if (model == null) {
      engine.useShippedModel();
      return;
    }
    if (engine.model().filter(model.value()::equals).isPresent()) {
      return;
    }
    if (!tryModel(model, found)) {
      fallBack(model, found);
    }
  }

  /** A node that runs stays with what it has; one that starts takes the newest older one. */
  private void fallBack(ModelId broken, List<Told> found) {
    if (engine.model().isPresent() || found.getLast().key().equals(UnusableModel.OUTDATED)) {
      return;
    }
    var others = new ArrayList<ModelId>();
    readable(() ->
        shelf.all().stream().filter(KeptModel::isAccepted).map(KeptModel::id).forEach(others::add));
    for (var other : others) {
      if (!other.equals(broken) && tryModel(other, found)) {
        return;
      }
    }
  }

  private boolean tryModel(ModelId id, List<Told> found) {
    var reason = new String[] {UnusableModel.DAMAGED};
    var used = new boolean[1];
    readable(() -> {
      try {
        shelf.use(id);
        used[0] = true;
      } catch (UnusableModel e) {
        reason[0] = e.key();
      }
    });
    if (!used[0]) {
      log.warn("Model {} cannot be used: {}", id, reason[0]);
      found.add(Told.of(reason[0], id));
    }
    return used[0];
  }

  private void useChanges(EngineChoice chosen, List<Told> found) {
    for (long number = chosen.changes(); number > 0; number--) {
      if (tryChanges(number, found)) {
        return;
      }
    }
    engine.useChanges(0, FrameChanges.NONE);
  }

  private boolean tryChanges(long number, List<Told> found) {
    var used = new boolean[1];
    try {
      var read =
          readable(() -> {
            var edition = editions.findById(number);
            edition.ifPresent(each -> engine.useChanges(number, each.changes()));
            used[0] = edition.isPresent();
          });
      if (!read) {
        found.add(Told.of("frame.changes.damaged", number));
      }
    } catch (RuleBroken e) {
      log.warn("Changes {} contradict the frame: {}", number, e.key());
      found.add(Told.of("frame.changes.contradict", number));
    }
    return used[0];
  }

  /** Does something that reads a document which may be damaged; whether it could be read. */
  private static boolean readable(Runnable step) {
    try {
      step.run();
      return true;
    } catch (NotFound
        | DataAccessException
        | MappingException
        | MappingInstantiationException
        | ConversionException e) {
      log.warn("Something kept for the engine cannot be read: {}", e.getClass().getName());
      return false;
    }
  }
}
