package eu.controvoce.campaign.offline;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.Texts;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publication.Mode;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.offline.ActionTask.Tick;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a publication needs that people carry out [azione]. Immutable.
 *
 * @param publication the one it belongs to
 * @param responsible who answers for it; {@code null} while nobody does
 * @param budgetLine name of the campaign's line that pays for it; {@code null} if none was chosen
 * @param remindBefore days before the action on which the responsible is told; {@code null} for no
 *     reminder
 * @param tasks in the order of doing
 */
@Document("offline-actions")
@TypeAlias("offline-action")
public record OfflineAction(
    @Id PublicationId publication,
    @Version @Nullable Long version,
    @Indexed CityId city,
    ActionKind kind,
    @Nullable MemberId responsible,
    @Nullable String budgetLine,
    @Nullable Integer remindBefore,
    List<ActionTask> tasks) {

  /** Longest list. */
  public static final int MOST_TASKS = 40;

  /** Earliest reminder, in days before. */
  public static final int MOST_DAYS = 60;

  public OfflineAction {
    tasks = List.copyOf(tasks);
    budgetLine = Texts.optional("budgetLine", budgetLine, Texts.SHORT).orElse(null);
    if (tasks.size() > MOST_TASKS) {
      throw new InvalidInput("tasks", "offline.tasks.many", MOST_TASKS);
    }
    if (remindBefore != null && (remindBefore < 0 || remindBefore > MOST_DAYS)) {
      throw new InvalidInput("remindBefore", "offline.remind.range", MOST_DAYS);
    }
  }

  /** Whether a publication is an action at all, and not a text that people post by hand. */
  public static boolean isFor(Publication publication) {
    return publication.mode() == Mode.OFFLINE
        && switch (publication.channelType()) {
          case OFFLINE, POSTER, POCKET_CARD -> true;
          case PUBLIC_PAGE,
              FEED,
              ACTIVITYPUB,
              EMAIL,
              WEBHOOK,
              MASTODON,
              TELEGRAM,
              BLUESKY,
              FACEBOOK,
              INSTAGRAM,
              WHATSAPP,
              X ->
              false;
        };
  }

  /** How many lines are done. */
  public int done() {
    return (int) tasks.stream().filter(ActionTask::isDone).count();
  }

  /** The lines as people wrote them. */
  public List<String> texts() {
    return tasks.stream().map(ActionTask::text).toList();
  }

  /**
   * One line done, or not done after all. Who ticked first stays.
   *
   * @param tick {@code null} to take it back
   * @throws NotFound if somebody took that line out
   */
  OfflineAction tick(String task, @Nullable Tick tick) {
    if (tasks.stream().noneMatch(each -> each.id().equals(task))) {
      throw new NotFound("offline.task.gone");
    }
    return with(
        tasks.stream()
            .map(each ->
                each.id().equals(task) && each.isDone() == (tick == null)
                    ? new ActionTask(each.id(), each.text(), tick)
                    : each)
            .toList());
  }

  /** Another list; a line whose words stayed keeps who did it. */
  OfflineAction list(List<String> texts) {
    return with(
        texts.stream()
            .distinct()
            .map(each ->
                tasks.stream()
                    .filter(old -> old.text().equals(each))
                    .findFirst()
                    .orElseGet(() -> ActionTask.of(each)))
            .toList());
  }

  private OfflineAction with(List<ActionTask> others) {
    return new OfflineAction(
        publication, version, city, kind, responsible, budgetLine, remindBefore, others);
  }
}
