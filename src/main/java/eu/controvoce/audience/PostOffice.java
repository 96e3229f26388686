package eu.controvoce.audience;

import eu.controvoce.audience.Letter.State;
import eu.controvoce.base.DataFolder;
import eu.controvoce.base.Id;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * The ledger of e-mails: one letter per subscriber and mailing, whatever crashes or repeats. Only
 * the module's own adapters send. Thread-safe.
 */
@Component
public class PostOffice {

  private static final Logger log = LoggerFactory.getLogger(PostOffice.class);

  private final MailingLists lists;
  private final Recipients recipients;
  private final Subscribers subscribers;
  private final Bags bags;
  private final AddressBook book;
  private final Clock clock;
  private final Path folder;
  private final String self;
  private final LeftBehind leftBehind;
  private final Set<String> open = ConcurrentHashMap.newKeySet();

  @Autowired
  PostOffice(
      MailingLists lists,
      Recipients recipients,
      Subscribers subscribers,
      Bags bags,
      AddressBook book,
      DataFolder data,
      Clock clock) {
    this(lists, recipients, subscribers, bags, book, data.folder("mail"), clock);
  }

  PostOffice(
      MailingLists lists,
      Recipients recipients,
      Subscribers subscribers,
      Bags bags,
      AddressBook book,
      Path folder,
      Clock clock) {
    this.lists = lists;
    this.recipients = recipients;
    this.subscribers = subscribers;
    this.bags = bags;
    this.book = book;
    this.folder = folder;
    this.clock = clock;
    this.self = self(folder);
    this.leftBehind = new LeftBehind(bags, folder, self, clock);
  }

  /** A list by its id. */
  public Optional<MailingList> list(ListId id) {
    return lists.findById(id);
  }

  /**
   * Makes a letter for everybody on the list who wants each answer at once and has none yet, and
   * puts in order what a crash left behind.
   *
   * @return how many letters the mailing has
   */
  public int prepare(String mailing, MailingList list) {
    var wanting =
        recipients.of(list).stream()
            .filter(each -> each.pace() == Pace.AT_ONCE)
            .map(Subscriber::id)
            .toList();
    return prepare(mailing, list.id(), wanting);
  }

  /** The same for people found otherwise. */
  int prepare(String mailing, ListId list, Collection<SubscriberId> wanting) {
    while (true) {
      var present =
          bags.findByMailing(mailing).stream()
              .map(each -> leftBehind.settle(each, open.contains(each.id())))
              .toList();
      var known = new HashSet<SubscriberId>();
      int last = 0;
      for (var bag : present) {
        bag.letters().forEach(each -> known.add(each.subscriber()));
        last = Math.max(last, bag.number());
      }
      var missing = wanting.stream().filter(known::add).toList();
      if (fill(mailing, list, last, missing)) {
        return known.size();
      }
    }
  }

  /** Whether all bags could be made; if not, somebody else is making them too. */
  private boolean fill(String mailing, ListId list, int last, List<SubscriberId> missing) {
    var now = clock.instant();
    int number = last;
    for (int from = 0; from < missing.size(); from += Bag.SIZE) {
      var part = missing.subList(from, Math.min(missing.size(), from + Bag.SIZE));
      var letters = part.stream().map(each -> Letter.queued(each, now)).toList();
      number++;
      try {
        bags.save(Bag.of(mailing, list, number, now, letters));
      } catch (DuplicateKeyException e) {
        return false;
      }
    }
    return true;
  }

  /** Takes the bags of a mailing that have something to send, one after the other. */
  public List<String> due(String mailing) {
    var now = clock.instant();
    return bags.findByMailing(mailing).stream()
        .filter(each -> each.holder() == null && each.hasDue(now))
        .map(Bag::id)
        .sorted()
        .toList();
  }

