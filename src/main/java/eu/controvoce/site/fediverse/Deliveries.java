package eu.controvoce.site.fediverse;

import eu.controvoce.channel.Why;
import eu.controvoce.city.CityId;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Works off the ledger: of each mailbox in order, of several side by side. What was sent and not
 * yet written down when a node died is sent once more with the same address, by which every server
 * knows that it has it. Thread-safe.
 */
@Component
class Deliveries {

  private static final Logger log = LoggerFactory.getLogger(Deliveries.class);

  private static final int SIDE_BY_SIDE = 8;

  private final Mailboxes mailboxes;
  private final Handovers handovers;
  private final Followers followers;
  private final Ledger ledger;
  private final Courier courier;
  private final Seals seals;
  private final MongoOperations mongo;
  private final Clock clock;

  Deliveries(
      Mailboxes mailboxes,
      Handovers handovers,
      Followers followers,
      Ledger ledger,
      Courier courier,
      Seals seals,
      MongoOperations mongo,
      Clock clock) {
    this.mailboxes = mailboxes;
    this.handovers = handovers;
    this.followers = followers;
    this.ledger = ledger;
    this.courier = courier;
    this.seals = seals;
    this.mongo = mongo;
    this.clock = clock;
  }

  /** Delivers what is due for a city. */
  void work(CityId city) {
    var room = new Semaphore(SIDE_BY_SIDE);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var each : mailboxes.due(city)) {
        room.acquireUninterruptibly();
        threads.execute(() -> {
          try {
            mailboxes.claim(each.id()).ifPresent(this::serve);
          } catch (DataAccessException | IllegalStateException e) {
            // Its lease brings it back; the others go on.
            log.warn("Mailbox {} could not be served", each.id(), e);
          } finally {
            room.release();
          }
        });
      }
    }
  }

  private void serve(Mailbox claimed) {
    var address = seals.open(claimed.address(), claimed.id());
    var held = claimed;
    for (var line : waiting(claimed)) {
      var still = mailboxes.stay(held);
      if (still == null) {
        return;
      }
      held = still;
      switch (send(line, held, address)) {
        case Sent.Taken _ -> handovers.save(ended(line, Handover.State.SENT, null));
        case Sent.Refused(var why) -> {
          handovers.save(ended(line, Handover.State.FAILED, why));
          mailboxes.mishap(held, why);
        }
        case Sent.Later(var why, var asked) -> {
          if (mailboxes.isDead(held)) {
            drop(held, why);
          } else {
            mailboxes.away(held, why, asked);
          }
          return;
        }
      }
    }
    leave(held);
  }

  /** Whoever puts a line down wakes the mailbox afterwards: looking once more misses none. */
  private void leave(Mailbox held) {
    if (!waiting(held).isEmpty()) {
      mailboxes.more(held);
      return;
    }
    mailboxes.emptied(held);
    if (!waiting(held).isEmpty()) {
      ledger.wake(held.id());
    }
  }

  private List<Handover> waiting(Mailbox box) {
    return handovers.findTop50ByMailboxAndStateOrderByAt(box.id(), Handover.State.QUEUED);
  }

  private Sent send(Handover line, Mailbox held, String address) {
    var direct = line.direct();
    if (direct != null) {
      var opened = seals.open(direct, line.id());
      var end = opened.indexOf('\n');
      return courier.send(
          held.city(), opened.substring(0, end), held.host(), opened.substring(end + 1));
    }
    var activity = mongo.findById(line.activity(), Activity.class);
    return activity == null
        ? new Sent.Refused(Why.of("channel.fediverse.why.gone"))
        : courier.send(held.city(), address, held.host(), activity.json());
  }

  private Handover ended(Handover line, Handover.State how, @Nullable Why why) {
    return line.ended(how, clock.instant(), why == null ? null : why.toString());
  }

  private void drop(Mailbox dead, Why why) {
    waiting(dead).forEach(line -> handovers.save(ended(line, Handover.State.FAILED, why)));
    followers.deleteByMailbox(dead.id());
    ledger.closeIfUnused(dead.id());
    log.info(
        "A server has not answered {} for {} days: its followers are forgotten",
        dead.city(),
        Mailboxes.DEAD.toDays());
  }
}
