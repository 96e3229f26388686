package eu.controvoce.campaign;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.Id;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.mongo.Counters;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.Sharing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Makes campaigns and takes them through their life. Thread-safe. */
@Component
public class CampaignDesk {

  private final Campaigns campaigns;
  private final Publications publications;
  private final CampaignParts parts;
  private final Cities cities;
  private final Counters counters;
  private final PublicationSaves saves;
  private final HeldPublications held;
  private final CampaignSettings settings;
  private final Journal journal;
  private final Clock clock;

  CampaignDesk(
      Campaigns campaigns,
      Publications publications,
      CampaignParts parts,
      Cities cities,
      Counters counters,
      PublicationSaves saves,
      HeldPublications held,
      CampaignSettings settings,
      Journal journal,
      Clock clock) {
    this.campaigns = campaigns;
    this.publications = publications;
    this.parts = parts;
    this.cities = cities;
    this.counters = counters;
    this.saves = saves;
    this.held = held;
    this.settings = settings;
    this.journal = journal;
    this.clock = clock;
  }

  /** The campaigns the actor may see, those that last longest first. */
  public List<Campaign> list(Actor actor) {
    return actor
        .cityIfAny()
        .map(city ->
            campaigns.findByCity(city).stream()
                .sorted(Comparator.comparing(Campaign::to).reversed())
                .toList())
        .orElseGet(List::of);
  }

  /**
   * One campaign.
   *
   * @throws NotFound if there is none, or none of this actor's city
   */
  public Campaign find(Actor actor, CampaignId id) {
    return campaigns
        .findById(id)
        .filter(each -> each.city().equals(actor.city()))
        .orElseThrow(() -> new NotFound("access.not-found"));
  }

  /**
   * Makes a campaign for the actor's city. Where campaigns need no approval of their own it is
   * approved at once; what goes out in it was approved text by text.
   */
  public Campaign create(Actor actor, NewCampaign wanted) {
    return make(actor, wanted, !settings.approval());
  }

  /** Makes a campaign for the actor's city that somebody has to look at before it counts. */
  public Campaign draft(Actor actor, NewCampaign wanted) {
    return make(actor, wanted, false);
  }

  private Campaign make(Actor actor, NewCampaign wanted, boolean approved) {
    actor.require(Permission.PLAN);
    var city = city(actor.ownCity());
    var first = wanted.from() == null ? today(city) : wanted.from();
    var last = wanted.to() == null ? first.plusMonths(1) : wanted.to();
    parts.check(wanted, city.id());
    var fresh =
        new Campaign(
            new CampaignId(Id.random()),
            null,
            counters.code(city.prefix() + "-C"),
            city.id(),
            wanted.name(),
            wanted.objective(),
            wanted.audiences(),
            wanted.rumours(),
            wanted.messages(),
            wanted.outlets(),
            first,
            last,
            wanted.budget(),
            wanted.team() == null ? List.of(actor.member()) : wanted.team(),
            wanted.partners(),
            wanted.indicators(),
            null,
            CampaignStatus.DRAFT,
            null,
            city.demo(),
            frame(wanted, city));
    var saved = saves.save(approved ? fresh.propose(actor.member()).approve() : fresh);
    record(actor, saved, "journal.campaign.created");
    return saved;
  }

  /** As the city agreed with the network, unless somebody says otherwise. */
  private static CampaignFrame frame(NewCampaign wanted, City city) {
    var frame = wanted.frame();
    return frame == null
        ? CampaignFrame.NONE.sharedWith(city.sharesMessages() ? Sharing.NETWORK : Sharing.CITY)
        : frame;
  }

  /**
   * Changes what it says and what it is made of, as the person saw it.
   *
   * @param expected the version the person saw
   * @throws Conflict if somebody else changed it since
   */
  public Campaign edit(Actor actor, CampaignId id, NewCampaign wanted, long expected) {
    if (!Objects.equals(own(actor, Permission.PLAN, id).version(), expected)) {
      throw new Conflict("campaign.conflict");
    }
    return edit(actor, id, wanted);
  }

