package eu.controvoce.campaign.slot;

import eu.controvoce.answer.MessageId;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Refusal;
import eu.controvoce.campaign.NewPublication;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Readiness;
import eu.controvoce.campaign.When;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Fills the next dates of slots from their queues of messages. Several nodes may do it at once:
 * what fills a date has an id that follows from the date, so only the first succeeds. Thread-safe.
 */
@Component
public class SlotRotation {

  private static final Logger log = LoggerFactory.getLogger(SlotRotation.class);

  /** How far ahead dates are filled, in whole days: people still see and change what comes. */
  public static final Period AHEAD = Period.ofDays(14);

  private static final int TRIES = 10;

  private final Slots slots;
  private final SlotDates dates;
  private final Planning planning;
  private final Readiness readiness;
  private final Cities cities;
  private final Clock clock;

  SlotRotation(
      Slots slots,
      SlotDates dates,
      Planning planning,
      Readiness readiness,
      Cities cities,
      Clock clock) {
    this.slots = slots;
    this.dates = dates;
    this.planning = planning;
    this.readiness = readiness;
    this.cities = cities;
    this.clock = clock;
  }

  /** Fills what can be filled; returns how many dates. */
  public int run() {
    int filled = 0;
    for (var city : cities.findAll()) {
      filled += fill(city);
    }
    return filled;
  }

  private int fill(City city) {
    var now = LocalDateTime.ofInstant(clock.instant(), city.zone());
    var until = now.toLocalDate().plus(AHEAD).plusDays(1).atStartOfDay();
    int filled = 0;
    for (var date : dates.of(city.id(), now, until)) {
      if (date.isEmpty() && date.at().isAfter(clock.instant())) {
        filled += fill(date) ? 1 : 0;
      }
    }
    return filled;
  }

  private boolean fill(Occurrence date) {
    // Read anew: an earlier date of the same slot may just have taken its turn.
    var slot = slots.findById(date.slot().id()).filter(Slot::active).orElse(null);
    if (slot == null) {
      return false;
    }
    var message = next(slot);
    if (message.isEmpty()) {
      return false;
    }
    try {
      planning.planByRule(
          NewPublication.of(slot.campaign(), message.get(), slot.outlet(), new When.At(date.at())),
          dates.free(slot, date.was()),
          slot.keeper());
      tookTurn(slot.id(), message.get());
      return true;
    } catch (Conflict e) {
      log.debug("Slot {} was changed or filled elsewhere; the next run looks again", slot.id());
    } catch (Refusal e) {
      log.info("Slot {} cannot be filled now: {}", slot.id(), e.getMessage());
    }
    return false;
  }

  /** Somebody may change the slot meanwhile; a turn that is not noted would come twice. */
  private void tookTurn(SlotId id, MessageId message) {
    for (int tries = 0; tries < TRIES; tries++) {
      var slot = slots.findById(id).orElse(null);
      if (slot == null) {
        return;
      }
      try {
        slots.save(slot.tookTurn(message));
        return;
      } catch (OptimisticLockingFailureException e) {
        log.debug("Slot {} was changed while a message took its turn", id);
      }
    }
    log.warn("Slot {} could not note whose turn it was", id);
  }

  /** The first message of the queue that may go out; the others wait for their turn. */
  private Optional<MessageId> next(Slot slot) {
    return slot.queue().stream()
        .filter(each -> readiness.obstacle(slot.city(), each).isEmpty())
        .findFirst();
  }
}
