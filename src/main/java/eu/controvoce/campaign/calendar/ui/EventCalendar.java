package eu.controvoce.campaign.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.InvalidInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * A month or a week as a grid (FullCalendar). All times are local to the city. It changes nothing
 * by itself: after a move the page shows what really stands there, by {@link #show} again.
 */
@Tag("cv-calendar")
@JsModule("context://app/cv-calendar.js")
final class EventCalendar extends Component {

  /**
   * One thing in the grid.
   *
   * @param id told when it is opened or moved
   * @param kind lower-case name, for its look
   * @param start a day, or a day and time to the minute
   * @param time as shown; empty for whole days
   * @param icon name of a picture, empty for none
   * @param state a word; empty for none
   * @param tone lower-case name
   * @param label all of it, read aloud
   */
  record Item(
      String id,
      String kind,
      String start,
      String title,
      String time,
      String icon,
      String stateIcon,
      String state,
      String tone,
      String label,
      boolean movable) {}

  /** What the client draws; the count makes each drawing a new one, also of the same data. */
  private record Model(
      String view,
      String date,
      String now,
      String language,
      boolean editable,
      List<Item> items,
      String day,
      String allDay,
      int count) {}

  record Opened(String id) {}

  record Moved(String id, String at) {}

  record Dropped(String message, String at, String slot) {

    /** The time meant; a day alone means its usual time. */
    LocalDateTime when(LocalTime usual) {
      try {
        return at.contains("T") ? LocalDateTime.parse(at) : LocalDate.parse(at).atTime(usual);
      } catch (DateTimeException e) {
        throw new InvalidInput("at", "publication.at.unreadable");
      }
    }
  }

  record Chosen(String day) {}

  private int drawn;

  EventCalendar() {
    addClassName("cv-calendar");
  }

  /** Draws a month or a week with these things in it. */
  void show(boolean month, LocalDate date, LocalDateTime now, boolean editable, List<Item> items) {
    getElement()
        .setPropertyBean(
            "model",
            new Model(
                month ? "month" : "week",
                date.toString(),
                now.toString(),
                getLocale().getLanguage(),
                editable,
                items,
                getTranslation("calendar.day.open", "§").replace("§", "{0}"),
                getTranslation("calendar.all-day"),
                ++drawn));
  }

  /** Calls when something is opened, with its id. */
  void onOpen(SerializableConsumer<String> listener) {
    getElement()
        .addEventListener(
            "cv-calendar-open", event -> listener.accept(event.getEventDetail(Opened.class).id()))
        .addEventDetail();
  }

  /** Calls when something was dragged to another time. */
  void onMove(SerializableConsumer<Moved> listener) {
    getElement()
        .addEventListener(
            "cv-calendar-move", event -> listener.accept(event.getEventDetail(Moved.class)))
        .addEventDetail();
  }

  /** Calls when a message from the tray was dropped on a day, a time or an empty place. */
  void onDrop(SerializableConsumer<Dropped> listener) {
    getElement()
        .addEventListener(
            "cv-calendar-drop", event -> listener.accept(event.getEventDetail(Dropped.class)))
        .addEventDetail();
  }

  /** Calls when a day is chosen. */
  void onDay(SerializableConsumer<LocalDate> listener) {
    getElement()
        .addEventListener(
            "cv-calendar-day",
            event -> listener.accept(LocalDate.parse(event.getEventDetail(Chosen.class).day())))
        .addEventDetail();
  }

  /** Calls once where there is little room, as on a phone. */
  void onNarrow(Command listener) {
    getElement().addEventListener("cv-calendar-narrow", _ -> listener.execute());
  }
}
