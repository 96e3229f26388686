package eu.controvoce.pack;

import eu.controvoce.city.City;
import eu.controvoce.city.MemberId;
import eu.controvoce.rumour.Assessment;
import eu.controvoce.rumour.Decision;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.Risk;
import eu.controvoce.rumour.RiskCriteria;
import eu.controvoce.rumour.RumourKind;
import eu.controvoce.rumour.RumourStatus;
import eu.controvoce.rumour.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads how a city deals with a rumour. A state needs what would have led to it: a pack cannot say
 * that something was answered and not when.
 */
final class HandlingReader {

  private final Reading reading;
  private final RumourKind kind;

  HandlingReader(Reading reading, RumourKind kind) {
    this.reading = reading;
    this.kind = kind;
  }

  Optional<Handling> read(Entry entry) {
    return entry.make(() -> handling(entry, reading.city(entry, "city").orElseThrow(Skipped::new)));
  }

  private Handling handling(Entry entry, City city) {
    var status = entry.oneOf("status", RumourStatus.class);
    needed(status).stream()
        .filter(each -> !entry.has(each))
        .forEach(each -> entry.problem(each, "is missing, but needed for " + status));
    var days = reading.days(city);
    var triaged = past(entry, "triaged", days);
    return new Handling(
        city.id(),
        status,
        days.past(entry.number("reported")),
        triaged,
        triaged == null ? null : risk(entry, triaged),
        due(entry, days),
        decision(entry, days),
        assignee(entry, city),
        assessment(entry, days),
        past(entry, "answered", days),
        past(entry, "closed", days),
        null,
        null,
        0,
        past(entry, "returned", days));
  }

  private static List<String> needed(RumourStatus status) {
    return switch (status) {
      case REPORTED -> List.of();
      case TRIAGED -> List.of("triaged", "risk");
      case VERIFYING -> List.of("triaged", "risk", "assignee", "due");
      case ASSESSED -> List.of("triaged", "risk", "verdict");
      case ANSWERED -> List.of("triaged", "risk", "verdict", "answered");
      case MONITORING -> List.of("triaged", "risk", "decision");
      case CLOSED -> List.of("triaged", "risk", "decision", "closed");
      case REFERRED -> List.of("decision");
      case MERGED -> List.of("mergedInto");
    };
  }

  private static @Nullable Instant past(Entry entry, String key, Days days) {
    return entry.maybeNumber(key).map(days::past).orElse(null);
  }

  private static @Nullable LocalDate due(Entry entry, Days days) {
    return entry.maybeNumber("due").map(days::date).orElse(null);
  }

  private static @Nullable Risk risk(Entry entry, Instant on) {
    var risk = entry.child("risk").orElse(null);
    if (risk == null) {
      return null;
    }
    var spread = risk.oneOf("spread", Risk.Spread.class);
    var harm = risk.oneOf("harm", Risk.Harm.class);
    var criteria = risk.texts("criteria");
    for (var each : criteria) {
      if (!RiskCriteria.of(spread).contains(each) && !RiskCriteria.of(harm).contains(each)) {
        risk.problem("criteria", "“%s” does not speak for %s and %s".formatted(each, spread, harm));
      }
    }
    return new Risk(spread, harm, criteria, null, on);
  }

  private static @Nullable Decision decision(Entry entry, Days days) {
    return entry
        .child("decision")
        .map(each ->
            new Decision(
                each.oneOf("type", Decision.Type.class),
                each.text("reason"),
                null,
                days.past(each.number("day"))))
        .orElse(null);
  }

  /** The member of the demo network with that role in the city. */
  private static @Nullable MemberId assignee(Entry entry, City city) {
    return entry
        .maybeText("assignee")
        .map(role -> new MemberId("demo-" + role + "-" + city.id().value()))
        .orElse(null);
  }

  private @Nullable Assessment assessment(Entry entry, Days days) {
    var verdict = entry.child("verdict").orElse(null);
    if (verdict == null) {
      return null;
    }
    var said = verdict.oneOf("verdict", Verdict.class);
    if (kind == RumourKind.PREJUDICE && said != Verdict.OPINION && said != Verdict.LACKS_CONTEXT) {
      verdict.problem("verdict", "a prejudice can only be OPINION or LACKS_CONTEXT");
    }
    return new Assessment(
        said,
        verdict.text("reason"),
        reading.references(verdict, "facts", "fact", FactId::new),
        days.past(verdict.number("day")));
  }
}
