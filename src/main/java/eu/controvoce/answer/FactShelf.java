package eu.controvoce.answer;

import eu.controvoce.base.NotFound;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.Sharing;
import eu.controvoce.rumour.Today;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and keeps facts, each as far as the actor may see it. Thread-safe. */
@Component
class FactShelf {

  private static final Comparator<Fact> MOST_URGENT_FIRST =
      Comparator.comparing((Fact fact) -> fact.status() != FactStatus.REVIEW_DUE)
          .thenComparing(fact -> fact.status() == FactStatus.WITHDRAWN)
          .thenComparing(Fact::reviewDueOn)
          .thenComparing(Fact::code);

  private final Facts facts;
  private final FactKeeping keeping;
  private final LinkHealths healths;
  private final CounterMessages messages;
  private final Today today;

  FactShelf(
      Facts facts,
      FactKeeping keeping,
      LinkHealths healths,
      CounterMessages messages,
      Today today) {
    this.facts = facts;
    this.keeping = keeping;
    this.healths = healths;
    this.messages = messages;
    this.today = today;
  }

  Fact find(Actor actor, FactId id) {
    Sight.mayRead(actor);
    return facts
        .findById(id)
        .filter(each -> Sight.sees(actor, each))
        .orElseThrow(() -> new NotFound("fact.not-found"));
  }

  List<Fact> behind(Actor actor, Collection<FactId> ids) {
    Sight.mayRead(actor);
    var byId = new LinkedHashMap<FactId, Fact>();
    facts.findAllById(ids).forEach(each -> byId.put(each.id(), each));
    return ids.stream()
        .distinct()
        .filter(byId::containsKey)
        .map(byId::get)
        .filter(each -> each.city().equals(actor.city()) || each.sharing() == Sharing.NETWORK)
        .toList();
  }

  List<Fact> list(Actor actor, FactFilter filter) {
    Sight.mayRead(actor);
    var found = new LinkedHashMap<FactId, Fact>();
    actor.cityIfAny().map(facts::findByCity).orElse(List.of()).forEach(f -> found.put(f.id(), f));
    facts.findBySharing(Sharing.NETWORK).forEach(each -> found.put(each.id(), each));
    var fitting =
        found.values().stream()
            .filter(each -> Sight.sees(actor, each) && filter.takes(each))
            .sorted(MOST_URGENT_FIRST)
            .toList();
    return filter.links().isEmpty() ? fitting : withLinks(fitting, filter.links());
  }

  private List<Fact> withLinks(List<Fact> some, Set<LinkHealth.State> states) {
    var links = links(some);
    return some.stream()
        .filter(each -> {
          var link = links.get(each.id());
          return link != null && states.contains(link.state());
        })
        .toList();
  }

  List<Fact> search(Actor actor, String text, int most) {
    var filter =
        new FactFilter(
            Set.of(
                FactStatus.DRAFT, FactStatus.CHECKED, FactStatus.PUBLISHED, FactStatus.REVIEW_DUE),
            null,
            text.isBlank() ? null : text,
            null);
    return list(actor, filter).stream()
        .sorted(
            Comparator.comparing((Fact fact) -> !fact.city().equals(actor.city()))
                .thenComparing(fact -> !fact.holds(today.in(fact.city())))
                .thenComparing(Fact::statement))
        .limit(most)
        .toList();
  }

  List<CounterMessage> uses(Actor actor, FactId id) {
    find(actor, id);
    return messages.findUsing(id).stream().flatMap(each -> Sight.of(actor, each).stream()).toList();
  }

  /** What was changed in a fact of the actor's own city, the newest first. */
  List<FactChange> changes(Actor actor, FactId id) {
    actor.require(Permission.ANSWER);
    actor.require(Permission.ANSWER, find(actor, id).city());
    return keeping.changes(id);
  }

  /** How their links are; those never looked at, or with another link by now, are left out. */
  Map<FactId, LinkHealth> links(Collection<Fact> some) {
    var links = new HashMap<FactId, @Nullable String>();
    some.forEach(each -> links.put(each.id(), each.source().link()));
    var found = new HashMap<FactId, LinkHealth>();
    for (var each : healths.findAllById(links.keySet())) {
      if (each.link().equals(links.get(each.fact()))) {
        found.put(each.fact(), each);
      }
    }
    return found;
  }

  /** A fact of the actor's own city, as the person saw it. */
  Fact own(Actor actor, FactId id, long expected) {
    actor.require(Permission.ANSWER);
    var fact = find(actor, id);
    actor.require(Permission.ANSWER, fact.city());
    Saved.mustBeSeen(fact.version(), expected, "fact.conflict", fact.code());
    return fact;
  }

  Fact add(Fact fresh, Actor by) {
    return keeping.add(fresh, by);
  }

  Fact save(Fact before, Fact after, Actor by) {
    return Saved.orConflict(() -> keeping.save(before, after, by), "fact.conflict", after.code());
  }
}
