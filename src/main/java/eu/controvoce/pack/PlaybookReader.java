package eu.controvoce.pack;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageId;
import eu.controvoce.campaign.playbook.NewPlaybook;
import eu.controvoce.campaign.playbook.Playbook;
import eu.controvoce.campaign.playbook.PlaybookId;
import eu.controvoce.campaign.playbook.Responsible;
import eu.controvoce.campaign.playbook.Step;
import eu.controvoce.campaign.playbook.Trigger;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.City;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Sharing;
import java.util.List;
import java.util.Optional;

/** Reads playbooks. */
final class PlaybookReader {

  private final Reading reading;
  private final List<CounterMessage> messages;

  PlaybookReader(Reading reading, List<CounterMessage> messages) {
    this.reading = reading;
    this.messages = List.copyOf(messages);
  }

  Optional<Playbook> read(Entry entry) {
    return entry.make(() -> playbook(entry, reading.city(entry, "city").orElseThrow(Skipped::new)));
  }

  private Playbook playbook(Entry entry, City city) {
    var id = new PlaybookId(reading.id(reading.own(entry, "playbook")));
    var says =
        new NewPlaybook(
            entry.text("name"),
            entry.oneOf("trigger", Trigger.class),
            entry.maybeText("situation").orElse(null),
            entry.text("objective"),
            entry.texts("audiences"),
            entry.number("startDaysBefore"),
            entry.number("endDaysAfter"),
            entry.list("checklist").stream().map(PlaybookReader::step).toList(),
            reading.references(entry, "rumours", "rumour", RumourId::new),
            messages(entry, city),
            entry.severalOf("channels", ChannelType.class),
            entry.oneOf("sharing", Sharing.class));
    return Playbook.of(
        id,
        reading.making().code(city, "P", id),
        city.id(),
        Sharing.CITY,
        says,
        null,
        reading.demo());
  }

  private static Step step(Entry entry) {
    return new Step(
        entry.text("what"), entry.oneOf("who", Responsible.class), entry.number("days"));
  }

  /** Messages of other cities are those shared and approved. */
  private List<MessageId> messages(Entry entry, City city) {
    var named = reading.references(entry, "messages", "message", MessageId::new);
    for (var each : messages) {
      if (named.contains(each.id()) && !each.isKnownTo(city.id())) {
        entry.problem("messages", "%s may not use %s".formatted(city.name(), each.id()));
      }
    }
    return named;
  }
}
