package eu.controvoce.learning;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.NotFound;
import eu.controvoce.rumour.LikenessSchool;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Keeps learnt weights, the last few of them, and lets all nodes use the chosen ones. */
@Component
class LikenessShelf {

  private static final Logger log = LoggerFactory.getLogger(LikenessShelf.class);

  private final KeptLikenesses kept;
  private final LikenessChoices choices;
  private final LikenessSchool school;
  private final LearningSettings settings;

  LikenessShelf(
      KeptLikenesses kept,
      LikenessChoices choices,
      LikenessSchool school,
      LearningSettings settings) {
    this.kept = kept;
    this.choices = choices;
    this.school = school;
    this.settings = settings;
  }

  /** All that are kept, the newest first. */
  List<KeptLikeness> all() {
    return kept.findAllByOrderByLearntAtDesc();
  }

  /** Those chosen for all nodes; empty for the shipped ones. */
  Optional<ModelId> chosen() {
    return choices.findById(LikenessChoice.ID).map(LikenessChoice::model);
  }

  /** Keeps them, and removes the oldest beyond those to be kept, refused ones counted apart. */
  void keep(KeptLikeness learnt) {
    kept.save(learnt);
    var used = chosen();
    for (var accepted : List.of(true, false)) {
      all().stream()
          .filter(each -> each.isAccepted() == accepted)
          .skip(settings.kept())
          .filter(each -> used.filter(each.id()::equals).isEmpty())
          .forEach(each -> kept.deleteById(each.id()));
    }
  }

  /**
   * Chooses for all nodes and takes it up here at once.
   *
   * @param id {@code null} for the shipped ones
   * @throws NotFound if they are not kept, or were refused
   * @throws Conflict if somebody else chose at the same moment
   */
  void choose(@Nullable ModelId id) {
    if (id != null && kept.findById(id).filter(KeptLikeness::isAccepted).isEmpty()) {
      throw new NotFound("learning.model.missing");
    }
    var now = choices.findById(LikenessChoice.ID).orElse(LikenessChoice.SHIPPED);
    try {
      choices.save(new LikenessChoice(LikenessChoice.ID, now.version(), id));
    } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
      throw (Conflict) new Conflict("learning.conflict").initCause(e);
    }
    catchUp();
  }

  /** Makes this node use what was chosen; what cannot be used is left, and the shipped serve. */
  void catchUp() {
    var wanted =
        chosen().flatMap(kept::findById).map(KeptLikeness::weights).orElseGet(school::shipped);
    if (!wanted.equals(school.inUse())) {
      try {
        school.use(wanted);
        log.info("Texts are compared with other weights");
      } catch (IllegalArgumentException e) {
        log.warn("The chosen weights are of another version: the shipped ones serve");
        school.use(school.shipped());
      }
    }
  }
}
