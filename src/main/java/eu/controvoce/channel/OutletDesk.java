package eu.controvoce.channel;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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

  private static final String SECRET = Outlet.SECRET;

  private final Outlets outlets;
  private final Channels channels;
  private final Cities cities;
  private final MailingListChoices mailingLists;
  private final Vault vault;
  private final OutletDrafts drafts;
  private final OutletWatch watch;
  private final FollowerFigures followers;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final SecureRandom random = new SecureRandom();

  OutletDesk(
      Outlets outlets,
      Channels channels,
      Cities cities,
      MailingListChoices mailingLists,
      Vault vault,
      OutletDrafts drafts,
      OutletWatch watch,
      FollowerFigures followers,
      Journal journal,
      ApplicationEventPublisher events) {
    this.outlets = outlets;
    this.channels = channels;
    this.cities = cities;
    this.mailingLists = mailingLists;
    this.vault = vault;
    this.drafts = drafts;
    this.watch = watch;
    this.followers = followers;
    this.journal = journal;
    this.events = events;
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

  /** How those outlets do, by id; those of which nothing is known yet are left out. */
  public Map<OutletId, OutletHealth> health(Actor actor) {
    return watch.of(list(actor));
  }

  /** How many follow those outlets that are followed, by id. */
  public Map<OutletId, FollowerFigures.Figures> followers(Actor actor) {
    return list(actor).stream()
        .filter(each -> each.type() == ChannelType.ACTIVITYPUB)
        .collect(Collectors.toMap(Outlet::id, each -> followers.of(each.city())));
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
    var secret = wanted.type() == ChannelType.WEBHOOK ? newSecret() : null;
    var fresh = drafts.of(wanted, null, secret);
    channels.of(fresh.type()).check(fresh);
    return new Opened(saved(actor, fresh, "journal.outlet.opened"), secret);
  }

  /**
   * Changes name, settings, rules and lateness, and the key if one is given; city and kind stay.
   * What waited because the old key was no longer accepted goes out.
   */
  public Outlet change(Actor actor, OutletId id, NewOutlet wanted) {
    actor.require(Permission.ADMINISTER);
    var changed = drafts.of(wanted, find(id), null);
    channels.of(changed.type()).check(changed);
    var saved = saved(actor, changed, "journal.outlet.changed");
    if (wanted.token() != null) {
      mended(saved);
    }
    return saved;
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

  /** Whether its connection can be tried. */
  public static boolean isTestable(Outlet outlet) {
    return outlet.type() == ChannelType.WEBHOOK || outlet.isConnected();
  }

  /**
   * Tries an outlet's connection and tells what was found; what waited for it goes out if it works
   * again. A webhook is sent a post that says it is a test; elsewhere nothing is published.
   */
  public Trial test(Actor actor, OutletId id) {
    actor.require(Permission.ADMINISTER);
    var outlet = find(id);
    if (!isTestable(outlet)) {
      throw new InvalidInput("type", "channel.not-testable");
    }
    var trial = channels.of(outlet.type()).tryOut(outlet);
    if (trial.works()) {
      mended(outlet);
    }
    return trial;
  }

  /**
   * Tries a connection before it is saved.
   *
   * @param present the outlet it would change; {@code null} for a new one
   * @throws InvalidInput if what is typed cannot be right
   */
  public Trial test(Actor actor, NewOutlet wanted, @Nullable OutletId present) {
    actor.require(Permission.ADMINISTER);
    var draft = drafts.of(wanted, present == null ? null : find(present), null);
    if (!draft.isConnected()) {
      throw new InvalidInput("token", "channel.token.needed");
    }
    var channel = channels.of(draft.type());
    channel.check(draft);
    return channel.tryOut(draft);
  }

  private void mended(Outlet outlet) {
    if (watch.mended(outlet.id()) && !outlet.paused()) {
      events.publishEvent(new OutletResumed(outlet.id(), outlet.city()));
    }
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
        from.demo(),
        from.limits());
  }

  private String newSecret() {
    var bytes = new byte[32];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
