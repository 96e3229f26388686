package eu.controvoce.answer;

import eu.controvoce.city.Journal;
import eu.controvoce.rumour.Rumours;
import eu.controvoce.rumour.Today;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * What time and missed news ask for: facts fall due, texts on fallen facts are held back, answered
 * rumours are told. Reads what is so from the store, hence may be run at any time, as often as one
 * likes.
 */
@Component
public class Upkeep {

  private static final Logger log = LoggerFactory.getLogger(Upkeep.class);

  private final Facts facts;
  private final FactKeeping keeping;
  private final CounterMessages messages;
  private final Rumours rumours;
  private final FallenFacts fallen;
  private final Answering answering;
  private final Today today;
  private final Journal journal;
  private final ApplicationEventPublisher events;

  Upkeep(
      Facts facts,
      FactKeeping keeping,
      CounterMessages messages,
      Rumours rumours,
      FallenFacts fallen,
      Answering answering,
      Today today,
      Journal journal,
      ApplicationEventPublisher events) {
    this.facts = facts;
    this.keeping = keeping;
    this.messages = messages;
    this.rumours = rumours;
    this.fallen = fallen;
    this.answering = answering;
    this.today = today;
    this.journal = journal;
    this.events = events;
  }

  /**
   * What was done.
   *
   * @param due facts that fell due
   * @param held texts held back
   */
  public record Done(int due, int held) {}

  /** Does all of it. */
  public Done run() {
    int due = 0;
    int held = 0;
    for (var each : facts.findAll()) {
      if (hasPassed(each) && fallDue(each)) {
        due++;
        held += fallen.holdBack(each.id(), each.code());
      } else if (each.status() == FactStatus.REVIEW_DUE || each.status() == FactStatus.WITHDRAWN) {
        held += fallen.holdBack(each.id(), each.code());
      }
    }
    messages.findAll().forEach(this::keepUp);
    return new Done(due, held);
  }

  private boolean hasPassed(Fact fact) {
    return switch (fact.status()) {
      case CHECKED, PUBLISHED -> !fact.holds(today.in(fact.city()));
      case DRAFT, REVIEW_DUE, WITHDRAWN -> false;
    };
  }

  private boolean fallDue(Fact fact) {
    try {
      keeping.save(fact, fact.fallDue(), null);
    } catch (OptimisticLockingFailureException e) {
      log.warn("Fact {} changed while it fell due; it is looked at again", fact.code());
      return false;
    }
    journal.recordOwn(
        Journal.subject("fact", fact.id()), fact.city(), "journal.fact.fell-due", fact.code());
    events.publishEvent(new FactFellDue(fact.id(), fact.city()));
    return true;
  }

  private void keepUp(CounterMessage message) {
    for (var each : rumours.findAllById(message.rumours())) {
      if (each.mergedInto() != null) {
        answering.follow(message, each.id(), each.mergedInto());
        return;
      }
    }
    answering.answered(message);
  }
}
