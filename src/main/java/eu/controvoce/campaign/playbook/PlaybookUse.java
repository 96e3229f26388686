package eu.controvoce.campaign.playbook;

import eu.controvoce.base.NotFound;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A playbook put to use for one occasion: its checklist as it stood that day, with what is done.
 * Immutable.
 *
 * @param city that uses it; not always the one that wrote it
 * @param day of the occasion
 * @param campaign the draft it made
 */
@Document("playbook-uses")
@TypeAlias("playbook-use")
public record PlaybookUse(
    @Id PlaybookUseId id,
    @Version @Nullable Long version,
    PlaybookId playbook,
    CityId city,
    String name,
    LocalDate day,
    List<Item> items,
    CampaignId campaign,
    Instant startedAt) {

  /**
   * One thing to do, on a day.
   *
   * @param by who did it; {@code null} while open
   * @param doneBy that member's name; empty while open
   */
  @TypeAlias("playbook-item")
  public record Item(
      String what,
      Responsible who,
      LocalDate due,
      @Nullable MemberId by,
      String doneBy,
      @Nullable Instant doneAt) {

    /** Whether somebody did it. */
    public boolean isDone() {
      return doneAt != null;
    }
  }

  public PlaybookUse {
    items = List.copyOf(items);
  }

  static PlaybookUse of(
      PlaybookUseId id,
      Playbook playbook,
      CityId city,
      String name,
      LocalDate day,
      CampaignId campaign,
      Instant at) {
    return new PlaybookUse(
        id,
        null,
        playbook.id(),
        city,
        name,
        day,
        playbook.checklist().stream()
            .map(each ->
                new Item(each.what(), each.who(), day.minusDays(each.daysBefore()), null, "", null))
            .toList(),
        campaign,
        at);
  }

  /** How many things are done. */
  public long done() {
    return items.stream().filter(Item::isDone).count();
  }

  /** With one thing done, or open again. */
  PlaybookUse tick(int index, boolean done, Actor actor, Instant at) {
    if (index < 0 || index >= items.size()) {
      throw new NotFound("playbook.item.not-found");
    }
    var old = items.get(index);
    if (old.isDone() == done) {
      return this;
    }
    var next = new ArrayList<>(items);
    next.set(
        index,
        new Item(
            old.what(),
            old.who(),
            old.due(),
            done ? actor.member() : null,
            done ? actor.name() : "",
            done ? at : null));
    return new PlaybookUse(id, version, playbook, city, name, day, next, campaign, startedAt);
  }
}
