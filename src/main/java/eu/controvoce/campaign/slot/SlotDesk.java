package eu.controvoce.campaign.slot;

import eu.controvoce.answer.MessageId;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Id;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.NewPublication;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.When;
import eu.controvoce.channel.OutletId;
import eu.controvoce.channel.Outlets;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Makes slots, changes them, and fills their dates. Thread-safe. */
@Component
public class SlotDesk {

  private static final Period OVERSEEN = Period.ofWeeks(8);

  private final Slots slots;
  private final SlotDates dates;
  private final Planning planning;
  private final CampaignDesk campaigns;
  private final Outlets outlets;
  private final Journal journal;

  SlotDesk(
      Slots slots,
      SlotDates dates,
      Planning planning,
      CampaignDesk campaigns,
      Outlets outlets,
      Journal journal) {
    this.slots = slots;
    this.dates = dates;
    this.planning = planning;
    this.campaigns = campaigns;
    this.outlets = outlets;
    this.journal = journal;
  }

  /** The slots of the actor's city, by name. */
  public List<Slot> list(Actor actor) {
    return actor
        .cityIfAny()
        .map(city ->
            slots.findByCity(city).stream().sorted(Comparator.comparing(Slot::name)).toList())
        .orElseGet(List::of);
  }

  /**
   * One slot.
   *
   * @throws NotFound if there is none, or none of this actor's city
   */
  public Slot find(Actor actor, SlotId id) {
    return slots
        .findById(id)
        .filter(each -> each.city().equals(actor.city()))
        .orElseThrow(() -> new NotFound("slot.not-found"));
  }

  /**
   * Makes a slot.
   *
   * @throws InvalidInput if its rule never fires or fires too often
   * @throws RuleBroken if its campaign is over, or the actor may not publish on its outlet
   */
  public Slot create(Actor actor, NewSlot wanted) {
    actor.require(Permission.PLAN);
    var campaign = campaigns.find(actor, wanted.campaign());
    if (!campaign.isOpen()) {
      throw new RuleBroken("campaign.rule.closed", campaign.code());
    }
    mustBeOurs(wanted.outlet(), campaign.city());
    var slot =
        new Slot(
            new SlotId(Id.random()),
            null,
            campaign.city(),
            wanted.name(),
            campaign.id(),
            wanted.outlet(),
            wanted.recurrence(),
            List.of(),
            wanted.queue(),
            wanted.rotates(),
            true,
            campaign.demo(),
            null);
    dates.mustFire(slot);
    var saved = save(kept(actor, slot));
    record(actor, saved, "made");
    return saved;
  }

  /**
   * Describes it otherwise; what fills dates already stays.
   *
   * @param expected the version the person saw
   */
  public Slot describe(
      Actor actor,
      SlotId id,
      String name,
      OutletId outlet,
      Recurrence recurrence,
      boolean rotates,
      long expected) {
    return step(
        actor,
        id,
        expected,
        "described",
        slot -> {
          mustBeOurs(outlet, slot.city());
          var changed = kept(actor, slot.described(name, outlet, recurrence, rotates));
          dates.mustFire(changed);
          return changed;
        });
  }

  /**
   * Sets the messages that take turns, the next first.
   *
   * @param expected the version the person saw
   */
  public Slot queue(Actor actor, SlotId id, List<MessageId> messages, long expected) {
    return step(actor, id, expected, "queued", slot -> kept(actor, slot.queued(messages)));
  }

  /**
   * Offers and fills it, or not for now.
   *
   * @param expected the version the person saw
   */
  public Slot activate(Actor actor, SlotId id, boolean active, long expected) {
    return step(actor, id, expected, active ? "resumed" : "paused", slot -> slot.active(active));
  }

  /** Lets a message that had its turn wait for the next one, or not. */
  public Slot rotate(Actor actor, SlotId id, boolean rotates, long expected) {
    return step(actor, id, expected, "queued", slot -> slot.rotating(rotates));
  }

  /** Leaves one date out. What fills it already is not touched. */
  public Slot leaveOut(Actor actor, SlotId id, LocalDateTime was, long expected) {
    return change(actor, id, was, null, expected);
  }

  /**
   * Moves one date. What fills it already is not touched.
   *
   * @throws InvalidInput if that time is past
   */
  public Slot move(Actor actor, SlotId id, LocalDateTime was, LocalDateTime to, long expected) {
    dates.mustBeAhead(find(actor, id).city(), to);
    return change(actor, id, was, to, expected);
  }

