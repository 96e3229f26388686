package eu.controvoce.campaign.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.answer.MessageId;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.calendar.CalendarLinks;
import eu.controvoce.campaign.calendar.CalendarMemory;
import eu.controvoce.campaign.calendar.EditorialCalendar;
import eu.controvoce.campaign.calendar.EditorialCalendar.Entry;
import eu.controvoce.campaign.calendar.EditorialCalendar.Place;
import eu.controvoce.campaign.calendar.EditorialCalendar.Sheet;
import eu.controvoce.campaign.calendar.NoteDesk;
import eu.controvoce.campaign.slot.ui.SlotsToFill;
import eu.controvoce.campaign.ui.Moves;
import eu.controvoce.campaign.ui.PlanDialog;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The editorial calendar: what goes out when, what is still to be filled, and what to mind. */
@Route(CalendarLinks.CALENDAR)
@RolesAllowed({"OPERATOR", "OFFICER", "MANAGER"})
class CalendarView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final EditorialCalendar calendar;
  private final CalendarMemory memory;
  private final NoteDesk notes;
  private final Planning planning;
  private final CampaignDesk campaigns;
  private final OutletDesk outlets;
  private final CounterMessages messages;
  private final SlotsToFill slots;
  private final Times times;
  private final Clock clock;
  private final Actor actor;
  private final ViewTitle title = new ViewTitle("");
  private final CalendarTools tools;
  private final CalendarFilters filters;
  private final EventCalendar grid = new EventCalendar();
  private final Agenda agenda;
  private final Div below = new Div();
  private final Tray tray;
  private CalendarQuery query = CalendarQuery.of("");
  private @Nullable Sheet shown;

  CalendarView(
      EditorialCalendar calendar,
      CalendarMemory memory,
      NoteDesk notes,
      Planning planning,
      CampaignDesk campaigns,
      OutletDesk outlets,
      CounterMessages messages,
      SlotsToFill slots,
      Times times,
      Clock clock,
      CurrentActor current) {
    this.calendar = calendar;
    this.memory = memory;
    this.notes = notes;
    this.planning = planning;
    this.campaigns = campaigns;
    this.outlets = outlets;
    this.messages = messages;
    this.slots = slots;
    this.times = times;
    this.clock = clock;
    this.actor = current.get();
    tools = new CalendarTools(this::mode, this::turn, () -> go(query.at(null)));
    filters =
        new CalendarFilters(calendar, campaigns, outlets, actor, chosen -> go(query.with(chosen)));
    agenda = new Agenda(planning, slots, times, actor, this::reload);
    tray = new Tray(message -> plan(null, message.id()));
    grid.onOpen(this::open);
    grid.onMove(this::move);
    grid.onDrop(this::drop);
    grid.onDay(this::day);
    grid.onNarrow(this::narrow);
    below.addClassName("cv-calendar-body");
    getContent().addClassNames("cv-view", "cv-calendar-view");
    getContent().add(title, tools, filters, below, tray);
    title.setTitle(getPageTitle());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("calendar.heading");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var address = event.getLocation().getQueryParameters();
    query =
        address.getParameters().isEmpty()
            ? CalendarQuery.of(memory.recall(actor))
            : CalendarQuery.of(address);
    reload();
  }

  private void go(CalendarQuery next) {
    memory.remember(actor, next.at(null).query());
    var address = QueryParameters.fromString(next.in(mode(next)).query());
    getUI().ifPresent(ui -> ui.navigate(CalendarLinks.CALENDAR, address));
  }

  private void mode(CalendarMode chosen) {
    go(query.in(chosen));
  }

  private void turn(int steps) {
    go(query.at(mode(query).turn(date(), steps)));
  }

  /** Where nobody chose otherwise, a phone shows the list. */
  private void narrow() {
    if (query.mode() == null) {
      query = query.in(CalendarMode.LIST);
      reload();
    }
  }

  private static CalendarMode mode(CalendarQuery asked) {
    return asked.mode() == null ? CalendarMode.MONTH : asked.mode();
  }

  private LocalDate date() {
    return query.day() == null ? times.today() : query.day();
  }

  private void reload() {
    var mode = mode(query);
    var sheet =
        calendar.sheet(actor, mode.first(date()), mode.last(date()), query.filter(), getLocale());
    shown = sheet;
    var waiting = sheet.toFill().size();
    var mine = sheet.entries().stream().filter(Entry::isOwn).count();
    title.setSentence(getTranslation("calendar.sentence", mine, waiting));
    title.setActions(actions());
    tools.show(mode, mode.name(date(), getLocale()));
    filters.show(query.filter());
    below.removeAll();
    if (mode == CalendarMode.LIST) {
      agenda.show(sheet, this::day);
      below.add(agenda);
    } else {
      var now = LocalDateTime.ofInstant(clock.instant(), times.zone());
      grid.show(
          mode == CalendarMode.MONTH,
          date(),
          now.truncatedTo(ChronoUnit.MINUTES),
          mayPlan(),
          new Items(times.zone(), mayPlan()).of(sheet));
      below.add(grid);
    }
    if (sheet.isBare()) {
      below.add(empty());
    }
    tray.show(mayPlan() ? calendar.tray(actor) : List.of(), mode != CalendarMode.LIST);
  }

  private Component[] actions() {
    return mayPlan()
        ? new Component[] {
          Buttons.primary(getTranslation("campaign.plan"), () -> plan(null, null)),
          Buttons.secondary(
              getTranslation("calendar.note.add"), () -> noteDialog().add(times.today()))
        }
        : new Component[0];
  }

  private EmptyState empty() {
    return new EmptyState(
        Icon.CALENDAR, getTranslation("calendar.empty"), getTranslation("calendar.empty.text"));
  }

  private void open(String id) {
    if (id.startsWith(Items.PUBLICATION)) {
      Items.entry(shown, id)
          .ifPresent(each -> PublicationPanel.open(each, planning, times, actor, this::reload));
    } else if (id.startsWith(Items.PLACE)) {
      Items.place(shown, id).ifPresent(each -> fill(each, null));
    } else if (id.startsWith(Items.DAY)) {
      day(LocalDate.parse(id.substring(Items.DAY.length()).split("#", 2)[0]));
    }
  }

  private void move(EventCalendar.Moved moved) {
    try {
      var entry = Items.entry(shown, moved.id());
      if (entry.isPresent()) {
        new Moves(planning, actor, this::reload)
            .to(entry.get().publication(), LocalDateTime.parse(moved.at()));
        return;
      }
    } catch (Refusal e) {
      Notices.refused(e);
    }
    // It stands where it stood.
    reload();
  }

  private void drop(EventCalendar.Dropped dropped) {
    var message = new MessageId(dropped.message());
    var place = Items.place(shown, dropped.slot());
    if (place.isPresent()) {
      fill(place.get(), message);
    } else {
      plan(dropped.when(MORNING), message);
    }
  }

  private void fill(Place place, @Nullable MessageId message) {
    if (!mayPlan()) {
      day(LocalDate.ofInstant(place.date().at(), times.zone()));
    } else if (message == null) {
      slots.fill(actor, place.date(), this::reload);
    } else {
      try {
        slots.fill(actor, place.date(), message, this::reload);
      } catch (Refusal e) {
        Notices.refused(e);
        reload();
      }
    }
  }

  private void plan(@Nullable LocalDateTime at, @Nullable MessageId message) {
    var dialog =
        new PlanDialog(planning, campaigns, outlets, messages, actor, times, null, this::reload);
    if (message != null) {
      dialog.proposing(message);
    }
    if (at != null) {
      dialog.at(at);
    }
    dialog.open();
  }

  private void day(LocalDate day) {
    var sheet = calendar.sheet(actor, day, day, query.filter(), getLocale());
    new DayDialog(mayPlan(), noteDialog())
        .open(
            times.date(day, getLocale()),
            sheet.marks(),
            sheet.notes(),
            () -> noteDialog().add(day),
            () -> plan(day.atTime(MORNING), null));
  }

  private NoteDialog noteDialog() {
    return new NoteDialog(notes, actor, this::reload);
  }

  private boolean mayPlan() {
    return actor.may(Permission.PLAN);
  }
}
