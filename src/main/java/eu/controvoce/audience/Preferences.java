package eu.controvoce.audience;

import eu.controvoce.base.i18n.Languages;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.city.CityId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What somebody who gets e-mails decides with the signed link in each of them: which lists, which
 * language, how often, or nothing at all. Thread-safe.
 */
@Component
public class Preferences {

  private final MailingLists lists;
  private final Subscribers subscribers;
  private final Departures departures;
  private final NewPeople people;
  private final Recipients recipients;
  private final PersonalData personal;
  private final AddressBook book;
  private final Translations translations;

  Preferences(
      MailingLists lists,
      Subscribers subscribers,
      Departures departures,
      NewPeople people,
      Recipients recipients,
      PersonalData personal,
      AddressBook book,
      Translations translations) {
    this.lists = lists;
    this.subscribers = subscribers;
    this.departures = departures;
    this.people = people;
    this.recipients = recipients;
    this.personal = personal;
    this.book = book;
    this.translations = translations;
  }

  /** A list somebody may be on. */
  public record Choice(String id, String name, String description, boolean on) {}

  /**
   * What somebody gets.
   *
   * @param masked their address as only they recognise it
   * @param lists those they are on and those anybody may join, by name
   */
  public record Wishes(String masked, List<Choice> lists, String language, Pace pace) {

    /** Whether they are on any. */
    public boolean any() {
      return lists.stream().anyMatch(Choice::on);
    }
  }

  /** What they get now. Empty when the link is not ours. */
  public Optional<Wishes> of(CityId city, String token) {
    return subscriber(city, token).map(this::wishes);
  }

  /** Changes it; lists they were not on before must be open to anybody. */
  public Optional<Wishes> change(
      CityId city, String token, Collection<String> wanted, String language, Pace pace) {
    return subscriber(city, token)
        .map(subscriber -> {
          var tongue =
              Languages.named(language).orElse(Locale.of(subscriber.language())).getLanguage();
          var mine = mine(subscriber);
          for (var each : mine) {
            if (!wanted.contains(each.list().value())) {
              departures.leave(each);
            } else if (each.isActive()) {
              subscribers.save(each.wishing(tongue, pace));
            }
          }
          join(subscriber, mine, wanted, tongue, pace);
          return wishes(subscriber);
        });
  }

  private void join(
      Subscriber subscriber,
      List<Subscriber> mine,
      Collection<String> wanted,
      String language,
      Pace pace) {
    var locale = Locale.of(language);
    var consent =
        new Consent(
            say("subscribe.consent.by", locale),
            recipients.today(subscriber.city()),
            say("subscribe.consent.preferences", locale),
            say("subscribe.consent.text", locale));
    for (var list : offered(subscriber.city())) {
      var already =
          mine.stream().anyMatch(each -> each.isActive() && each.list().equals(list.id()));
      if (!already && wanted.contains(list.id().value())) {
        people.welcome(list, book.address(subscriber), language, pace, consent);
      }
    }
  }

  /** Which list a way out leads from; changes nothing. Empty when the link is not ours. */
  public Optional<Left> leaving(CityId city, String token) {
    return subscriber(city, token).map(this::left);
  }

  /**
   * Takes them off the list; done twice it changes nothing. Empty when the link is not ours.
   *
   * @param everything off all lists of which they get the week's letter too
   */
  public Optional<Left> leave(CityId city, String token, boolean everything) {
    return subscriber(city, token)
        .map(subscriber -> {
          var answer = left(subscriber);
          departures.leave(subscriber);
          if (everything) {
            mine(subscriber).stream()
                .filter(each -> each.pace() == Pace.WEEKLY)
                .forEach(departures::leave);
          }
          return answer;
        });
  }

  /** Everything kept about them, as JSON. Empty when the link is not ours. */
  public Optional<String> export(CityId city, String token) {
    return subscriber(city, token).map(each -> personal.export(mine(each)));
  }

  /** Forgets them altogether. Empty when the link is not ours. */
  public Optional<Integer> erase(CityId city, String token) {
    return subscriber(city, token).map(each -> personal.erase(mine(each), null));
  }

  private Wishes wishes(Subscriber subscriber) {
    var mine = mine(subscriber);
    var on = mine.stream().filter(Subscriber::isActive).map(Subscriber::list).toList();
    var now = mine.stream().filter(Subscriber::isActive).findFirst().orElse(subscriber);
    var all =
        lists.findByCity(subscriber.city()).stream()
            .filter(each -> each.open() || on.contains(each.id()))
            .sorted(Comparator.comparing(MailingList::name))
            .map(each -> {
              var description = each.description();
              return new Choice(
                  each.id().value(),
                  each.name(),
                  description == null ? "" : description,
                  on.contains(each.id()));
            })
            .toList();
    return new Wishes(
        AddressBook.masked(book.address(subscriber)), all, now.language(), now.pace());
  }

  private List<MailingList> offered(CityId city) {
    return lists.findByCity(city).stream().filter(MailingList::open).toList();
  }

  /** Their lists in this city; other cities are none of its business. */
  private List<Subscriber> mine(Subscriber subscriber) {
    return subscribers.findByPerson(subscriber.person()).stream()
        .filter(each -> each.city().equals(subscriber.city()))
        .toList();
  }

  private Optional<Subscriber> subscriber(CityId city, String token) {
    return book.subscriber(token)
        .flatMap(subscribers::findById)
        .filter(each -> each.city().equals(city));
  }

  private Left left(Subscriber subscriber) {
    var name = lists.findById(subscriber.list()).map(MailingList::name).orElse("");
    return new Left(subscriber.city(), name, !subscriber.isActive());
  }

  private String say(String key, Locale locale) {
    return translations.getTranslation(key, locale);
  }
}
