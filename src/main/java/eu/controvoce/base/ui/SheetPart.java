package eu.controvoce.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a module adds to the sheet of another module's item: the answers to a rumour's sheet, the
 * publications to a message's. One bean per part; shown in order.
 *
 * @param <T> the item the sheet is about
 */
public interface SheetPart<T> {

  /**
   * The one thing to do next.
   *
   * @param label on the primary button
   * @param action navigates, or opens what is needed
   */
  record Step(String label, Command action) {}

  /**
   * Something that happened to what the part shows, for the item's history.
   *
   * @param words in the person's language
   * @param who by whom; empty if by nobody or not to be said
   */
  record Event(Instant at, String words, String who) {}

  /** What happened to it as far as this part knows, in any order. */
  default List<Event> events(T item) {
    return List.of();
  }

  /** Its place among the parts, lowest first. */
  int order();

  /**
   * The part for this item and the person who looks, if there is anything to show.
   *
   * @param changed to be called after the item was changed, so that the sheet reads it again
   */
  Optional<Component> part(T item, Command changed);

  /** Whether it also shows below an item that is still being written. */
  default boolean isForDrafts() {
    return false;
  }

  /** What the person should do next as far as this part goes; the first part that answers wins. */
  default Optional<Step> next(T item, Command changed) {
    return Optional.empty();
  }
}
