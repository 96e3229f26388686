package eu.controvoce.audience;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.Id;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.Texts;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Keeps mailing lists: who agreed to be on them, and everybody's way out. Thread-safe. */
@Component
public class Lists {

  /** Most addresses added at once. */
  public static final int MOST_AT_ONCE = 5_000;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final MailingLists lists;
  private final Subscribers subscribers;
  private final Journal journal;
  private final Clock clock;

  Lists(MailingLists lists, Subscribers subscribers, Journal journal, Clock clock) {
    this.lists = lists;
    this.subscribers = subscribers;
    this.journal = journal;
    this.clock = clock;
  }

  /** The lists of the actor's city, by name. */
  public List<MailingList> list(Actor actor) {
    actor.require(Permission.PLAN);
    return lists.findByCity(actor.ownCity()).stream()
        .sorted(Comparator.comparing(MailingList::name))
        .toList();
  }

  /**
   * One list.
   *
   * @throws NotFound if there is none, or it is another city's
   */
  public MailingList find(Actor actor, ListId id) {
    actor.require(Permission.PLAN);
    var found = lists.findById(id).orElseThrow(() -> new NotFound("access.not-found"));
    actor.require(Permission.PLAN, found.city());
    return found;
  }

  /** Makes an empty list. */
  public MailingList create(Actor actor, String name, String description) {
    actor.require(Permission.PLAN);
    var fresh =
        lists.save(
            new MailingList(
                new ListId(Id.random()),
                null,
                actor.ownCity(),
                name,
                Texts.optional("description", description, Texts.MEDIUM).orElse(null),
                clock.instant(),
                false));
    record(actor, fresh, "journal.list.created");
    return fresh;
  }

  /** Calls a list something else. */
  public MailingList rename(Actor actor, ListId id, String name, String description) {
    var changed =
        find(actor, id)
            .rename(name, Texts.optional("description", description, Texts.MEDIUM).orElse(null));
    try {
      return lists.save(changed);
    } catch (OptimisticLockingFailureException e) {
      throw new Conflict("list.conflict");
    }
  }

  /** Who gets the list's e-mails, by address. */
  public List<Subscriber> subscribers(Actor actor, ListId id) {
    find(actor, id);
    return subscribers.findByList(id).stream()
        .filter(Subscriber::isActive)
        .sorted(Comparator.comparing(Subscriber::address))
        .toList();
  }

  /**
   * Adds addresses, one a line; commas and semicolons separate too. Who left the list before is not
   * added again.
   *
   * @param consentNote how these people agreed: required
   */
  public Added add(Actor actor, ListId id, String addresses, String language, String consentNote) {
    var list = find(actor, id);
    var note = Texts.required("consentNote", consentNote, Texts.SHORT);
    if (addresses.isBlank()) {
      throw new InvalidInput("addresses", "input.required");
    }
    var lines = addresses.strip().split("[\\n,;]+", -1);
    if (lines.length > MOST_AT_ONCE) {
      throw new InvalidInput("addresses", "list.too-many", MOST_AT_ONCE, lines.length);
    }
    int added = 0;
    int present = 0;
    int left = 0;
    var wrong = new ArrayList<Integer>();
    for (int line = 0; line < lines.length; line++) {
      if (lines[line].isBlank()) {
        continue;
      }
      var address = Addresses.checked(lines[line]);
      if (address.isEmpty()) {
        wrong.add(line + 1);
        continue;
      }
      switch (addOne(list, address.get(), language, note)) {
        case ADDED -> added++;
        case PRESENT -> present++;
        case LEFT -> left++;
      }
    }
    record(actor, list, "journal.list.added", added, note);
    return new Added(added, present, left, wrong);
  }

  /** Takes somebody off on their wish; they get nothing more. */
  public void remove(Actor actor, SubscriberId id) {
    var subscriber = subscriber(actor, id);
    leave(subscriber);
    record(actor, find(actor, subscriber.list()), "journal.list.removed");
  }

  /** Forgets somebody altogether, as the law lets them ask. */
  public void erase(Actor actor, SubscriberId id) {
    var subscriber = subscriber(actor, id);
    subscribers.deleteById(subscriber.id());
    record(actor, find(actor, subscriber.list()), "journal.list.erased");
  }

  /** Which list a way out leads from; changes nothing. Empty when the token is not known. */
  public Optional<Left> leaving(String token) {
    return byToken(token).map(this::left);
  }

  /**
   * Takes whoever has this token off their list; done twice it changes nothing. Empty when the
   * token is not known.
   */
  public Optional<Left> unsubscribe(String token) {
    return byToken(token)
        .map(subscriber -> {
          var answer = left(subscriber);
          leave(subscriber);
          return answer;
        });
  }

  private enum Outcome {
    ADDED,
    PRESENT,
    LEFT
  }

  private Outcome addOne(MailingList list, String address, String language, String note) {
    var id = SubscriberId.of(list.id(), address);
    var present = subscribers.findById(id);
    if (present.isPresent()) {
      return present.get().isActive() ? Outcome.PRESENT : Outcome.LEFT;
    }
    try {
      subscribers.save(
          new Subscriber(
              id,
              null,
              list.id(),
              list.city(),
              address,
              language,
              note,
              token(),
              clock.instant(),
              null));
      return Outcome.ADDED;
    } catch (DuplicateKeyException e) {
      return Outcome.PRESENT;
    }
  }

  private Subscriber subscriber(Actor actor, SubscriberId id) {
    actor.require(Permission.PLAN);
    var found = subscribers.findById(id).orElseThrow(() -> new NotFound("access.not-found"));
    actor.require(Permission.PLAN, found.city());
    return found;
  }

  private Optional<Subscriber> byToken(String token) {
    return token.matches("[0-9a-f]{32}") ? subscribers.findByToken(token) : Optional.empty();
  }

  private Left left(Subscriber subscriber) {
    var name = lists.findById(subscriber.list()).map(MailingList::name).orElse("");
    return new Left(subscriber.city(), name, !subscriber.isActive());
  }

  private void leave(Subscriber subscriber) {
    if (!subscriber.isActive()) {
      return;
    }
    try {
      subscribers.save(subscriber.leave(clock.instant()));
    } catch (OptimisticLockingFailureException e) {
      subscribers
          .findById(subscriber.id())
          .ifPresent(each -> subscribers.save(each.leave(clock.instant())));
    }
  }

  private void record(Actor actor, MailingList list, String action, Object... details) {
    journal.record(actor, Journal.subject("list", list.id()), list.city(), action, details);
  }

  private static String token() {
    var bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
