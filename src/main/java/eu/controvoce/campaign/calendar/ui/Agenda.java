package eu.controvoce.campaign.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Times;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.calendar.EditorialCalendar.Entry;
import eu.controvoce.campaign.calendar.EditorialCalendar.Sheet;
import eu.controvoce.campaign.slot.ui.SlotsToFill;
import eu.controvoce.campaign.ui.PublicationActs;
import eu.controvoce.campaign.ui.PublicationLine;
import eu.controvoce.campaign.ui.Words;
import eu.controvoce.city.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.util.StringUtils;

/** The calendar as a list of days: what a phone shows, and what can be read aloud. */
final class Agenda extends Composite<Div> {

  private final Planning planning;
  private final SlotsToFill slots;
  private final Times times;
  private final Actor actor;
  private final Command changed;

  /** Something that stands on a day at its time. */
  private record Line(Instant at, Component shown) {}

  /** What stands on one day. */
  private record Day(List<Component> about, List<Line> lines) {

    static Day empty() {
      return new Day(new ArrayList<>(), new ArrayList<>());
    }
  }

  Agenda(Planning planning, SlotsToFill slots, Times times, Actor actor, Command changed) {
    this.planning = planning;
    this.slots = slots;
    this.times = times;
    this.actor = actor;
    this.changed = changed;
    getContent().addClassName("cv-agenda");
  }

  /**
   * Shows these days; those on which nothing stands are left out.
   *
   * @param opened called with a day to see or write its notes
   */
  void show(Sheet sheet, Consumer<LocalDate> opened) {
    var days = new TreeMap<LocalDate, Day>();
    sheet.marks().forEach(each -> day(days, each.day()).about().add(DayDialog.mark(each)));
    sheet
        .notes()
        .forEach(each -> day(days, each.day()).about().add(note(each.text(), each.authorName())));
    var acts = new PublicationActs(planning, actor, changed);
    for (var each : sheet.entries()) {
      var at = each.publication().at();
      day(days, local(at)).lines().add(new Line(at, line(each, acts)));
    }
    for (var each : sheet.toFill()) {
      var at = each.date().at();
      var where = List.of(each.outlet(), each.campaign());
      day(days, local(at))
          .lines()
          .add(new Line(at, slots.line(actor, each.date(), where, changed)));
    }
    getContent().removeAll();
    days.forEach((date, day) -> getContent().add(day(date, day, opened)));
  }

  private static Day day(Map<LocalDate, Day> days, LocalDate date) {
    return days.computeIfAbsent(date, _ -> Day.empty());
  }

  private Component day(LocalDate date, Day day, Consumer<LocalDate> opened) {
    var title = new H2(heading(date));
    title.addClassName("cv-day");
    var open =
        Buttons.icon(
            Icon.MORE,
            getTranslation("calendar.day.open", times.date(date, getLocale())),
            () -> opened.accept(date));
    var head = new Div(title, open);
    head.addClassName("cv-agenda-head");
    var rows = new Div(head);
    rows.addClassName("cv-rows");
    day.about().forEach(rows::add);
    if (!day.lines().isEmpty()) {
      rows.add(
          PublicationLine.list(
              title.getText(),
              day.lines().stream()
                  .sorted(Comparator.comparing(Line::at))
                  .map(Line::shown)
                  .toList()));
    }
    return rows;
  }

  private Component line(Entry entry, PublicationActs acts) {
    var publication = entry.publication();
    var headline =
        entry.headline().isEmpty() ? Words.say("publication.message.gone") : entry.headline();
    var time = times.time(publication.at(), getLocale());
    if (!entry.isOwn()) {
      return shared(entry, time, headline);
    }
    var through =
        entry.outlet().isEmpty() ? Words.channel(publication.channelType()) : entry.outlet();
    return new PublicationLine(
        publication, time, headline, List.of(through, entry.campaign()), acts.of(publication));
  }

  /** To be read only: no address to go to, nothing to do. */
  private static Component shared(Entry entry, String time, String headline) {
    var when = new Span(time);
    when.addClassName("cv-out-time");
    var title = new Span(headline);
    title.addClassName("cv-row-title");
    var type = entry.publication().channelType();
    var parts =
        new Span(
            Words.icon(type).create(),
            new Span(Words.channel(type)),
            new Span(Words.say("calendar.shared.by", entry.city())));
    parts.addClassName("cv-row-parts");
    var words = new Div(title, parts);
    words.addClassName("cv-row-words");
    var badge = new Div(Words.badge(entry.publication()));
    badge.addClassName("cv-row-state");
    var line = new Div(when, words, badge);
    line.addClassNames("cv-row-link", "cv-row-still");
    var item = new ListItem(line);
    item.addClassNames("cv-row", "cv-out");
    return item;
  }

  private static Component note(String text, String author) {
    var by = new Span(author);
    by.addClassName("cv-help");
    var line = new Paragraph(Icon.EDIT.create(), new Span(text), by);
    line.addClassNames("cv-day-mark", "cv-day-mark-note");
    return line;
  }

  private String heading(LocalDate day) {
    var date = times.date(day, getLocale());
    var today = times.today();
    return day.equals(today) || day.equals(today.plusDays(1))
        ? StringUtils.capitalize(times.relative(day, getLocale())) + ", " + date
        : date;
  }

  private LocalDate local(Instant at) {
    return LocalDate.ofInstant(at, times.zone());
  }
}
