package eu.controvoce.campaign;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.Id;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.campaign.PlanningAdvice.Wanted;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletId;
import eu.controvoce.channel.Outlets;
import eu.controvoce.city.Actor;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Permission;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans publications and changes what was planned. Thread-safe. */
@Component
public class Planning {

  private final Campaigns campaigns;
  private final Outlets outlets;
  private final FreshPublications fresh;
  private final CampaignJoining joining;
  private final PlanningAdvice advice;
  private final PublicationSaves saves;
  private final PublicationChanges changes;
  private final OutletRights rights;
  private final Corrections corrections;
  private final Translations translations;
  private final Clock clock;

  Planning(
      Campaigns campaigns,
      Outlets outlets,
      FreshPublications fresh,
      CampaignJoining joining,
      PlanningAdvice advice,
      PublicationSaves saves,
      PublicationChanges changes,
      OutletRights rights,
      Corrections corrections,
      Translations translations,
      Clock clock) {
    this.campaigns = campaigns;
    this.outlets = outlets;
    this.fresh = fresh;
    this.joining = joining;
    this.advice = advice;
    this.saves = saves;
    this.changes = changes;
    this.rights = rights;
    this.corrections = corrections;
    this.translations = translations;
    this.clock = clock;
  }

  /**
   * Plans one publication. The message joins the campaign if it was not in it.
   *
   * @throws RuleBroken if the campaign is over, or the message may not go out
   * @throws InvalidInput if the time is past or a number makes no sense
   */
  public Publication plan(Actor actor, NewPublication wanted) {
    return plan(actor, wanted, new PublicationId(Id.random()));
  }

  /**
   * Plans one under a given id, for places that only one publication may fill.
   *
   * @throws Conflict if there is one of that id already
   */
  public Publication plan(Actor actor, NewPublication wanted, PublicationId id) {
    var campaign = campaign(actor, wanted.campaign());
    mustBeLet(actor, wanted.outlet());
    var saved = planned(campaign, wanted, id);
    changes.record(actor, saved, "journal.publication.planned", name(saved.outlet()), saved.at());
    return saved;
  }

  /**
   * Plans one by the product itself, as a rule says that a person made. What was to be thought of
   * stands in the journal, since nobody was asked.
   *
   * @param keeper who made the rule
   * @throws Conflict if there is one of that id already
   * @throws RuleBroken if whoever made the rule may not publish on that outlet, or the message may
   *     not go out
   */
  public Publication planByRule(
      NewPublication wanted, PublicationId id, @Nullable MemberId keeper) {
    var campaign =
        campaigns.findById(wanted.campaign()).orElseThrow(() -> new NotFound("access.not-found"));
    rights.mustBeLet(keeper, wanted.outlet());
    var saved = planned(campaign, wanted, id);
    changes.recordOwn(saved, "journal.publication.planned", name(saved.outlet()), saved.at());
    var locale = fresh.locale(saved.city());
    advice
        .of(Wanted.of(saved, saved.at()), locale)
        .forEach(each ->
            changes.recordOwn(
                saved,
                "journal.publication.warned",
                translations.getTranslation(each.reason().key(), locale, each.reason().values())));
    return saved;
  }

  /**
   * Insists that somebody may publish on an outlet: it may be kept for some of those who plan.
   *
   * @throws RuleBroken if they may not
   */
  public void mustBeLet(Actor actor, OutletId id) {
    rights.mustBeLet(actor, id);
  }

  /** Whether the product may publish on an outlet in the name of whoever made a rule. */
  public boolean mayFill(@Nullable MemberId keeper, OutletId id) {
    return rights.lets(keeper, id);
  }

  /**
   * What somebody should know before planning this; nothing of it forbids.
   *
   * @throws NotFound if the campaign is of another city
   */
  public List<PlanningWarning> warnings(Actor actor, NewPublication wanted, Locale locale) {
    var city = campaign(actor, wanted.campaign()).city();
    var at = wanted.at().in(fresh.zone(city), clock);
    return advice.of(
        new Wanted(null, city, wanted.campaign(), wanted.message(), wanted.outlet(), at), locale);
  }

