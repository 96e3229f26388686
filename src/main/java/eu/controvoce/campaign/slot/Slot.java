package eu.controvoce.campaign.slot;

import eu.controvoce.answer.MessageId;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.channel.OutletId;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A planned place that still has to be filled, once or again and again. Immutable; every step
 * returns a new one.
 *
 * @param recurrence when it comes back, in the city's zone
 * @param changes what is different on single dates
 * @param queue messages that take turns in it, the next one first; empty if people fill it
 * @param rotates whether a message that had its turn goes to the end of the queue; otherwise it
 *     leaves it
 * @param active whether it is offered and filled at all
 * @param keeper who last said what fills it and where: the product fills it in their name; {@code
 *     null} for slots of earlier versions
 */
@Document("slots")
@TypeAlias("slot")
public record Slot(
    @Id SlotId id,
    @Version @Nullable Long version,
    CityId city,
    String name,
    CampaignId campaign,
    OutletId outlet,
    Recurrence recurrence,
    List<Change> changes,
    List<MessageId> queue,
    boolean rotates,
    boolean active,
    boolean demo,
    @Nullable MemberId keeper) {

  static final int MOST_CHANGES = 500;
  static final int MOST_QUEUED = 100;

  private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("yyyyMMddHHmm");

  /**
   * What is different on one date.
   *
   * @param was local time by the rule
   * @param becomes local time instead; {@code null} if it is left out
   */
  @TypeAlias("slot-change")
  public record Change(LocalDateTime was, @Nullable LocalDateTime becomes) {}

  public Slot {
    name = Texts.required("name", name, Texts.SHORT);
    changes = List.copyOf(changes);
    queue = queue.stream().distinct().toList();
    if (changes.size() > MOST_CHANGES) {
      throw new InvalidInput("changes", "slot.changes.many", MOST_CHANGES);
    }
    if (queue.size() > MOST_QUEUED) {
      throw new InvalidInput("queue", "slot.queue.many", MOST_QUEUED);
    }
  }

  /** The change of one date, if there is one. */
  public Optional<Change> changeOf(LocalDateTime was) {
    return changes.stream().filter(each -> each.was().equals(was)).findFirst();
  }

  /** The same but for one date; {@code null} leaves it out. */
  public Slot change(LocalDateTime was, @Nullable LocalDateTime becomes) {
    var others = new ArrayList<>(without(was));
    others.add(new Change(was, becomes));
    return with(others, queue, active);
  }

  /** One date by the rule again. */
  public Slot restore(LocalDateTime was) {
    return with(without(was), queue, active);
  }

  /** With other messages taking turns. */
  public Slot queued(List<MessageId> messages) {
    return with(changes, messages, active);
  }

  /** After a message had its turn. */
  public Slot tookTurn(MessageId message) {
    var left = new ArrayList<>(queue);
    if (left.remove(message) && rotates) {
      left.add(message);
    }
    return with(changes, left, active);
  }

  /** Offered and filled, or not for now. */
  public Slot active(boolean now) {
    return with(changes, queue, now);
  }

  /** The same slot, described otherwise. */
  public Slot described(String called, OutletId through, Recurrence when, boolean takesTurns) {
    return new Slot(
        id,
        version,
        city,
        called,
        campaign,
        through,
        when,
        changes,
        queue,
        takesTurns,
        active,
        demo,
        keeper);
  }

  /** With messages that had their turn waiting for the next one, or not. */
  public Slot rotating(boolean takesTurns) {
    return described(name, outlet, recurrence, takesTurns);
  }

  /** In the name of whoever just said what fills it. */
  public Slot keptBy(MemberId member) {
    return new Slot(
        id,
        version,
        city,
        name,
        campaign,
        outlet,
        recurrence,
        changes,
        queue,
        rotates,
        active,
        demo,
        member);
  }

  /**
   * The id of what fills it on one date. It follows from slot and date, so that two nodes, or a
   * person and the product, can never both fill the same place.
   *
   * @param was local time by the rule
   * @param attempt 0, and one more for each time what filled it was given up
   */
  public PublicationId publication(LocalDateTime was, int attempt) {
    return new PublicationId(
        id.value() + "-" + COMPACT.format(was) + (attempt == 0 ? "" : "-" + attempt));
  }

  private List<Change> without(LocalDateTime was) {
    return changes.stream().filter(each -> !each.was().equals(was)).toList();
  }

  private Slot with(List<Change> changed, List<MessageId> queued, boolean now) {
    return new Slot(
        id,
        version,
        city,
        name,
        campaign,
        outlet,
        recurrence,
        changed,
        queued,
        rotates,
        now,
        demo,
        keeper);
  }
}
