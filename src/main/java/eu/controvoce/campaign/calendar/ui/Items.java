package eu.controvoce.campaign.calendar.ui;

import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.calendar.CalendarNote;
import eu.controvoce.campaign.calendar.DayMark;
import eu.controvoce.campaign.calendar.EditorialCalendar.Entry;
import eu.controvoce.campaign.calendar.EditorialCalendar.Place;
import eu.controvoce.campaign.calendar.EditorialCalendar.Sheet;
import eu.controvoce.campaign.calendar.ui.EventCalendar.Item;
import eu.controvoce.campaign.slot.Occurrence;
import eu.controvoce.campaign.ui.Words;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands on the days of a calendar, as the grid draws it. */
final class Items {

  /** Before the id of a publication. */
  static final String PUBLICATION = "p:";

  /** Before the key of an empty date. */
  static final String PLACE = "s:";

  /** Before the day of a mark or a note. */
  static final String DAY = "d:";

  private final ZoneId zone;
  private final boolean mayPlan;

  Items(ZoneId zone, boolean mayPlan) {
    this.zone = zone;
    this.mayPlan = mayPlan;
  }

  List<Item> of(Sheet sheet) {
    return Stream.of(
            sheet.marks().stream().map(Items::mark),
            sheet.notes().stream().map(Items::note),
            sheet.entries().stream().map(this::entry),
            sheet.toFill().stream().map(this::place))
        .flatMap(each -> each)
        .toList();
  }

  /** What names an empty date: its slot and local time by the rule. */
  static String key(Occurrence date) {
    return PLACE + date.slot().id() + "@" + date.was();
  }

  /** The publication of an id in what is shown. */
  static Optional<Entry> entry(@Nullable Sheet shown, String id) {
    return shown == null
        ? Optional.empty()
        : shown.entries().stream()
            .filter(each -> (PUBLICATION + each.publication().id()).equals(id))
            .findFirst();
  }

  /** The empty date of a key in what is shown. */
  static Optional<Place> place(@Nullable Sheet shown, String key) {
    return shown == null
        ? Optional.empty()
        : shown.toFill().stream().filter(each -> key(each.date()).equals(key)).findFirst();
  }

  /** Whether a publication can still be dragged to another time. */
  static boolean isMovable(Publication publication) {
    return switch (publication.status()) {
      case PLANNED, SCHEDULED, PAUSED, TO_DO -> true;
      case PUBLISHING, PUBLISHED, FAILED, CANCELLED, DONE, CORRECTED, WITHDRAWN -> false;
    };
  }

  private Item entry(Entry entry) {
    var publication = entry.publication();
    var title =
        entry.headline().isEmpty() ? Words.say("publication.message.gone") : entry.headline();
    var through =
        entry.outlet().isEmpty() ? Words.channel(publication.channelType()) : entry.outlet();
    var state = Words.state(publication);
    return new Item(
        PUBLICATION + publication.id(),
        entry.isOwn() ? "publication" : "shared",
        local(publication.at()).toString(),
        entry.isOwn() ? title : entry.city() + ": " + title,
        time(publication.at()),
        symbol(Words.icon(publication.channelType())),
        symbol(Words.stateIcon(publication)),
        state,
        tone(Words.tone(publication)),
        joined(
            time(publication.at()),
            title,
            through,
            state,
            entry.campaign(),
            entry.isOwn() ? "" : Words.say("calendar.shared.by", entry.city())),
        mayPlan && entry.isOwn() && isMovable(publication));
  }

  private Item place(Place place) {
    var date = place.date();
    return new Item(
        key(date),
        "slot",
        local(date.at()).toString(),
        date.slot().name(),
        time(date.at()),
        symbol(Icon.EMPTY),
        "",
        Words.say("slot.date.empty"),
        tone(Tone.ATTENTION),
        joined(
            time(date.at()),
            Words.say("slot.to-fill"),
            date.slot().name(),
            place.outlet(),
            place.campaign()),
        false);
  }

  private static Item mark(DayMark mark) {
    var icon =
        switch (mark.kind()) {
          case HOLIDAY -> Icon.CALENDAR;
          case AWARENESS -> Icon.STAR;
          case SILENCE -> Icon.LOCK;
        };
    var word = Words.say("calendar.mark." + mark.kind().name());
    return new Item(
        DAY + mark.day() + "#" + mark.text(),
        mark.kind().name().toLowerCase(Locale.ROOT),
        mark.day().toString(),
        mark.text(),
        "",
        symbol(icon),
        "",
        mark.kind() == DayMark.Kind.SILENCE ? word : "",
        tone(mark.kind() == DayMark.Kind.SILENCE ? Tone.ATTENTION : Tone.DONE),
        joined(word, mark.text(), mark.source()),
        false);
  }

  private static Item note(CalendarNote note) {
    var word = Words.say("calendar.note");
    return new Item(
        DAY + note.day() + "#" + note.id(),
        "note",
        note.day().toString(),
        note.text(),
        "",
        symbol(Icon.EDIT),
        "",
        "",
        tone(Tone.NEUTRAL),
        joined(word, note.text(), note.authorName()),
        false);
  }

  private LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.MINUTES);
  }

  private String time(Instant at) {
    var wall = local(at);
    return String.format(Locale.ROOT, "%d:%02d", wall.getHour(), wall.getMinute());
  }

  private static String joined(String... parts) {
    return String.join(", ", Stream.of(parts).filter(each -> !each.isBlank()).toList());
  }

  private static String symbol(Icon icon) {
    return icon.name().toLowerCase(Locale.ROOT);
  }

  private static String tone(Tone tone) {
    return tone.name().toLowerCase(Locale.ROOT);
  }
}
