package eu.controvoce.answer;

import eu.controvoce.city.Journal;
import eu.controvoce.rumour.FactId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What stands on a fact falls with it. Every call may be repeated. */
@Component
class FallenFacts {

  private static final Logger log = LoggerFactory.getLogger(FallenFacts.class);

  private final CounterMessages messages;
  private final Journal journal;
  private final ApplicationEventPublisher events;

  FallenFacts(CounterMessages messages, Journal journal, ApplicationEventPublisher events) {
    this.messages = messages;
    this.journal = journal;
    this.events = events;
  }

  /** Holds back every approved text that stands on a fallen fact; tells how many. */
  int holdBack(FactId fact, String factCode) {
    int held = 0;
    for (var each : messages.findUsing(fact)) {
      if (each.standsOn(fact) && holdBack(each, factCode)) {
        held++;
      }
    }
    return held;
  }

  private boolean holdBack(CounterMessage message, String factCode) {
    try {
      messages.save(message.needRevision());
    } catch (OptimisticLockingFailureException e) {
      // Somebody writes it at this moment; the sweep looks again.
      log.warn(
          "Message {} changed while fact {} fell; it is looked at again", message.code(), factCode);
      return false;
    }
    journal.recordOwn(
        Journal.subject("message", message.id()),
        message.city(),
        "journal.message.needs-revision",
        factCode);
    events.publishEvent(new MessageNeedsRevision(message.id(), message.city()));
    return true;
  }
}