  /** One date as the rule says again. */
  public Slot restore(Actor actor, SlotId id, LocalDateTime was, long expected) {
    return step(actor, id, expected, "restored", slot -> slot.restore(was));
  }

  /** Gives it up. What fills dates already stays planned. */
  public void remove(Actor actor, SlotId id) {
    actor.require(Permission.PLAN);
    var slot = find(actor, id);
    slots.delete(slot);
    record(actor, slot, "removed");
  }

  /** The dates of one slot within a time, in order, also while it is paused. */
  public List<Occurrence> dates(Actor actor, SlotId id, LocalDateTime from, LocalDateTime to) {
    return dates.of(find(actor, id), from, to);
  }

  /** Today where a slot is. */
  public LocalDate today(Slot slot) {
    return dates.now(slot.city()).toLocalDate();
  }

  /** The next dates of a slot from now on, for a time that people oversee. */
  public List<Occurrence> coming(Actor actor, SlotId id) {
    var slot = find(actor, id);
    var now = dates.now(slot.city());
    return dates.of(slot, now, now.toLocalDate().plus(OVERSEEN).plusDays(1).atStartOfDay());
  }

  /** The empty dates of the next days, in order: what somebody may still fill. */
  public List<Occurrence> toFill(Actor actor) {
    return actor
        .cityIfAny()
        .map(city -> {
          var now = dates.now(city);
          var until = now.toLocalDate().plus(SlotRotation.AHEAD).plusDays(1).atStartOfDay();
          return dates.of(city, now, until).stream().filter(Occurrence::isEmpty).toList();
        })
        .orElseGet(List::of);
  }

  /** The dates of all slots of the actor's city within a time, in order. */
  public List<Occurrence> occurrences(Actor actor, LocalDateTime from, LocalDateTime to) {
    return actor.cityIfAny().map(city -> dates.of(city, from, to)).orElseGet(List::of);
  }

  /**
   * Fills one date of a slot.
   *
   * @throws Conflict if somebody else just filled it
   * @throws RuleBroken if it is left out or filled already
   */
  public Publication fill(Actor actor, SlotId id, LocalDateTime was, MessageId message) {
    actor.require(Permission.PLAN);
    var slot = find(actor, id);
    var date = dates.find(slot, was).orElseThrow(() -> new NotFound("slot.date.unknown"));
    if (!date.isEmpty()) {
      throw new RuleBroken("slot.date.taken");
    }
    return planning.plan(
        actor,
        NewPublication.of(slot.campaign(), message, slot.outlet(), new When.At(date.at())),
        dates.free(slot, was));
  }

  private Slot change(
      Actor actor, SlotId id, LocalDateTime was, @Nullable LocalDateTime becomes, long expected) {
    return step(
        actor,
        id,
        expected,
        becomes == null ? "left-out" : "moved",
        slot -> {
          if (dates.find(slot, was).isEmpty()) {
            throw new NotFound("slot.date.unknown");
          }
          return slot.change(was, becomes);
        });
  }

  private Slot step(Actor actor, SlotId id, long expected, String what, UnaryOperator<Slot> step) {
    actor.require(Permission.PLAN);
    var slot = find(actor, id);
    if (slot.version() == null || slot.version() != expected) {
      throw new Conflict("slot.conflict");
    }
    var saved = save(step.apply(slot));
    record(actor, saved, what);
    return saved;
  }

  private Slot save(Slot slot) {
    try {
      return slots.save(slot);
    } catch (OptimisticLockingFailureException e) {
      throw new Conflict("slot.conflict");
    }
  }

  /** In the name of this actor, who has to be one of those who may publish there. */
  private Slot kept(Actor actor, Slot slot) {
    planning.mustBeLet(actor, slot.outlet());
    return slot.keptBy(actor.member());
  }

  private void mustBeOurs(OutletId outlet, CityId city) {
    if (outlets.findById(outlet).filter(each -> each.city().equals(city)).isEmpty()) {
      throw new InvalidInput("outlet", "publication.outlet.unknown");
    }
  }

  private void record(Actor actor, Slot slot, String what) {
    journal.record(
        actor,
        Journal.subject("slot", slot.id()),
        slot.city(),
        "journal.slot." + what,
        slot.name());
  }
}
