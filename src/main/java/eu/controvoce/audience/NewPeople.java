package eu.controvoce.audience;

import eu.controvoce.base.InvalidInput;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Puts people on a list, each once, never against what they said. Thread-safe. */
@Component
class NewPeople {

  private final Subscribers subscribers;
  private final Suppressions suppressions;
  private final AddressBook book;
  private final Clock clock;

  NewPeople(Subscribers subscribers, Suppressions suppressions, AddressBook book, Clock clock) {
    this.subscribers = subscribers;
    this.suppressions = suppressions;
    this.book = book;
    this.clock = clock;
  }

  /**
   * Somebody to be added.
   *
   * @param line where they stand, from 1
   * @param area {@code null} if not said
   */
  record Entry(int line, String address, String language, Kind kind, @Nullable String area) {}

  /** Adds them and counts. */
  Added add(MailingList list, List<Entry> entries, Consent consent) {
    if (list.isSegment()) {
      throw new InvalidInput("addresses", "list.segment.no-people");
    }
    var counts = new EnumMap<Outcome, Integer>(Outcome.class);
    var wrong = new ArrayList<Integer>();
    var seen = new HashSet<String>();
    for (var entry : entries) {
      var address = book.checked(entry.address());
      if (address.isEmpty()) {
        wrong.add(entry.line());
      } else {
        var outcome =
            seen.add(book.person(address.get()))
                ? addOne(list, address.get(), entry, consent)
                : Outcome.DOUBLED;
        counts.merge(outcome, 1, Integer::sum);
      }
    }
    return new Added(
        counts.getOrDefault(Outcome.ADDED, 0),
        counts.getOrDefault(Outcome.PRESENT, 0),
        counts.getOrDefault(Outcome.DOUBLED, 0),
        counts.getOrDefault(Outcome.LEFT, 0),
        counts.getOrDefault(Outcome.SUPPRESSED, 0),
        wrong);
  }

  /** Puts somebody on a list who said so themselves: also when they had left or bounced before. */
  void welcome(MailingList list, String address, String language, Pace pace, Consent consent) {
    suppressions.deleteById(book.person(address));
    var id = book.on(list.id(), address);
    var present = subscribers.findById(id);
    if (present.isPresent()) {
      var wishing = present.get().wishing(language, pace);
      subscribers.save(wishing.isActive() ? wishing : wishing.comeBack(consent, clock.instant()));
    } else {
      insert(fresh(list, id, address, language, Kind.RESIDENT, null, pace, consent));
    }
  }

  private enum Outcome {
    ADDED,
    PRESENT,
    DOUBLED,
    LEFT,
    SUPPRESSED
  }

  private Outcome addOne(MailingList list, String address, Entry entry, Consent consent) {
    var id = book.on(list.id(), address);
    var present = subscribers.findById(id);
    if (present.isPresent()) {
      return present.get().isActive() ? Outcome.PRESENT : Outcome.LEFT;
    }
    if (suppressions.existsById(book.person(address))) {
      return Outcome.SUPPRESSED;
    }
    var added =
        insert(
            fresh(
                list,
                id,
                address,
                entry.language(),
                entry.kind(),
                entry.area(),
                Pace.AT_ONCE,
                consent));
    return added.isPresent() ? Outcome.ADDED : Outcome.PRESENT;
  }

  private Optional<Subscriber> insert(Subscriber fresh) {
    try {
      return Optional.of(subscribers.save(fresh));
    } catch (DuplicateKeyException e) {
      return Optional.empty();
    }
  }

  private Subscriber fresh(
      MailingList list,
      SubscriberId id,
      String address,
      String language,
      Kind kind,
      @Nullable String area,
      Pace pace,
      Consent consent) {
    return new Subscriber(
        id,
        null,
        list.id(),
        list.city(),
        book.person(address),
        book.sealed(address),
        language,
        pace,
        kind,
        area,
        consent,
        clock.instant(),
        null);
  }
}
