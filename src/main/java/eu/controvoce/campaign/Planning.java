package eu.controvoce.campaign;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.Id;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.Texts;
import eu.controvoce.campaign.PlanningAdvice.Wanted;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletId;
import eu.controvoce.channel.Outlets;
import eu.controvoce.channel.Why;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Plans publications and changes what was planned. Thread-safe. */
@Component
public class Planning {

  private final Publications publications;
  private final Campaigns campaigns;
  private final Outlets outlets;
  private final Readiness readiness;
  private final FreshPublications fresh;
  private final CampaignJoining joining;
  private final PlanningAdvice advice;
  private final PublicationSaves saves;
  private final Journal journal;
  private final Clock clock;

  Planning(
      Publications publications,
      Campaigns campaigns,
      Outlets outlets,
      Readiness readiness,
      FreshPublications fresh,
      CampaignJoining joining,
      PlanningAdvice advice,
      PublicationSaves saves,
      Journal journal,
      Clock clock) {
    this.publications = publications;
    this.campaigns = campaigns;
    this.outlets = outlets;
    this.readiness = readiness;
    this.fresh = fresh;
    this.joining = joining;
    this.advice = advice;
    this.saves = saves;
    this.journal = journal;
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
    record(actor, saved, "journal.publication.planned", name(saved.outlet()), saved.at());
    return saved;
  }

  /**
   * Plans one by the product itself, as a rule says that a person made.
   *
   * @throws Conflict if there is one of that id already
   */
  public Publication planByRule(NewPublication wanted, PublicationId id) {
    var campaign =
        campaigns.findById(wanted.campaign()).orElseThrow(() -> new NotFound("access.not-found"));
    var saved = planned(campaign, wanted, id);
    journal.recordOwn(
        Journal.subject("publication", saved.id()),
        saved.city(),
        "journal.publication.planned",
        name(saved.outlet()),
        saved.at());
    return saved;
  }

  /** An outlet may be kept for some of those who plan. */
  private void mustBeLet(Actor actor, OutletId id) {
    var outlet = outlets.findById(id);
    if (outlet.isPresent() && !outlet.get().rules().lets(actor)) {
      throw new RuleBroken("outlet.rule.not-let", outlet.get().name());
    }
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
        change(
            actor,
            id,
            from -> PublicationSteps.reschedule(from, fresh.checked(at, from.zone()), from.zone()));
    record(actor, moved, "journal.publication.rescheduled", moved.at());
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
        change(
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
    record(actor, back, "journal.publication.rescheduled", back.at());
    return back;
  }

  /** Gives it up. */
  public Publication cancel(Actor actor, PublicationId id) {
    return done(
        actor, change(actor, id, PublicationSteps::cancel), "journal.publication.cancelled");
  }

  /**
   * Takes its cancellation back.
   *
   * @param before as it was until then
   */
  public Publication restore(Actor actor, Publication before) {
    return done(
        actor,
        change(actor, before.id(), from -> PublicationSteps.restore(from, before)),
        "journal.publication.restored");
  }

  /** Holds it until somebody resumes it. */
  public Publication pause(Actor actor, PublicationId id) {
    return done(actor, change(actor, id, PublicationSteps::pause), "journal.publication.paused");
  }

  /**
   * Takes a held one up again, also one that waited because it was too late; what is overdue goes
   * out at once.
   */
  public Publication resume(Actor actor, PublicationId id) {
    return done(
        actor,
        change(
            actor,
            id,
            from -> {
              mustBeLet(actor, from.outlet());
              return PublicationSteps.resume(from, now());
            }),
        "journal.publication.resumed");
  }

  /** Tries a failed one again, at once. */
  public Publication retry(Actor actor, PublicationId id) {
    return done(
        actor,
        change(
            actor,
            id,
            from -> {
              mustBeLet(actor, from.outlet());
              return PublicationSteps.retry(from, now());
            }),
        "journal.publication.retried");
  }

  /**
   * Shows the newest approved text where residents can already read the older one.
   *
   * @throws RuleBroken if it is not on a page or feed of ours, or the text may not go out
   */
  public Publication correct(Actor actor, PublicationId id) {
    var corrected =
        change(
            actor,
            id,
            from -> {
              switch (from.channelType()) {
                case PUBLIC_PAGE, FEED, ACTIVITYPUB ->
                    readiness.mustBeReady(from.city(), from.message());
                case EMAIL,
                    WEBHOOK,
                    OFFLINE,
                    MASTODON,
                    TELEGRAM,
                    BLUESKY,
                    FACEBOOK,
                    INSTAGRAM,
                    WHATSAPP,
                    X,
                    POSTER,
                    POCKET_CARD ->
                    throw new RuleBroken("publication.rule.cannot-correct");
              }
              var approved = fresh.approved(from.message());
              return PublicationSteps.correct(
                  from, approved.content().textFor(from.channelType()), approved.revision());
            });
    return done(actor, corrected, "journal.publication.corrected");
  }

  /** Takes it off pages, feeds and profiles; what else was sent cannot be called back. */
  public Publication withdraw(Actor actor, PublicationId id, String reason) {
    var text = Texts.required("reason", reason, Texts.SHORT);
    var gone =
        change(
            actor,
            id,
            from -> PublicationSteps.withdraw(from, Why.of("publication.withdrawn", text)));
    record(actor, gone, "journal.publication.withdrawn", text);
    return gone;
  }

  private Publication change(Actor actor, PublicationId id, UnaryOperator<Publication> step) {
    actor.require(Permission.PLAN);
    var found = publications.findById(id).orElseThrow(() -> new NotFound("access.not-found"));
    actor.require(Permission.PLAN, found.city());
    return saves.save(step.apply(found));
  }

  private Publication done(Actor actor, Publication changed, String action) {
    record(actor, changed, action);
    return changed;
  }

  private void record(Actor actor, Publication changed, String action, Object... details) {
    journal.record(
        actor, Journal.subject("publication", changed.id()), changed.city(), action, details);
  }

  private Campaign campaign(Actor actor, CampaignId id) {
    actor.require(Permission.PLAN);
    var found = campaigns.findById(id).orElseThrow(() -> new NotFound("access.not-found"));
    actor.require(Permission.PLAN, found.city());
    return found;
  }

  private Instant now() {
    return clock.instant();
  }
}
