package eu.controvoce.audience;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.city.CityId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * How residents put themselves on a list: they ask, get a letter with a link, and confirm. Whoever
 * asks learns nothing about whether an address is known. Thread-safe.
 */
@Component
public class Subscriptions {

  /** How long a link is good. */
  public static final Duration GOOD_FOR = Duration.ofDays(2);

  /** Most letters to one address within that time, so that nobody can annoy somebody with them. */
  static final int MOST_LETTERS = 3;

  private static final Pattern TOKEN =
      Pattern.compile("([0-9a-f]{32})-([0-9a-f]{1,12})-([0-9a-f]{32})");

  private final MailingLists lists;
  private final Subscribers subscribers;
  private final SubscriptionRequests requests;
  private final NewPeople people;
  private final Recipients recipients;
  private final AddressBook book;
  private final Translations translations;
  private final Clock clock;

  Subscriptions(
      MailingLists lists,
      Subscribers subscribers,
      SubscriptionRequests requests,
      NewPeople people,
      Recipients recipients,
      AddressBook book,
      Translations translations,
      Clock clock) {
    this.lists = lists;
    this.subscribers = subscribers;
    this.requests = requests;
    this.people = people;
    this.recipients = recipients;
    this.book = book;
    this.translations = translations;
    this.clock = clock;
  }

  /** The lists of a city that anybody may join, by name. */
  public List<MailingList> offered(CityId city) {
    return lists.findByCity(city).stream()
        .filter(MailingList::open)
        .sorted(Comparator.comparing(MailingList::name))
        .toList();
  }

  /**
   * Writes down that somebody asked; the letter goes out by itself. The same is done whether the
   * address is known or not.
   *
   * @throws InvalidInput if it is no address, or no list of the city is chosen
   */
  public void ask(
      CityId city, String typed, Collection<String> chosen, Locale language, Pace pace) {
    var address =
        book.checked(typed).orElseThrow(() -> new InvalidInput("address", "subscribe.no-address"));
    var wanted = chosen(city, chosen);
    if (wanted.isEmpty()) {
      throw new InvalidInput("lists", "subscribe.no-list");
    }
    var person = book.person(address);
    var id = book.proof("mail request", city.value() + "|" + person);
    var now = clock.instant();
    var before = requests.findById(id).filter(each -> each.expiresAt().isAfter(now));
    var mailed = before.map(SubscriptionRequest::mailed).orElse(0);
    var request =
        new SubscriptionRequest(
            id,
            before.map(SubscriptionRequest::version).orElse(null),
            city,
            person,
            book.sealed(address),
            language.getLanguage(),
            wanted,
            pace,
            before.map(SubscriptionRequest::firstAskedAt).orElse(now),
            now.plus(GOOD_FOR),
            mailed,
            mailed < MOST_LETTERS);
    if (before.isEmpty()) {
      requests.deleteById(id);
    }
    try {
      requests.save(request);
    } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
      // Asked twice at the same moment: one letter is enough.
    }
  }

  private List<ListId> chosen(CityId city, Collection<String> chosen) {
    return offered(city).stream()
        .map(MailingList::id)
        .filter(each -> chosen.contains(each.value()))
        .toList();
  }

  /**
   * What a link of a letter stands for.
   *
   * @param lists their names
   */
  public record Asked(CityId city, String masked, List<String> lists, Pace pace) {}

  /** What would be confirmed; changes nothing. Empty if the link is not ours, used or too old. */
  public Optional<Asked> look(CityId city, String token) {
    return request(city, token).map(this::asked);
  }

  /** Puts them on the lists they asked for. Empty if the link is not ours, used or too old. */
  public Optional<Asked> confirm(CityId city, String token) {
    return request(city, token)
        .map(request -> {
          var answer = asked(request);
          var address = book.opened(request.sealed(), request.person());
          var locale = Locale.of(request.language());
          var consent =
              new Consent(
                  say("subscribe.consent.by", locale),
                  recipients.today(city),
                  say("subscribe.consent.how", locale),
                  say("subscribe.consent.text", locale));
          for (var list : lists.findAllById(request.lists())) {
            people.welcome(list, address, request.language(), request.pace(), consent);
          }
          requests.deleteById(request.id());
          return answer;
        });
  }

  /** Forgets who did not confirm in time. */
  public int expire() {
    var now = clock.instant();
    var old = requests.findAll().stream().filter(each -> !each.expiresAt().isAfter(now)).toList();
    old.forEach(each -> requests.deleteById(each.id()));
    return old.size();
  }

  /** The link's last part: which request, until when, and our proof. */
  String token(SubscriptionRequest request) {
    var until = Long.toHexString(request.expiresAt().getEpochSecond());
    return request.id() + "-" + until + "-" + proof(request.id(), until);
  }

  /** Whether they are on all these lists already. */
  Optional<Subscriber> alreadyOn(SubscriptionRequest request) {
    var on = new HashSet<ListId>();
    Optional<Subscriber> any = Optional.empty();
    for (var each : subscribers.findByPerson(request.person())) {
      if (each.isActive() && each.city().equals(request.city())) {
        on.add(each.list());
        any = Optional.of(each);
      }
    }
    return on.containsAll(Set.copyOf(request.lists())) ? any : Optional.empty();
  }

  List<String> names(SubscriptionRequest request) {
    return lists.findAllById(request.lists()).stream().map(MailingList::name).sorted().toList();
  }

  private Asked asked(SubscriptionRequest request) {
    return new Asked(
        request.city(),
        AddressBook.masked(book.opened(request.sealed(), request.person())),
        names(request),
        request.pace());
  }

  private Optional<SubscriptionRequest> request(CityId city, String token) {
    var parts = TOKEN.matcher(token);
    if (!parts.matches()
        || !AddressBook.same(proof(parts.group(1), parts.group(2)), parts.group(3))) {
      return Optional.empty();
    }
    var until = Instant.ofEpochSecond(Long.parseLong(parts.group(2), 16));
    return until.isAfter(clock.instant())
        ? requests.findById(parts.group(1)).filter(each -> each.city().equals(city))
        : Optional.empty();
  }

  private String proof(String id, String until) {
    return book.proof("mail confirm", id + "|" + until);
  }

  private String say(String key, Locale locale) {
    return translations.getTranslation(key, locale);
  }
}
