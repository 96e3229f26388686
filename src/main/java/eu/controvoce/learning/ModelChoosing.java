package eu.controvoce.learning;

import eu.controvoce.base.RuleBroken;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import eu.controvoce.language.LanguageEngine;
import eu.controvoce.language.ModelFigures;
import eu.controvoce.language.UnusableModel;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which model is in use, which others there are, and going back to one. Thread-safe. */
@Component
public class ModelChoosing {

  private static final String SUBJECT = "frame:model";

  private final ModelShelf shelf;
  private final EngineKeeper keeper;
  private final LanguageEngine engine;
  private final Jobs jobs;
  private final Journal journal;

  ModelChoosing(
      ModelShelf shelf, EngineKeeper keeper, LanguageEngine engine, Jobs jobs, Journal journal) {
    this.shelf = shelf;
    this.keeper = keeper;
    this.engine = engine;
    this.jobs = jobs;
    this.journal = journal;
  }

  /** The models kept and the last ones refused, the newest first. */
  public List<KeptModel> models(Actor actor) {
    actor.require(Permission.ADMINISTER);
    return shelf.all();
  }

  /** The learnt model in use on this node; empty while the shipped one is. */
  public Optional<ModelId> inUse(Actor actor) {
    actor.require(Permission.ADMINISTER);
    return engine.model().map(ModelId::new);
  }

  /** Name of what analyses are made with on this node. */
  public String name(Actor actor) {
    actor.require(Permission.ADMINISTER);
    return engine.name();
  }

  /** The figures of the model in use; takes a second after something was exchanged. */
  public List<ModelFigures> figures(Actor actor) {
    actor.require(Permission.ADMINISTER);
    return engine
        .model()
        .flatMap(id -> shelf.find(new ModelId(id)))
        .filter(each -> each.changes() == engine.changesNumber())
        .map(KeptModel::figures)
        .orElseGet(engine::figures);
  }

  /** What was chosen but cannot be used on this node, for people. */
  public List<Told> problems(Actor actor) {
    actor.require(Permission.ADMINISTER);
    return keeper.problems();
  }

  /**
   * Goes back, or forward, to a kept model on all nodes.
   *
   * @throws RuleBroken if it cannot be used; nothing was changed then
   * @throws eu.controvoce.base.NotFound if it is not kept
   */
  public void use(Actor actor, ModelId id) {
    actor.require(Permission.ADMINISTER);
    mustBeQuiet();
    try {
      shelf.use(id);
    } catch (UnusableModel e) {
      throw (RuleBroken) new RuleBroken(e.key(), id).initCause(e);
    }
    keeper.choose(choice -> choice.withModel(id));
    journal.record(actor, SUBJECT, null, "journal.model.chosen", id);
  }

  /** Goes back to the model that came with the product, on all nodes. */
  public void useShipped(Actor actor) {
    actor.require(Permission.ADMINISTER);
    mustBeQuiet();
    keeper.choose(choice -> choice.withModel(null));
    journal.record(actor, SUBJECT, null, "journal.model.shipped");
  }

  /** What is being trained would undo the choice when it is ready. */
  private void mustBeQuiet() {
    if (jobs.find(Job.TRAINING).map(Job::running).orElse(false)) {
      throw new RuleBroken("learning.rule.training-runs");
    }
  }
}
