package eu.controvoce.audience;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Answers somebody who asks the city what it keeps about them, or to forget it. For managers in
 * their own city, for administrators everywhere. Thread-safe.
 */
@Component
public class PersonDesk {

  private final Subscribers subscribers;
  private final MailingLists lists;
  private final PersonalData personal;
  private final Bounces bounces;
  private final AddressBook book;
  private final Journal journal;

  PersonDesk(
      Subscribers subscribers,
      MailingLists lists,
      PersonalData personal,
      Bounces bounces,
      AddressBook book,
      Journal journal) {
    this.subscribers = subscribers;
    this.lists = lists;
    this.personal = personal;
    this.bounces = bounces;
    this.book = book;
    this.journal = journal;
  }

  /**
   * Somebody on lists.
   *
   * @param lists names of those they are on
   * @param left names of those they left
   * @param undeliverable whether mail servers say nobody has the address
   */
  public record Found(List<String> lists, List<String> left, boolean undeliverable) {

    public Found {
      lists = List.copyOf(lists);
      left = List.copyOf(left);
    }
  }

  /**
   * Whether and where they are.
   *
   * @throws NotFound if no list the actor answers for has the address
   */
  public Found find(Actor actor, String address) {
    var theirs = theirs(actor, address);
    return new Found(
        names(theirs.stream().filter(Subscriber::isActive).toList()),
        names(theirs.stream().filter(each -> !each.isActive()).toList()),
        bounces.isSuppressed(theirs.getFirst().person()));
  }

  /** Everything kept about them, as JSON; that it was handed out is written down. */
  public String export(Actor actor, String address) {
    var theirs = theirs(actor, address);
    for (var each : theirs) {
      journal.record(
          actor, Journal.subject("list", each.list()), each.city(), "journal.list.exported");
    }
    return personal.export(theirs);
  }

  /** Forgets them; from how many lists. */
  public int erase(Actor actor, String address) {
    return personal.erase(theirs(actor, address), actor);
  }

  private List<Subscriber> theirs(Actor actor, String typed) {
    if (!actor.may(Permission.ADMINISTER)) {
      actor.require(Permission.APPROVE_CAMPAIGN);
    }
    var address =
        book.checked(typed).orElseThrow(() -> new InvalidInput("address", "subscribe.no-address"));
    var city = actor.cityIfAny();
    var found =
        subscribers.findByPerson(book.person(address)).stream()
            .filter(each -> city.isEmpty() || city.get().equals(each.city()))
            .toList();
    if (found.isEmpty()) {
      throw new NotFound("person.nobody");
    }
    return found;
  }

  private List<String> names(List<Subscriber> of) {
    return lists.findAllById(of.stream().map(Subscriber::list).toList()).stream()
        .map(MailingList::name)
        .sorted()
        .toList();
  }
}
