package eu.controvoce.audience;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What comes back: addresses that nobody has get nothing more. Thread-safe. */
@Component
public class Bounces {

  private static final Logger log = LoggerFactory.getLogger(Bounces.class);

  /** So long after sending a letter may come back; servers give up after five days. */
  private static final Duration LATEST = Duration.ofDays(14);

  private final Suppressions suppressions;
  private final Subscribers subscribers;
  private final PostOffice office;
  private final AddressBook book;
  private final Clock clock;

  Bounces(
      Suppressions suppressions,
      Subscribers subscribers,
      PostOffice office,
      AddressBook book,
      Clock clock) {
    this.suppressions = suppressions;
    this.subscribers = subscribers;
    this.office = office;
    this.book = book;
    this.clock = clock;
  }

  /**
   * From now on nothing is sent to somebody.
   *
   * @param person the keyed hash of their address
   * @param reason {@code key|argument}
   */
  public void suppress(String person, String reason) {
    suppressions.save(new Suppressed(person, reason, clock.instant()));
  }

  /** Whether nothing is sent to somebody. */
  boolean isSuppressed(String person) {
    return suppressions.existsById(person);
  }

  /**
   * A letter came back. Believed only if it is one of ours: anybody may write to the mailbox.
   *
   * @param address whom it could not reach
   * @param messageId the first part of the letter's Message-ID
   * @param permanent whether it never will
   * @param status the enhanced status, such as {@code 5.1.1}
   * @return whether it was one of ours
   */
  public boolean cameBack(String address, String messageId, boolean permanent, String status) {
    var usual = book.checked(address);
    if (usual.isEmpty()) {
      return false;
    }
    var person = book.person(usual.get());
    for (var subscriber : subscribers.findByPerson(person)) {
      for (var sent : office.to(subscriber.id()).entrySet()) {
        if (AddressBook.same(book.messageId(sent.getKey(), subscriber.id()), messageId)
            && sent.getValue().at().plus(LATEST).isAfter(clock.instant())) {
          var reason = "channel.email.bounced|" + status;
          office.bounced(sent.getKey(), subscriber.id(), reason);
          if (permanent) {
            suppress(person, reason);
          }
          log.info("A letter of {} came back: {}", sent.getKey(), status);
          return true;
        }
      }
    }
    return false;
  }
}