  /** Changes what it says and what it is made of. */
  public Campaign edit(Actor actor, CampaignId id, NewCampaign wanted) {
    var before = own(actor, Permission.PLAN, id);
    parts.check(wanted, before.city());
    return step(
        actor,
        Permission.PLAN,
        id,
        "journal.campaign.edited",
        from ->
            from.edit(
                wanted,
                wanted.from() == null ? from.from() : wanted.from(),
                wanted.to() == null ? from.to() : wanted.to()));
  }

  /**
   * Offers it for approval; where campaigns need none of their own it is approved by that, and what
   * waited for it goes out.
   */
  public Campaign propose(Actor actor, CampaignId id) {
    var proposed =
        step(
            actor,
            Permission.PLAN,
            id,
            "journal.campaign.proposed",
            from ->
                settings.approval()
                    ? from.propose(actor.member())
                    : from.propose(actor.member()).approve());
    if (proposed.status() == CampaignStatus.APPROVED) {
      held.letGo(id, Held.CAMPAIGN_NOT_APPROVED);
    }
    return proposed;
  }

  /**
   * Approves it; what waited for that goes out.
   *
   * @throws Forbidden if the actor proposed it
   */
  public Campaign approve(Actor actor, CampaignId id) {
    var approved =
        step(
            actor,
            Permission.APPROVE_CAMPAIGN,
            id,
            "journal.campaign.approved",
            from -> {
              if (actor.member().equals(from.proposedBy())) {
                throw new Forbidden("campaign.rule.own-proposal");
              }
              return from.approve();
            });
    held.letGo(approved.id(), Held.CAMPAIGN_NOT_APPROVED);
    return approved;
  }

  /** Gives it back to be worked on. */
  public Campaign giveBack(Actor actor, CampaignId id) {
    return step(
        actor, Permission.APPROVE_CAMPAIGN, id, "journal.campaign.given-back", Campaign::giveBack);
  }

  /** Begins it, or takes it up again; what waited for that goes out. */
  public Campaign run(Actor actor, CampaignId id) {
    var running = step(actor, Permission.PLAN, id, "journal.campaign.started", Campaign::run);
    held.letGo(running.id(), Held.CAMPAIGN_PAUSED);
    return running;
  }

  /** Holds it: nothing of it goes out. */
  public Campaign pause(Actor actor, CampaignId id) {
    return step(actor, Permission.PLAN, id, "journal.campaign.paused", Campaign::pause);
  }

  /**
   * Ends it.
   *
   * @throws RuleBroken while publications are still to come
   */
  public Campaign finish(Actor actor, CampaignId id) {
    var open = publications.findByCampaign(id).stream().filter(Publication::isUpcoming).count();
    return step(
        actor,
        Permission.PLAN,
        id,
        "journal.campaign.finished",
        from -> {
          if (open > 0) {
            throw new RuleBroken("campaign.rule.pending", open);
          }
          return from.finish();
        });
  }

  /** Writes down what was learnt. */
  public Campaign evaluate(Actor actor, CampaignId id, String lessons) {
    return step(
        actor, Permission.PLAN, id, "journal.campaign.evaluated", from -> from.evaluate(lessons));
  }

  /** Puts it away. */
  public Campaign archive(Actor actor, CampaignId id) {
    return step(actor, Permission.PLAN, id, "journal.campaign.archived", Campaign::archive);
  }

  /** Takes one step, if the actor may, and writes it down. */
  Campaign step(
      Actor actor,
      Permission permission,
      CampaignId id,
      String action,
      UnaryOperator<Campaign> how) {
    var saved = saves.save(how.apply(own(actor, permission, id)));
    record(actor, saved, action);
    return saved;
  }

  private Campaign own(Actor actor, Permission permission, CampaignId id) {
    actor.require(permission);
    var found = campaigns.findById(id).orElseThrow(() -> new NotFound("access.not-found"));
    actor.require(permission, found.city());
    return found;
  }

  private void record(Actor actor, Campaign campaign, String action) {
    journal.record(actor, Journal.subject("campaign", campaign.id()), campaign.city(), action);
  }

  private City city(CityId id) {
    return cities.findById(id).orElseThrow(() -> new NotFound("access.not-found"));
  }

  private LocalDate today(City city) {
    return LocalDate.ofInstant(clock.instant(), city.zone());
  }
}
