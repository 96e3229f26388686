package eu.controvoce.campaign.offline;

import eu.controvoce.base.Id;
import eu.controvoce.base.Texts;
import eu.controvoce.city.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * One line of an action's list.
 *
 * @param id stays while the words stay
 * @param tick who did it; {@code null} while nobody did
 */
@TypeAlias("action-task")
public record ActionTask(String id, String text, @Nullable Tick tick) {

  /**
   * That it is done.
   *
   * @param name of that member then
   */
  @TypeAlias("action-tick")
  public record Tick(MemberId by, String name, Instant at) {}

  public ActionTask {
    text = Texts.required("tasks", text, Texts.SHORT);
  }

  /** One that nobody has done yet. */
  static ActionTask of(String text) {
    return new ActionTask(Id.random(), text, null);
  }

  /** Whether somebody did it. */
  public boolean isDone() {
    return tick != null;
  }
}
