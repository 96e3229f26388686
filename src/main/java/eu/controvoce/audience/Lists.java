package eu.controvoce.audience;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.Id;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.Texts;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Keeps mailing lists: who agreed to be on them. Thread-safe. */
@Component
public class Lists {

  /** Most addresses added at once. */
  public static final int MOST_AT_ONCE = 5_000;

  private final MailingLists lists;
  private final Subscribers subscribers;
  private final Recipients recipients;
  private final NewPeople people;
  private final Departures departures;
  private final AddressBook book;
  private final Journal journal;
  private final Clock clock;

  Lists(
      MailingLists lists,
      Subscribers subscribers,
      Recipients recipients,
      NewPeople people,
      Departures departures,
      AddressBook book,
      Journal journal,
      Clock clock) {
    this.lists = lists;
    this.subscribers = subscribers;
    this.recipients = recipients;
    this.people = people;
    this.departures = departures;
    this.book = book;
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
            MailingList.plain(
                new ListId(Id.random()),
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
    return save(changed);
  }

  /**
   * Whether residents may put themselves on it, and what it is about.
   *
   * @param topic code of the coding frame; {@code null} for everything
   */
  public MailingList offer(Actor actor, ListId id, boolean open, @Nullable String topic) {
    var list = find(actor, id);
    if (open && list.isSegment()) {
      throw new InvalidInput("open", "list.segment.no-people");
    }
    var saved = save(list.offered(open, topic));
    record(actor, saved, open ? "journal.list.opened" : "journal.list.closed");
    return saved;
  }

  /** Makes a list that is a part of another and always has whoever fits. */
  public MailingList createSegment(Actor actor, String name, Segment segment) {
    var base = find(actor, segment.of());
    if (base.isSegment()) {
      throw new InvalidInput("of", "list.segment.of-segment");
    }
    var fresh =
        lists.save(
            MailingList.plain(
                    new ListId(Id.random()), base.city(), name, null, clock.instant(), base.demo())
                .of(segment));
    record(actor, fresh, "journal.list.created");
    return fresh;
  }

  /** Who gets a list's e-mails, by address. */
  public List<Listed> people(Actor actor, ListId id) {
    return recipients.of(find(actor, id)).stream()
        .map(each -> new Listed(each, book.address(each)))
        .sorted(Comparator.comparing(Listed::address))
        .toList();
  }

  /** How many get a list's e-mails. */
  public int count(Actor actor, ListId id) {
    return recipients.of(find(actor, id)).size();
  }

  /** The neighbourhoods of a list's city, for its parts. */
  public List<String> areas(Actor actor, ListId id) {
    return recipients.areas(find(actor, id).city());
  }

  /** Somebody on a list, with the address made readable. */
  public record Listed(Subscriber subscriber, String address) {

    /** Without the address: records reach logs. */
    @Override
    public String toString() {
      return subscriber.toString();
    }
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
    var entries = new ArrayList<NewPeople.Entry>();
    for (int line = 0; line < lines.length; line++) {
      if (!lines[line].isBlank()) {
        entries.add(new NewPeople.Entry(line + 1, lines[line], language, Kind.RESIDENT, null));
      }
    }
    var consent = new Consent(actor.name(), recipients.today(list.city()), note, note);
    return added(actor, list, entries, consent);
  }

  /**
   * Adds a whole table of people, with proof that they agreed.
   *
   * @param csv with a line of headings; see {@link ListTable}
   */
  public Added importTable(
      Actor actor,
      ListId id,
      String csv,
      String by,
      @Nullable LocalDate on,
      String how,
      String text) {
    var list = find(actor, id);
    var consent = Consent.given(by, on, how, text, recipients.today(list.city()));
    return added(actor, list, ListTable.read(csv, recipients.areas(list.city())), consent);
  }

  private Added added(
      Actor actor, MailingList list, List<NewPeople.Entry> entries, Consent consent) {
    var counts = people.add(list, entries, consent);
    record(actor, list, "journal.list.added", counts.added(), consent.how());
    return counts;
  }

  /** Takes somebody off on their wish; they get nothing more. */
  public void remove(Actor actor, SubscriberId id) {
    var subscriber = subscriber(actor, id);
    departures.leave(subscriber);
    record(actor, find(actor, subscriber.list()), "journal.list.removed");
  }

  private Subscriber subscriber(Actor actor, SubscriberId id) {
    actor.require(Permission.PLAN);
    var found = subscribers.findById(id).orElseThrow(() -> new NotFound("access.not-found"));
    actor.require(Permission.PLAN, found.city());
    return found;
  }

  private MailingList save(MailingList changed) {
    try {
      return lists.save(changed);
    } catch (OptimisticLockingFailureException e) {
      throw new Conflict("list.conflict");
    }
  }

  private void record(Actor actor, MailingList list, String action, Object... details) {
    journal.record(actor, Journal.subject("list", list.id()), list.city(), action, details);
  }
}