  /**
   * Takes a bag to carry it; empty if somebody else did. Whoever has left the list by now is
   * written down as such.
   */
  public Optional<OpenBag> open(String id) {
    var found = bags.findById(id).filter(each -> each.holder() == null);
    if (found.isEmpty() || !open.add(id)) {
      return Optional.empty();
    }
    var opened = take(found.get());
    if (opened.isEmpty()) {
      open.remove(id);
    }
    return opened;
  }

  private Optional<OpenBag> take(Bag bag) {
    var now = clock.instant();
    var letters = new ArrayList<>(bag.letters());
    var people =
        subscribers
            .addressees(
                letters.stream()
                    .filter(each -> each.isDue(now))
                    .map(each -> each.subscriber().value())
                    .toList())
            .stream()
            .collect(Collectors.toMap(Addressee::id, each -> each));
    var outgoing = new ArrayList<OpenBag.Outgoing>();
    for (int i = 0; i < letters.size(); i++) {
      var letter = letters.get(i);
      if (letter.isDue(now)) {
        var to = people.get(letter.subscriber());
        if (to == null || !to.isActive()) {
          letters.set(i, letter.in(State.UNSUBSCRIBED, now, null));
        } else {
          letters.set(i, letter.in(State.SENDING, now, letter.detail()));
          outgoing.add(new OpenBag.Outgoing(i, to, book.address(to)));
        }
      }
    }
    try {
      var held = bags.save(bag.held(self, now, letters));
      return Optional.of(
          new OpenBag(
              held, letters, outgoing, CarriedLog.begin(folder, bag.id()), clock, this::putDown));
    } catch (OptimisticLockingFailureException e) {
      return Optional.empty();
    }
  }

  private void putDown(Bag bag, List<Letter> letters) {
    try {
      bags.save(bag.putDown(clock.instant(), letters));
      CarriedLog.forget(folder, bag.id());
    } catch (OptimisticLockingFailureException e) {
      log.warn("Bag {} was taken over while it was carried", bag.id());
    } finally {
      open.remove(bag.id());
    }
  }

  /** Everything written down about a mailing. */
  public List<Letter> of(String mailing) {
    return bags.findByMailing(mailing).stream().flatMap(each -> each.letters().stream()).toList();
  }

  /** How many letters of a mailing are in each state. */
  public Map<State, Long> counts(String mailing) {
    var counts = new EnumMap<State, Long>(State.class);
    of(mailing).forEach(each -> counts.merge(each.state(), 1L, Long::sum));
    return counts;
  }

  /** What somebody was sent, by mailing. */
  Map<String, Letter> to(SubscriberId subscriber) {
    var found = new HashMap<String, Letter>();
    for (var bag : bags.findBySubscriber(subscriber)) {
      bag.letters().stream()
          .filter(each -> each.subscriber().equals(subscriber))
          .forEach(each -> found.put(bag.mailing(), each));
    }
    return found;
  }

  /** Writes down that a letter came back. */
  void bounced(String mailing, SubscriberId subscriber, String detail) {
    for (var bag : bags.findBySubscriber(subscriber)) {
      var letters = bag.letters();
      for (int i = 0; i < letters.size(); i++) {
        var letter = letters.get(i);
        if (bag.mailing().equals(mailing)
            && bag.holder() == null
            && letter.subscriber().equals(subscriber)
            && letter.state().isFinal()) {
          bags.save(bag.with(i, letter.in(State.BOUNCED, clock.instant(), detail)));
        }
      }
    }
  }

  /** Forgets that anybody of this id was sent anything. */
  void forget(SubscriberId subscriber) {
    for (var bag : bags.findBySubscriber(subscriber)) {
      var letters =
          bag.letters().stream().filter(each -> !each.subscriber().equals(subscriber)).toList();
      if (bag.holder() == null) {
        bags.save(bag.putDown(bag.at(), letters));
      }
    }
  }

  private static String self(Path folder) {
    var file = folder.resolve("holder");
    try {
      if (Files.exists(file)) {
        return Files.readString(file).strip();
      }
      var made = Id.random();
      Files.writeString(file, made);
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read or write " + file, e);
    }
  }
}
