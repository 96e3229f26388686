package eu.controvoce.pack;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageId;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.Campaign.Target;
import eu.controvoce.campaign.CampaignFrame;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.CampaignStatus;
import eu.controvoce.campaign.StrategyId;
import eu.controvoce.channel.OutletId;
import eu.controvoce.city.City;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Sharing;
import java.util.List;
import java.util.Optional;

/** Reads campaigns. */
final class CampaignReader {

  private final Reading reading;
  private final List<CounterMessage> messages;

  CampaignReader(Reading reading, List<CounterMessage> messages) {
    this.reading = reading;
    this.messages = List.copyOf(messages);
  }

  Optional<Campaign> read(Entry entry) {
    return entry.make(() -> campaign(entry, reading.city(entry, "city").orElseThrow(Skipped::new)));
  }

  private Campaign campaign(Entry entry, City city) {
    var id = new CampaignId(reading.id(reading.own(entry, "campaign")));
    var days = reading.days(city);
    return new Campaign(
        id,
        null,
        reading.making().code(city, "C", id),
        city.id(),
        entry.text("name"),
        entry.text("objective"),
        entry.texts("audiences"),
        reading.references(entry, "rumours", "rumour", RumourId::new),
        messages(entry, city),
        reading.references(entry, "outlets", "outlet", OutletId::new),
        days.date(entry.number("from")),
        days.date(entry.number("to")),
        entry.maybeNumber("budget").orElse(null),
        List.of(),
        entry.texts("partners"),
        entry.list("indicators").stream().map(CampaignReader::target).toList(),
        entry.maybeText("lessons").orElse(null),
        entry.oneOf("status", CampaignStatus.class),
        null,
        reading.demo(),
        CampaignFrame.NONE
            .under(reading.reference(entry, "strategy", "strategy", StrategyId::new).orElse(null))
            .sharedWith(city.sharesMessages() ? Sharing.NETWORK : Sharing.CITY));
  }

  /** Messages the city may use: its own and those shared with it. */
  private List<MessageId> messages(Entry entry, City city) {
    var named = reading.references(entry, "messages", "message", MessageId::new);
    for (var each : messages) {
      if (named.contains(each.id()) && !each.isKnownTo(city.id())) {
        entry.problem("messages", "%s may not use %s".formatted(city.name(), each.id()));
      }
    }
    return named;
  }

  private static Target target(Entry entry) {
    var code = entry.text("code");
    if (!code.matches("I([1-9]|[12][0-9]|30)")) {
      entry.problem("code", "expected I1 to I30, found “%s”".formatted(code));
    }
    return new Target(
        code,
        entry.maybeText("baseline").orElse(null),
        entry.text("target"),
        entry.maybeText("method").orElse(null));
  }
}
