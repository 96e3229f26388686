package eu.controvoce.channel;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.Id;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.Texts;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Looks after a city's channels: administrators set them up, whoever plans may hold and resume
 * them. Thread-safe.
 */
@Component
public class OutletDesk {

  private static final String SECRET = "secret";

  private static final Duration LONGEST_LATENESS = Duration.ofDays(60);

  private final Outlets outlets;
  private final Channels channels;
  private final Cities cities;
  private final MailingListChoices mailingLists;
  private final Vault vault;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  OutletDesk(
      Outlets outlets,
      Channels channels,
      Cities cities,
      MailingListChoices mailingLists,
      Vault vault,
      Journal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.outlets = outlets;
    this.channels = channels;
    this.cities = cities;
    this.mailingLists = mailingLists;
    this.vault = vault;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /** The outlets the actor may see: the own city's, or all for administrators. */
  public List<Outlet> list(Actor actor) {
    var found =
        actor
            .cityIfAny()
            .map(outlets::findByCity)
            .orElseGet(() -> actor.may(Permission.ADMINISTER) ? outlets.findAll() : List.of());
    return found.stream()
        .sorted(
            Comparator.comparing((Outlet each) -> each.city().value())
                .thenComparing(Outlet::type)
                .thenComparing(Outlet::name))
        .toList();
  }

  /** The settings of an outlet that may be shown: everything but its secret. */
  public static Map<String, String> shown(Outlet outlet) {
    var settings = new HashMap<>(outlet.settings());
    settings.remove(SECRET);
    return settings;
  }

  /** The mailing lists of a city that an e-mail outlet can be set to: names by id. */
  public Map<String, String> mailingLists(Actor actor, CityId city) {
    actor.require(Permission.ADMINISTER);
    return mailingLists.of(city);
  }

  /** Sets an outlet up. */
  public Opened open(Actor actor, NewOutlet wanted) {
    actor.require(Permission.ADMINISTER);
    if (!cities.existsById(wanted.city())) {
      throw new InvalidInput("city", "access.not-found");
    }
    var id = new OutletId(Id.random());
    var settings = new HashMap<>(clean(wanted.settings()));
    var secret = wanted.type() == ChannelType.WEBHOOK ? newSecret() : null;
    if (secret != null) {
      settings.put(SECRET, vault.seal(secret, id.value()));
    }
    var fresh =
        new Outlet(
            id,
            null,
            wanted.city(),
            wanted.type(),
            wanted.name(),
            settings,
            false,
            checked(wanted.tooLate()),
            false);
    channels.of(fresh.type()).check(fresh);
    return new Opened(saved(actor, fresh, "journal.outlet.opened"), secret);
  }

  /** Changes name, settings and lateness; city, kind and secret stay. */
  public Outlet change(Actor actor, OutletId id, NewOutlet wanted) {
    actor.require(Permission.ADMINISTER);
    var before = find(id);
    var settings = new HashMap<>(clean(wanted.settings()));
    var secret = before.settings().get(SECRET);
    if (secret != null) {
      settings.put(SECRET, secret);
    }
    var changed =
        new Outlet(
            id,
            before.version(),
            before.city(),
            before.type(),
            wanted.name(),
            settings,
            before.paused(),
            checked(wanted.tooLate()),
            before.demo());
    channels.of(changed.type()).check(changed);
    return saved(actor, changed, "journal.outlet.changed");
  }

  /** Makes a new secret; the old one is void at once. */
  public Opened renewSecret(Actor actor, OutletId id) {
    actor.require(Permission.ADMINISTER);
    var before = find(id);
    if (before.type() != ChannelType.WEBHOOK) {
      throw new InvalidInput("type", "channel.no-secret");
    }
    var secret = newSecret();
    var settings = new HashMap<>(before.settings());
    settings.put(SECRET, vault.seal(secret, id.value()));
    var changed = with(before, settings, before.paused());
    return new Opened(saved(actor, changed, "journal.outlet.secret-renewed"), secret);
  }

  /** Holds an outlet: nothing goes out on it until it is resumed. */
  public Outlet pause(Actor actor, OutletId id) {
    var paused =
        step(actor, id, "journal.outlet.paused", each -> with(each, each.settings(), true));
    events.publishEvent(new OutletPaused(paused.id(), paused.city()));
    return paused;
  }

  /** Opens an outlet again; what was held for it goes out. */
  public Outlet resume(Actor actor, OutletId id) {
    var open =
        step(actor, id, "journal.outlet.resumed", each -> with(each, each.settings(), false));
    events.publishEvent(new OutletResumed(open.id(), open.city()));
    return open;
  }

  /** Whether a test post makes sense: it reaches nobody but the receiver of a webhook. */
  public static boolean isTestable(Outlet outlet) {
    return outlet.type() == ChannelType.WEBHOOK;
  }

  /** Sends a post that says it is a test, and tells what the receiver said. */
  public Delivery test(Actor actor, OutletId id) {
    actor.require(Permission.ADMINISTER);
    var outlet = find(id);
    if (!isTestable(outlet)) {
      throw new InvalidInput("type", "channel.not-testable");
    }
    var key = "test-" + Id.random();
    var post =
        new Post(
            key,
            key,
            Locale.ITALIAN,
            "Prova di Controvoce",
            "Questo è un messaggio di prova.",
            null,
            null,
            List.of(),
            clock.instant());
    return channels.of(outlet.type()).deliver(post, outlet);
  }

  private Outlet step(Actor actor, OutletId id, String action, UnaryOperator<Outlet> how) {
    if (!actor.may(Permission.ADMINISTER)) {
      actor.require(Permission.PLAN);
      actor.require(Permission.PLAN, find(id).city());
    }
    return saved(actor, how.apply(find(id)), action);
  }

  private Outlet saved(Actor actor, Outlet outlet, String action) {
    try {
      var saved = outlets.save(outlet);
      journal.record(actor, Journal.subject("outlet", saved.id()), saved.city(), action);
      return saved;
    } catch (OptimisticLockingFailureException e) {
      throw new Conflict("outlet.conflict");
    }
  }

  private Outlet find(OutletId id) {
    return outlets.findById(id).orElseThrow(() -> new NotFound("access.not-found"));
  }

  private static Outlet with(Outlet from, Map<String, String> settings, boolean paused) {
    return new Outlet(
        from.id(),
        from.version(),
        from.city(),
        from.type(),
        from.name(),
        settings,
        paused,
        from.tooLate(),
        from.demo());
  }

  private static Map<String, String> clean(Map<String, String> settings) {
    var clean = new HashMap<String, String>();
    settings.forEach(
        (key, value) -> Texts.optional(key, value, 2_000).ifPresent(each -> clean.put(key, each)));
    clean.keySet().removeAll(Set.of(SECRET));
    return clean;
  }

  private static Duration checked(@Nullable Duration tooLate) {
    if (tooLate == null
        || tooLate.isNegative()
        || tooLate.isZero()
        || tooLate.compareTo(LONGEST_LATENESS) > 0) {
      throw new InvalidInput("tooLate", "outlet.too-late", LONGEST_LATENESS.toDays());
    }
    return tooLate;
  }

  private String newSecret() {
    var bytes = new byte[32];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
