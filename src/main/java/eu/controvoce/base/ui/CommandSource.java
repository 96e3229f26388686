package eu.controvoce.base.ui;

import java.util.List;
import java.util.Locale;

/** What a module contributes to the search and command window; one bean per module. */
public interface CommandSource {

  /**
   * Something that can be opened.
   *
   * @param icon says what kind of thing it is
   * @param title what it is called
   * @param detail one line that tells it from others alike; may be empty
   * @param route where it leads
   */
  record Found(Icon icon, String title, String detail, String route) {}

  /** Actions that are always offered, such as writing a new fact. */
  default List<Found> actions(Locale locale) {
    return List.of();
  }

  /**
   * Items that fit what was typed, best first; at most eight are shown. Only what the person may
   * see.
   *
   * @param text trimmed, at least two characters
   */
  default List<Found> find(String text, Locale locale) {
    return List.of();
  }
}