  /**
   * What somebody should know about a publication at its time, or before moving it there; empty
   * once it is out.
   *
   * @throws NotFound if it is of another city
   */
  public List<PlanningWarning> warnings(
      Actor actor, Publication publication, When at, Locale locale) {
    if (!publication.city().equals(actor.city())) {
      throw new NotFound("access.not-found");
    }
    return publication.isUpcoming() || publication.status() == PublicationStatus.FAILED
        ? advice.of(Wanted.of(publication, at.in(publication.zone(), clock)), locale)
        : List.of();
  }

  private String name(OutletId id) {
    return outlets.findById(id).map(Outlet::name).orElse("");
  }

  private Publication planned(Campaign campaign, NewPublication wanted, PublicationId id) {
    var made = fresh.of(campaign, wanted, id);
    joining.join(wanted);
    return saves.save(PublicationSteps.schedule(made));
  }

  /** Moves it to another time. */
  public Publication reschedule(Actor actor, PublicationId id, When at) {
    var moved =
        changes.change(
            actor,
            id,
            from -> PublicationSteps.reschedule(from, fresh.checked(at, from.zone()), from.zone()));
    changes.record(actor, moved, "journal.publication.rescheduled", moved.at());
    return moved;
  }

  /**
   * Takes a move back.
   *
   * @param before the publication as it was
   * @param moved as it became by the move
   * @throws Conflict if something else happened to it since
   * @throws InvalidInput if it would go out by itself at a time that is past
   */
  public Publication putBack(Actor actor, Publication before, Publication moved) {
    var back =
        changes.change(
            actor,
            moved.id(),
            from -> {
              if (!Objects.equals(from.version(), moved.version())) {
                throw new Conflict("publication.conflict");
              }
              if (before.status() == PublicationStatus.SCHEDULED) {
                fresh.checked(new When.At(before.at()), before.zone());
              }
              return PublicationSteps.putBack(from, before);
            });
    changes.record(actor, back, "journal.publication.rescheduled", back.at());
    return back;
  }

  /** Gives it up. */
  public Publication cancel(Actor actor, PublicationId id) {
    return changes.done(actor, id, PublicationSteps::cancel, "journal.publication.cancelled");
  }

  /**
   * Takes its cancellation back.
   *
   * @param before as it was until then
   */
  public Publication restore(Actor actor, Publication before) {
    return changes.done(
        actor,
        before.id(),
        from -> PublicationSteps.restore(from, before),
        "journal.publication.restored");
  }

  /** Holds it until somebody resumes it. */
  public Publication pause(Actor actor, PublicationId id) {
    return changes.done(actor, id, PublicationSteps::pause, "journal.publication.paused");
  }

  /**
   * Takes a held one up again, also one that waited because it was too late; what is overdue goes
   * out at once.
   */
  public Publication resume(Actor actor, PublicationId id) {
    return changes.done(
        actor,
        id,
        from -> {
          mustBeLet(actor, from.outlet());
          return PublicationSteps.resume(from, clock.instant());
        },
        "journal.publication.resumed");
  }

  /** Tries a failed one again, at once. */
  public Publication retry(Actor actor, PublicationId id) {
    return changes.done(
        actor,
        id,
        from -> {
          mustBeLet(actor, from.outlet());
          return PublicationSteps.retry(from, clock.instant());
        },
        "journal.publication.retried");
  }

  /**
   * Shows the newest approved text where residents can already read the older one.
   *
   * @throws RuleBroken if it is not on a page or feed of ours, or the text may not go out
   */
  public Publication correct(Actor actor, PublicationId id) {
    return corrections.correct(actor, id);
  }

  /** Takes it off pages, feeds and profiles; what else was sent cannot be called back. */
  public Publication withdraw(Actor actor, PublicationId id, String reason) {
    return corrections.withdraw(actor, id, reason);
  }

  /**
   * Writes down that one of unknown outcome did go out, as somebody saw.
   *
   * @param when it went out; {@code null} for when it was last tried
   * @param note where or how they saw it
   * @throws RuleBroken if its outcome is known
   * @throws InvalidInput if nothing is noted, or it cannot have gone out then
   */
  public Publication confirm(Actor actor, PublicationId id, @Nullable When when, String note) {
    return corrections.confirm(actor, id, when, note);
  }

  private Campaign campaign(Actor actor, CampaignId id) {
    actor.require(Permission.PLAN);
    var found = campaigns.findById(id).orElseThrow(() -> new NotFound("access.not-found"));
    actor.require(Permission.PLAN, found.city());
    return found;
  }
}
