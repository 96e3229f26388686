package eu.controvoce.city.access;

import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Journal;
import eu.controvoce.city.JournalEntry;
import eu.controvoce.city.Permission;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets administrators read who did what. It holds codes and decisions, never words of residents.
 */
@Component
public class JournalDesk {

  /** How many entries are looked at, counted back from the newest. */
  public static final int MOST = 2_000;

  private final Journal journal;

  JournalDesk(Journal journal) {
    this.journal = journal;
  }

  /**
   * The newest entries, newest first.
   *
   * @param kind what they are about, as in {@link Journal#subject}; {@code null} for everything
   * @param city {@code null} for all
   * @param who part of a member's name; empty for everybody
   */
  public List<JournalEntry> latest(
      Actor actor, @Nullable String kind, @Nullable CityId city, String who) {
    actor.require(Permission.ADMINISTER);
    var wanted = who.strip().toLowerCase(Locale.ROOT);
    return journal.latest(MOST).stream()
        .filter(each -> kind == null || each.subject().startsWith(kind + ":"))
        .filter(each -> city == null || city.equals(each.city()))
        .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(wanted))
        .toList();
  }
}
