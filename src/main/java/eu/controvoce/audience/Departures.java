package eu.controvoce.audience;

import java.time.Clock;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Takes people off lists. Thread-safe. */
@Component
class Departures {

  private final Subscribers subscribers;
  private final Clock clock;

  Departures(Subscribers subscribers, Clock clock) {
    this.subscribers = subscribers;
    this.clock = clock;
  }

  /** Done twice it changes nothing. */
  void leave(Subscriber subscriber) {
    if (!subscriber.isActive()) {
      return;
    }
    try {
      subscribers.save(subscriber.leave(clock.instant()));
    } catch (OptimisticLockingFailureException e) {
      // Whoever was faster changed something else: leaving wins.
      subscribers
          .findById(subscriber.id())
          .ifPresent(each -> subscribers.save(each.leave(clock.instant())));
    }
  }
}
