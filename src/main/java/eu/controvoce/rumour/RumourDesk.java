package eu.controvoce.rumour;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.NotFound;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Permission;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Reads rumours as far as the actor may see them, and saves each change once. Thread-safe. */
@Component
class RumourDesk {

  /** How often a change that nobody looked at a version for is tried again on the newest state. */
  private static final int ATTEMPTS = 6;

  private final Rumours rumours;
  private final ApplicationEventPublisher events;

  RumourDesk(Rumours rumours, ApplicationEventPublisher events) {
    this.rumours = rumours;
    this.events = events;
  }

  /**
   * The rumour as stored.
   *
   * @throws NotFound if there is none, or none the actor may know of
   */
  Rumour visible(Actor actor, RumourId id) {
    actor.require(Permission.SEE_NETWORK);
    return rumours.findById(id).filter(each -> maySee(actor, each)).orElseThrow(RumourDesk::none);
  }

  /** The same, or what it became part of. */
  Rumour current(Actor actor, RumourId id) {
    var found = visible(actor, id);
    for (var hops = 0; found.mergedInto() != null && hops < ATTEMPTS; hops++) {
      found = visible(actor, found.mergedInto());
    }
    return found;
  }

  /** Whether the actor may know of it; what was referred is for those who triage. */
  boolean maySee(Actor actor, Rumour rumour) {
    var city = actor.city();
    if (city == null) {
      return rumour.sharing() == Sharing.NETWORK
          && rumour.in(rumour.home()).map(RumourDesk::isOpenToAll).orElse(true);
    }
    return rumour.isKnownTo(city)
        && (actor.may(Permission.TRIAGE)
            || rumour.in(city).map(RumourDesk::isOpenToAll).orElse(true));
  }

  /** Every rumour of the actor's city, or everything shared that the actor may see. */
  List<Rumour> all(Actor actor, RumourFilter.Scope scope) {
    actor.require(Permission.SEE_NETWORK);
    var city = actor.city();
    var found =
        scope == RumourFilter.Scope.OWN && city != null
            ? rumours.findHandledIn(city)
            : rumours.findBySharing(Sharing.NETWORK);
    return found.stream().filter(each -> maySee(actor, each)).toList();
  }

  /** Every rumour of the actor's city or shared with it. */
  Stream<Rumour> known(Actor actor) {
    return Stream.concat(
            all(actor, RumourFilter.Scope.OWN).stream(),
            all(actor, RumourFilter.Scope.NETWORK).stream())
        .distinct();
  }

  /**
   * Changes a rumour as it is now.
   *
   * @param expected the version the person looked at; {@code null} if the change holds whatever
   *     else changed meanwhile
   * @throws Conflict if somebody saved in between
   */
  Rumour change(RumourId id, @Nullable Long expected, UnaryOperator<Rumour> step) {
    for (var attempt = 1; ; attempt++) {
      var now = rumours.findById(id).orElseThrow(RumourDesk::none);
      if (expected != null && !expected.equals(now.version())) {
        throw new Conflict("rumour.conflict", now.code());
      }
      var changed = step.apply(now);
      if (changed.equals(now)) {
        return now;
      }
      try {
        return saved(rumours.save(changed));
      } catch (OptimisticLockingFailureException e) {
        if (expected != null || attempt == ATTEMPTS) {
          throw (Conflict) new Conflict("rumour.conflict", now.code()).initCause(e);
        }
      }
    }
  }

  /** Saves a rumour that is new. */
  Rumour add(Rumour fresh) {
    var added = rumours.save(fresh);
    events.publishEvent(new RumourOpened(added.id(), added.home()));
    return saved(added);
  }

  void tell(Object news) {
    events.publishEvent(news);
  }

  private Rumour saved(Rumour rumour) {
    events.publishEvent(new RumourChanged(rumour.id()));
    return rumour;
  }

  private static boolean isOpenToAll(Handling handling) {
    return handling.status() != RumourStatus.REFERRED;
  }

  private static NotFound none() {
    return new NotFound("access.not-found");
  }
}
