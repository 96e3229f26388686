package eu.controvoce.audience;

import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Journal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is kept about one person, to hand it out or to forget it. Thread-safe. */
@Component
class PersonalData {

  private final MailingLists lists;
  private final Subscribers subscribers;
  private final SubscriptionRequests requests;
  private final Suppressions suppressions;
  private final PostOffice office;
  private final AddressBook book;
  private final Journal journal;
  private final JsonMapper json =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  PersonalData(
      MailingLists lists,
      Subscribers subscribers,
      SubscriptionRequests requests,
      Suppressions suppressions,
      PostOffice office,
      AddressBook book,
      Journal journal) {
    this.lists = lists;
    this.subscribers = subscribers;
    this.requests = requests;
    this.suppressions = suppressions;
    this.office = office;
    this.book = book;
    this.journal = journal;
  }

  /** All of it as JSON (GDPR, articles 15 and 20). */
  String export(List<Subscriber> mine) {
    var all = new LinkedHashMap<String, Object>();
    var each = new ArrayList<Map<String, Object>>();
    for (var subscriber : mine) {
      all.put("address", book.address(subscriber));
      all.put("undeliverable", suppressions.existsById(subscriber.person()));
      each.add(entry(subscriber));
    }
    all.put("subscriptions", each);
    return json.writeValueAsString(all);
  }

  private Map<String, Object> entry(Subscriber subscriber) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("city", subscriber.city().value());
    entry.put("list", lists.findById(subscriber.list()).map(MailingList::name).orElse(""));
    entry.put("language", subscriber.language());
    entry.put("pace", subscriber.pace().name());
    entry.put("kind", subscriber.kind().name());
    put(entry, "area", subscriber.area());
    entry.put("since", subscriber.subscribedAt().toString());
    put(entry, "left", subscriber.unsubscribedAt());
    var consent = subscriber.consent();
    entry.put(
        "consent",
        Map.of(
            "by", consent.by(),
            "on", consent.on().toString(),
            "how", consent.how(),
            "text", consent.text()));
    var letters = new ArrayList<Map<String, String>>();
    office
        .to(subscriber.id())
        .forEach((mailing, letter) ->
            letters.add(
                Map.of(
                    "mailing", mailing,
                    "state", letter.state().name(),
                    "at", letter.at().toString())));
    entry.put("letters", letters);
    return entry;
  }

  /**
   * Forgets them: subscriptions, requests, and in the ledger to whom it was. Only the keyed hash of
   * an address nobody has stays.
   *
   * @param actor who did it; {@code null} if they did themselves
   * @return from how many lists
   */
  int erase(List<Subscriber> mine, @Nullable Actor actor) {
    for (var subscriber : mine) {
      subscribers.deleteById(subscriber.id());
      office.forget(subscriber.id());
      requests.findByPerson(subscriber.person()).stream()
          .filter(each -> each.city().equals(subscriber.city()))
          .forEach(each -> requests.deleteById(each.id()));
      record(subscriber, actor, subscriber.city());
    }
    return mine.size();
  }

  private void record(Subscriber subscriber, @Nullable Actor actor, CityId city) {
    var subject = Journal.subject("list", subscriber.list());
    if (actor == null) {
      journal.recordOwn(subject, city, "journal.list.erased-self");
    } else {
      journal.record(actor, subject, city, "journal.list.erased");
    }
  }

  private static void put(Map<String, Object> entry, String key, @Nullable Object value) {
    if (value != null) {
      entry.put(key, value.toString());
    }
  }
}
