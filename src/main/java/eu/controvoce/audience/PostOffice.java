package eu.controvoce.audience;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * The ledger of e-mails: one letter per subscriber and publication, whatever crashes or repeats.
 * Only the module's own adapters send. Thread-safe.
 */
@Component
public class PostOffice {

  private final MailingLists lists;
  private final Subscribers subscribers;
  private final Letters letters;
  private final Clock clock;

  PostOffice(MailingLists lists, Subscribers subscribers, Letters letters, Clock clock) {
    this.lists = lists;
    this.subscribers = subscribers;
    this.letters = letters;
    this.clock = clock;
  }

  /** A list by its id. */
  public Optional<MailingList> list(ListId id) {
    return lists.findById(id);
  }

  /**
   * The letters of a publication, made for everybody on the list who has none yet. One found in the
   * middle of sending was cut short by a crash: it becomes uncertain and is not sent again.
   */
  public List<Letter> prepare(String publication, ListId list) {
    var all = new ArrayList<Letter>();
    var known = new HashSet<SubscriberId>();
    for (var letter : letters.findByPublication(publication)) {
      known.add(letter.subscriber());
      all.add(letter.state() == Letter.State.SENDING ? interrupted(letter) : letter);
    }
    for (var subscriber : subscribers.findByList(list)) {
      if (subscriber.isActive() && known.add(subscriber.id())) {
        queued(Letter.queued(publication, list, subscriber.id(), clock.instant()))
            .ifPresent(all::add);
      }
    }
    return all;
  }

  /** Everything written down about a publication. */
  public List<Letter> of(String publication) {
    return letters.findByPublication(publication);
  }

  /** How many of these are in a state. */
  public static long count(Collection<Letter> letters, Letter.State state) {
    return letters.stream().filter(each -> each.state() == state).count();
  }

  /**
   * Takes a letter out for sending; empty if somebody else did. Whoever has left the list by now is
   * written down as such.
   */
  public Optional<Outgoing> takeOut(Letter letter) {
    var subscriber = subscribers.findById(letter.subscriber()).filter(Subscriber::isActive);
    if (subscriber.isEmpty()) {
      save(letter.in(Letter.State.UNSUBSCRIBED, clock.instant(), null));
      return Optional.empty();
    }
    return save(letter.sending(clock.instant()))
        .map(sending -> new Outgoing(sending, subscriber.get()));
  }

  /** A letter on its way and whom it goes to. */
  public record Outgoing(Letter letter, Subscriber to) {}

  /** Writes down what came of it. */
  public void settle(Outgoing outgoing, Letter.State state, @Nullable String detail) {
    letters.save(outgoing.letter().in(state, clock.instant(), detail));
  }

  private Letter interrupted(Letter letter) {
    return save(letter.in(Letter.State.UNCERTAIN, clock.instant(), "channel.email.interrupted"))
        .orElse(letter);
  }

  private Optional<Letter> queued(Letter letter) {
    try {
      return Optional.of(letters.save(letter));
    } catch (DuplicateKeyException e) {
      return letters.findById(letter.id());
    }
  }

  private Optional<Letter> save(Letter letter) {
    try {
      return Optional.of(letters.save(letter));
    } catch (OptimisticLockingFailureException e) {
      return Optional.empty();
    }
  }
}
