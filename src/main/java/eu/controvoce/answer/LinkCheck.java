package eu.controvoce.answer;

import eu.controvoce.base.RuleBroken;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.Today;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks whether the sources of facts are still where their links say: in the background, one server
 * at a time, and when somebody asks. What is due is read from the store, so a sweep may be run at
 * any time. Thread-safe.
 */
@Component
public class LinkCheck {

  private static final Logger log = LoggerFactory.getLogger(LinkCheck.class);

  /** A link that works is looked at once a week, one that does not once a day. */
  private static final Duration GOOD_FOR = Duration.ofDays(7);

  private static final Duration TRY_AGAIN = Duration.ofHours(20);

  /** Somebody who asks again at once gets what was just found. */
  private static final Duration FRESH = Duration.ofSeconds(30);

  private static final int AT_ONCE = 50;

  /** With so many servers silent and none answering, it is our own line that is down. */
  private static final int OUR_FAULT = 3;

  private final Facts facts;
  private final LinkHealths healths;
  private final FactShelf shelf;
  private final LinkProbe probe;
  private final LinkPace pace;
  private final Today today;
  private final Clock clock;

  LinkCheck(
      Facts facts,
      LinkHealths healths,
      FactShelf shelf,
      LinkProbe probe,
      LinkPace pace,
      Today today,
      Clock clock) {
    this.facts = facts;
    this.healths = healths;
    this.shelf = shelf;
    this.probe = probe;
    this.pace = pace;
    this.today = today;
    this.clock = clock;
  }

  /** Looks at the links whose turn it is, the longest waiting first; tells how many. */
  public int sweep() throws InterruptedException {
    var found = new LinkedHashMap<Fact, Probed>();
    var hosts = new HashSet<String>();
    for (var fact : due()) {
      hosts.add(host(link(fact)));
      found.put(fact, look(link(fact)));
    }
    if (hosts.size() >= OUR_FAULT
        && found.values().stream().allMatch(Probed.Silent.class::isInstance)) {
      log.warn("None of {} servers answered: links are looked at again later", hosts.size());
      return 0;
    }
    found.forEach(this::note);
    return found.size();
  }

  /**
   * Looks at the link of one fact now.
   *
   * @throws RuleBroken if it has none
   */
  public LinkHealth now(Actor actor, FactId id) throws InterruptedException {
    actor.require(Permission.ANSWER);
    var fact = shelf.find(actor, id);
    actor.require(Permission.ANSWER, fact.city());
    if (fact.source().link() == null) {
      throw new RuleBroken("link.rule.none", fact.code());
    }
    var known = of(fact);
    if (known.isPresent() && known.get().checkedAt().plus(FRESH).isAfter(clock.instant())) {
      return known.get();
    }
    return note(fact, look(link(fact)));
  }

  /** How the link of a fact the actor may see is, if it was ever looked at. */
  public Optional<LinkHealth> of(Fact fact) {
    return healths.findById(fact.id()).filter(each -> each.link().equals(fact.source().link()));
  }

  /** The same for many facts; those never looked at are left out. */
  public Map<FactId, LinkHealth> of(Collection<Fact> some) {
    return shelf.links(some);
  }

  /** One request at a time, whoever asks. */
  private synchronized Probed look(String link) throws InterruptedException {
    pace.waitFor(host(link));
    return probe.probe(link);
  }

  private LinkHealth note(Fact fact, Probed found) {
    var at = clock.instant();
    var day = today.in(fact.city());
    var next =
        of(fact)
            .map(each -> each.after(found, at, day))
            .orElseGet(() -> LinkHealth.first(fact.id(), link(fact), found, at, day));
    return healths.save(next);
  }

  private List<Fact> due() {
    var known = new HashMap<FactId, LinkHealth>();
    healths.findAll().forEach(each -> known.put(each.fact(), each));
    var now = clock.instant();
    return facts.findAll().stream()
        .filter(each -> each.source().link() != null && each.status() != FactStatus.WITHDRAWN)
        .filter(each -> isDue(each, known.get(each.id()), now))
        .sorted(Comparator.comparing(each -> lookedAt(known.get(each.id()))))
        .limit(AT_ONCE)
        .toList();
  }

  private static boolean isDue(Fact fact, @Nullable LinkHealth known, Instant now) {
    if (known == null || !known.link().equals(fact.source().link())) {
      return true;
    }
    var wait =
        switch (known.state()) {
          case OK, MOVED, PRIVATE -> GOOD_FOR;
          case UNREACHABLE, BROKEN -> TRY_AGAIN;
        };
    return !known.checkedAt().plus(wait).isAfter(now);
  }

  private static Instant lookedAt(@Nullable LinkHealth known) {
    return known == null ? Instant.EPOCH : known.checkedAt();
  }

  private static String link(Fact fact) {
    return Objects.requireNonNull(fact.source().link(), "only facts with a link are looked at");
  }

  private static String host(String link) {
    return Objects.requireNonNullElse(URI.create(link).getHost(), "");
  }
}
