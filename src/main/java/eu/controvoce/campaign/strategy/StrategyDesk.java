package eu.controvoce.campaign.strategy;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.Id;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.mongo.Counters;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.StrategyId;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Members;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.Today;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Where a city's strategies are written, approved and kept. Officers write drafts and tick
 * milestones; managers approve, and write on what is in force. Thread-safe.
 */
@Component
public class StrategyDesk {

  private static final Logger log = LoggerFactory.getLogger(StrategyDesk.class);

  private static final int ATTEMPTS = 5;

  /** The one in force is the one approved last, should two be so for a moment. */
  private static final Comparator<Strategy> BY_APPROVAL =
      Comparator.comparing(
          (Strategy each) -> Objects.requireNonNullElse(each.approvedAt(), Instant.MIN));

  private final Strategies strategies;
  private final CampaignDesk campaigns;
  private final Cities cities;
  private final Members members;
  private final Counters counters;
  private final Journal journal;
  private final Today today;
  private final Clock clock;

  StrategyDesk(
      Strategies strategies,
      CampaignDesk campaigns,
      Cities cities,
      Members members,
      Counters counters,
      Journal journal,
      Today today,
      Clock clock) {
    this.strategies = strategies;
    this.campaigns = campaigns;
    this.cities = cities;
    this.members = members;
    this.counters = counters;
    this.journal = journal;
    this.today = today;
    this.clock = clock;
  }

  /** The strategies of the actor's city: the one in force, drafts, then earlier ones. */
  public List<Strategy> list(Actor actor) {
    actor.require(Permission.LISTEN);
    return strategies.findByCity(actor.ownCity()).stream()
        .sorted(
            Comparator.comparing((Strategy each) -> each.status() != StrategyStatus.IN_FORCE)
                .thenComparing(Strategy::status)
                .thenComparing(BY_APPROVAL.reversed())
                .thenComparing(Strategy::from, Comparator.reverseOrder()))
        .toList();
  }

  /** The one the actor's city is held to now. */
  public Optional<Strategy> inForce(Actor actor) {
    return list(actor).stream()
        .filter(each -> each.status() == StrategyStatus.IN_FORCE)
        .max(BY_APPROVAL);
  }

  /**
   * One strategy.
   *
   * @throws NotFound if there is none, or none of the actor's city
   */
  public Strategy find(Actor actor, StrategyId id) {
    actor.require(Permission.LISTEN);
    return strategies
        .findById(id)
        .filter(each -> each.city().equals(actor.city()))
        .orElseThrow(() -> new NotFound("strategy.gone"));
  }

  /** The campaigns under one, those that last longest first. */
  public List<Campaign> campaigns(Actor actor, StrategyId id) {
    find(actor, id);
    return campaigns.list(actor).stream()
        .filter(each -> id.equals(each.framed().strategy()))
        .toList();
  }

  /** Begins a draft for the actor's city. */
  public Strategy create(Actor actor, NewStrategy says) {
    actor.require(Permission.PLAN);
    var city = cities.findById(actor.ownCity()).orElseThrow(() -> new NotFound("access.not-found"));
    check(says, city.id());
    var saved =
        save(
            Strategy.of(
                new StrategyId(Id.random()),
                counters.code(city.prefix() + "-ST"),
                city.id(),
                says,
                city.demo()));
    record(actor, saved, "created");
    return saved;
  }

  /**
   * Writes one otherwise.
   *
   * @param expected the version the person saw
   * @throws Conflict if somebody else changed it since
   */
  public Strategy edit(Actor actor, StrategyId id, NewStrategy says, long expected) {
    actor.require(Permission.PLAN);
    var seen = find(actor, id);
    if (seen.status() == StrategyStatus.IN_FORCE) {
      actor.require(Permission.APPROVE_CAMPAIGN);
    }
    if (!Objects.equals(seen.version(), expected)) {
      throw new Conflict("strategy.conflict");
    }
    check(says, seen.city());
    var saved = save(seen.rewrite(says));
    record(actor, saved, "edited");
    return saved;
  }

  /**
   * Puts a draft in force; what was in force becomes an earlier one.
   *
   * @throws RuleBroken if it is no draft, or promises nothing
   */
  public Strategy approve(Actor actor, StrategyId id) {
    actor.require(Permission.APPROVE_CAMPAIGN);
    var draft = find(actor, id);
    if (draft.commitments().isEmpty()) {
      throw new RuleBroken("strategy.rule.empty");
    }
    var saved = save(draft.approve(actor.member(), clock.instant()));
    record(actor, saved, "approved");
    for (var each : strategies.findByCity(saved.city())) {
      if (each.status() == StrategyStatus.IN_FORCE && !each.id().equals(saved.id())) {
        retire(actor, each);
      }
    }
    return saved;
  }

  /** Notes that a milestone is done, or open again. Others may tick at the same time. */
  public Strategy tick(Actor actor, StrategyId id, String milestone, boolean done) {
    actor.require(Permission.PLAN);
    for (var attempt = 1; ; attempt++) {
      var seen = find(actor, id);
      var next = seen.tick(milestone, done, actor, today.in(seen.city()));
      if (next.equals(seen)) {
        return seen;
      }
      try {
        var saved = strategies.save(next);
        record(actor, saved, done ? "ticked" : "unticked");
        return saved;
      } catch (OptimisticLockingFailureException e) {
        if (attempt == ATTEMPTS) {
          throw (Conflict) new Conflict("strategy.conflict").initCause(e);
        }
      }
    }
  }

  /** Throws a draft away; one that was in force is kept. */
  public void remove(Actor actor, StrategyId id) {
    actor.require(Permission.PLAN);
    var draft = find(actor, id);
    if (draft.status() != StrategyStatus.DRAFT) {
      throw new RuleBroken("strategy.rule.not-a-draft", draft.code());
    }
    strategies.delete(draft);
    record(actor, draft, "removed");
  }

  private void retire(Actor actor, Strategy earlier) {
    try {
      record(actor, strategies.save(earlier.retire()), "followed");
    } catch (OptimisticLockingFailureException e) {
      // Whoever asks takes the one approved last; the next approval retires this one too.
      log.warn("Strategy {} was changed while another one followed it", earlier.id());
    }
  }

  private void check(NewStrategy says, CityId city) {
    for (int i = 0; i < says.commitments().size(); i++) {
      var member = says.commitments().get(i).owner().member();
      if (member != null
          && members.findById(member).filter(each -> city.equals(each.city())).isEmpty()) {
        throw new InvalidInput("commitments." + i + ".owner", "campaign.member.unknown");
      }
    }
  }

  private Strategy save(Strategy strategy) {
    try {
      return strategies.save(strategy);
    } catch (OptimisticLockingFailureException e) {
      throw (Conflict) new Conflict("strategy.conflict").initCause(e);
    }
  }

  private void record(Actor actor, Strategy strategy, String what) {
    journal.record(
        actor,
        Journal.subject("strategy", strategy.id()),
        strategy.city(),
        "journal.strategy." + what,
        strategy.code());
  }
}
