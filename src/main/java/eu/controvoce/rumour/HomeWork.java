package eu.controvoce.rumour;

import eu.controvoce.base.RuleBroken;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Permission;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What only the city may do that opened a rumour: say it better, note what stands behind it, share
 * it, make it part of another and take that back. Versions are meant as in {@link Casework}.
 * Thread-safe.
 */
@Service
public class HomeWork {

  private final RumourDesk desk;
  private final Opening opening;
  private final Merging merging;
  private final Parting parting;
  private final CaseSteps steps;

  HomeWork(RumourDesk desk, Opening opening, Merging merging, Parting parting, CaseSteps steps) {
    this.desk = desk;
    this.opening = opening;
    this.merging = merging;
    this.parting = parting;
    this.steps = steps;
  }

  /** Notes what stands behind it. */
  public Rumour explain(Actor actor, RumourId id, @Nullable Long version, Explanation behind) {
    return atHome(
        actor,
        id,
        version,
        "journal.rumour.explained",
        now ->
            now.explain(
                behind.narrative(),
                behind.grainOfTruth(),
                behind.feedingArguments(),
                behind.worryBehind()));
  }

  /**
   * Says it better.
   *
   * @param personalDataReviewed whether a person looked at what seems to identify someone
   */
  public Rumour rename(
      Actor actor,
      RumourId id,
      @Nullable Long version,
      String title,
      String claim,
      boolean personalDataReviewed) {
    CaseSteps.triaging(actor);
    var language = desk.visible(actor, id).language();
    var words = opening.words(title, claim, language, false, personalDataReviewed);
    return atHome(
        actor,
        id,
        version,
        "journal.rumour.renamed",
        now -> now.rename(words.title(), words.claim()));
  }

  /** Decides who knows of it. */
  public Rumour share(Actor actor, RumourId id, @Nullable Long version, Sharing with) {
    return atHome(actor, id, version, "journal.rumour.shared", now -> now.share(with), with);
  }

  /**
   * Makes it part of another rumour, with its sightings, wordings and handlings.
   *
   * @return the other rumour
   */
  public Rumour merge(Actor actor, RumourId from, RumourId into, @Nullable Long version) {
    var city = CaseSteps.triaging(actor);
    var source = desk.visible(actor, from);
    mustBeHome(source, city);
    var other = desk.visible(actor, into);
    var grown = merging.merge(source, other, version, () -> parting.remember(source, other));
    steps.recorded(actor, source, "journal.rumour.merged", source.code(), grown.code());
    return steps.recorded(actor, grown, "journal.rumour.absorbed", grown.code(), source.code());
  }

  /** Whether the actor may undo the merge by which this rumour became part of another. */
  public boolean canUnmerge(Actor actor, RumourId id) {
    var rumour = desk.visible(actor, id);
    return actor.may(Permission.TRIAGE)
        && rumour.home().equals(actor.city())
        && parting.canUndo(rumour);
  }

  /**
   * Undoes a merge: sightings, wordings, matches and handlings go back to where they were.
   *
   * @return the rumour that is on its own again
   * @throws RuleBroken if there is nothing to undo
   */
  public Rumour unmerge(Actor actor, RumourId id) {
    var city = CaseSteps.triaging(actor);
    var rumour = desk.visible(actor, id);
    mustBeHome(rumour, city);
    var into = rumour.mergedInto();
    var parted = parting.undo(rumour);
    if (into != null) {
      var other = desk.visible(actor, into);
      steps.recorded(actor, other, "journal.rumour.shed", other.code(), rumour.code());
    }
    return steps.recorded(actor, parted, "journal.rumour.parted", rumour.code());
  }

  private Rumour atHome(
      Actor actor,
      RumourId id,
      @Nullable Long version,
      String action,
      UnaryOperator<Rumour> change,
      Object... details) {
    var city = CaseSteps.triaging(actor);
    mustBeHome(desk.visible(actor, id), city);
    return steps.step(actor, id, version, action, change, details);
  }

  private static void mustBeHome(Rumour rumour, CityId city) {
    if (!rumour.home().equals(city)) {
      throw new RuleBroken("rumour.rule.home-only", rumour.code());
    }
  }
}
