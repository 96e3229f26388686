package eu.controvoce.campaign.slot;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.answer.MessageId;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.Campaigns;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Readiness;
import eu.controvoce.channel.Why;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.rumour.Sharing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which messages can fill a slot, and what is wrong with those that wait. Thread-safe. */
@Component
public class SlotMessages {

  private final CounterMessages messages;
  private final Campaigns campaigns;
  private final Readiness readiness;
  private final Planning planning;

  SlotMessages(
      CounterMessages messages, Campaigns campaigns, Readiness readiness, Planning planning) {
    this.messages = messages;
    this.campaigns = campaigns;
    this.readiness = readiness;
    this.planning = planning;
  }

  /** What somebody should look at, because dates would stay empty. */
  public enum Warning {
    /** The campaign is over: nothing can be planned for it. */
    CAMPAIGN_OVER,
    /** Whoever said what fills it may not publish on its outlet, or no longer. */
    NOT_LET,
    /** None of the waiting messages may go out. */
    NONE_READY,
    /** The next message may not go out; it misses its turn. */
    NEXT_NOT_READY,
    /** There are fewer messages than empty dates. */
    RUNS_OUT
  }

  /**
   * One message in the queue.
   *
   * @param message {@code null} if it is gone
   * @param obstacle why it may not go out now; {@code null} if it may
   */
  public record Queued(MessageId id, @Nullable CounterMessage message, @Nullable Why obstacle) {

    /** Its headline, as it goes out. */
    public Optional<String> headline() {
      return Optional.ofNullable(message).map(SlotMessages::headline);
    }
  }

  /** The headline of the text in force, or of the draft where there is none. */
  public static String headline(CounterMessage message) {
    return message
        .publishable()
        .map(each -> each.content().headline())
        .orElseGet(() -> message.content().headline());
  }

  /** The messages that may go out in the actor's city now; the city's own first. */
  public List<CounterMessage> ready(Actor actor) {
    var city = actor.ownCity();
    return Stream.concat(
            messages.findByCity(city).stream(), messages.findBySharing(Sharing.NETWORK).stream())
        .distinct()
        .filter(each -> readiness.obstacle(city, each.id()).isEmpty())
        .toList();
  }

  /** The messages that wait in a slot, the next one first. */
  public List<Queued> queue(Slot slot) {
    return slot.queue().stream()
        .map(id ->
            new Queued(
                id, known(slot.city(), id), readiness.obstacle(slot.city(), id).orElse(null)))
        .toList();
  }

  /**
   * What is to be said about a slot.
   *
   * @param coming its next dates
   */
  public List<Warning> warnings(Slot slot, List<Occurrence> coming) {
    var found = new ArrayList<Warning>();
    if (campaigns.findById(slot.campaign()).filter(Campaign::isOpen).isEmpty()) {
      found.add(Warning.CAMPAIGN_OVER);
    }
    var queue = queue(slot);
    if (queue.isEmpty()) {
      return found;
    }
    if (!planning.mayFill(slot.keeper(), slot.outlet())) {
      found.add(Warning.NOT_LET);
    }
    var ready = queue.stream().filter(each -> each.obstacle() == null).count();
    if (ready == 0) {
      found.add(Warning.NONE_READY);
    } else if (queue.getFirst().obstacle() != null) {
      found.add(Warning.NEXT_NOT_READY);
    }
    var empty = coming.stream().filter(Occurrence::isEmpty).count();
    if (!slot.rotates() && ready > 0 && ready < empty) {
      found.add(Warning.RUNS_OUT);
    }
    return found;
  }

  private @Nullable CounterMessage known(CityId city, MessageId id) {
    return messages.findById(id).filter(each -> each.isKnownTo(city)).orElse(null);
  }
}
