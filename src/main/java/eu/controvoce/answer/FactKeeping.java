package eu.controvoce.answer;

import eu.controvoce.answer.FactChange.Field;
import eu.controvoce.city.Actor;
import eu.controvoce.rumour.FactId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Saves facts together with how they stood before. What stood there before anybody kept it is kept
 * with the first change; a change whose keeping was cut short shows up with the next one.
 */
@Component
class FactKeeping {

  private static final List<String> ORDER =
      List.of(
          "status",
          "statement",
          "figure",
          "figureMissing",
          "territory",
          "periodFrom",
          "periodTo",
          "definition",
          "source",
          "sourceType",
          "reliability",
          "link",
          "retrievedOn",
          "reviewDueOn",
          "explanation",
          "licence",
          "topics",
          "sharing");

  private final Facts facts;
  private final FactRevisions revisions;
  private final Clock clock;

  FactKeeping(Facts facts, FactRevisions revisions, Clock clock) {
    this.facts = facts;
    this.revisions = revisions;
    this.clock = clock;
  }

  /** Saves a new fact. */
  Fact add(Fact fresh, Actor by) {
    return kept(facts.save(fresh), by);
  }

  /**
   * Saves a fact that was changed.
   *
   * @param by {@code null} for the product itself
   */
  Fact save(Fact before, Fact after, @Nullable Actor by) {
    if (!revisions.existsById(FactRevision.id(before))) {
      revisions.save(FactRevision.of(before, clock.instant(), null, ""));
    }
    return kept(facts.save(after), by);
  }

  /** What was changed, the newest first. */
  List<FactChange> changes(FactId fact) {
    var all =
        revisions.findByFact(fact).stream()
            .sorted(Comparator.comparingLong(FactRevision::number))
            .toList();
    var found = new ArrayList<FactChange>();
    for (int i = 1; i < all.size(); i++) {
      var fields = differences(all.get(i - 1), all.get(i));
      if (!fields.isEmpty()) {
        found.add(new FactChange(all.get(i).at(), all.get(i).name(), fields));
      }
    }
    return found.reversed();
  }

  private Fact kept(Fact saved, @Nullable Actor by) {
    revisions.save(
        FactRevision.of(
            saved, clock.instant(), by == null ? null : by.member(), by == null ? "" : by.name()));
    return saved;
  }

  private static List<Field> differences(FactRevision before, FactRevision after) {
    var names = new TreeSet<String>(Comparator.comparingInt(ORDER::indexOf));
    names.addAll(before.says().keySet());
    names.addAll(after.says().keySet());
    return names.stream()
        .filter(each -> !Objects.equals(before.says().get(each), after.says().get(each)))
        .map(each -> new Field(each, before.says().get(each), after.says().get(each)))
        .toList();
  }
}
