package eu.controvoce.pack;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.campaign.StrategyId;
import eu.controvoce.campaign.strategy.Commitment;
import eu.controvoce.campaign.strategy.Milestone;
import eu.controvoce.campaign.strategy.Owner;
import eu.controvoce.campaign.strategy.Phase;
import eu.controvoce.campaign.strategy.Strategy;
import eu.controvoce.campaign.strategy.StrategyStatus;
import eu.controvoce.city.City;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads strategies; whoever answers for a commitment there is nobody's account. */
final class StrategyReader {

  private final Reading reading;

  StrategyReader(Reading reading) {
    this.reading = reading;
  }

  Optional<Strategy> read(Entry entry) {
    return entry.make(() -> strategy(entry, reading.city(entry, "city").orElseThrow(Skipped::new)));
  }

  private Strategy strategy(Entry entry, City city) {
    var id = new StrategyId(reading.id(reading.own(entry, "strategy")));
    var days = reading.days(city);
    var status = entry.oneOf("status", StrategyStatus.class);
    var from = days.date(entry.number("from"));
    var to = days.date(entry.number("to"));
    if (to.isBefore(from)) {
      throw new InvalidInput("to", "campaign.dates.reversed");
    }
    var commitments = new ArrayList<Commitment>();
    for (var each : entry.list("commitments")) {
      commitments.add(commitment(each, days, id.value() + "-" + commitments.size()));
    }
    return new Strategy(
        id,
        null,
        reading.making().code(city, "ST", id),
        city.id(),
        entry.text("name"),
        from,
        to,
        commitments,
        status,
        null,
        status == StrategyStatus.DRAFT ? null : days.past(entry.number("from")),
        reading.demo());
  }

  private static Commitment commitment(Entry entry, Days days, String key) {
    var milestones = new ArrayList<Milestone>();
    for (var each : entry.list("milestones")) {
      milestones.add(milestone(each, days, key + "-" + milestones.size()));
    }
    return new Commitment(
        entry.oneOf("phase", Phase.class),
        entry.text("what"),
        Owner.partner(entry.text("owner")),
        List.copyOf(milestones));
  }

  private static Milestone milestone(Entry entry, Days days, String key) {
    var open = Milestone.open(key, entry.text("what"), days.date(entry.number("due")));
    return entry
        .maybeNumber("done")
        .map(day -> new Milestone(key, open.what(), open.due(), days.date(day), null, ""))
        .orElse(open);
  }
}
