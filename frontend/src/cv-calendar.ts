// <cv-calendar>: a month or a week from a model of our own words. Times are those on the wall of
// the city, whatever the browser's zone. Tells what was opened, moved, dropped or which day was
// chosen, and changes nothing by itself: what stands where is the server's to say.
import { Calendar, type CalendarOptions, type EventContentArg, type EventInput, type EventMountArg } from "@fullcalendar/core";
import english from "@fullcalendar/core/locales/en-gb";
import italian from "@fullcalendar/core/locales/it";
import dayGrid from "@fullcalendar/daygrid";
import interaction, { Draggable } from "@fullcalendar/interaction";
import timeGrid from "@fullcalendar/timegrid";

interface Item {
  readonly id: string;
  readonly kind: string;
  /** Local date, or date and time to the minute. */
  readonly start: string;
  readonly title: string;
  readonly time: string;
  readonly icon: string;
  readonly stateIcon: string;
  readonly state: string;
  readonly tone: string;
  /** The whole of it as a sentence, for screen readers and as a hint. */
  readonly label: string;
  readonly movable: boolean;
}

interface Model {
  readonly view: "month" | "week";
  readonly date: string;
  readonly now: string;
  readonly language: string;
  readonly editable: boolean;
  readonly items: readonly Item[];
  /** Said of a day's number, with {0} for the day. */
  readonly day: string;
  readonly allDay: string;
}

const views = { month: "dayGridMonth", week: "timeGridWeek" } as const;

const narrow = "(max-width: 700px)";

class CvCalendar extends HTMLElement {
  #model: Model | null = null;
  #calendar: Calendar | null = null;
  #tray: Draggable | null = null;
  #size = new ResizeObserver(() => this.#calendar?.updateSize());

  /** What to show; setting it draws. */
  set model(model: Model | null) {
    this.#model = model;
    this.#draw();
  }

  get model(): Model | null {
    return this.#model;
  }

  connectedCallback(): void {
    // A property set before this class was known sits on the element itself and hides the setter.
    if (Object.prototype.hasOwnProperty.call(this, "model")) {
      const early = this.model;
      delete (this as { model?: unknown }).model;
      this.model = early;
    }
    this.#tray = new Draggable(document.body, { itemSelector: ".cv-tray [data-message]", eventData: () => ({ create: false }) });
    this.#size.observe(this);
    this.#draw();
    if (matchMedia(narrow).matches) {
      // Not before whoever made this element listens to it.
      setTimeout(() => this.#tell("narrow", {}));
    }
  }

  disconnectedCallback(): void {
    this.#size.disconnect();
    this.#tray?.destroy();
    this.#tray = null;
    this.#calendar?.destroy();
    this.#calendar = null;
  }

  #tell(what: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(`cv-calendar-${what}`, { detail }));
  }

  #draw(): void {
    const model = this.#model;
    if (!this.isConnected || !model) {
      return;
    }
    const focused = this.#focused();
    if (!this.#calendar) {
      this.#calendar = new Calendar(this, this.#options(model));
      this.#calendar.render();
    } else {
      this.#calendar.setOption("editable", model.editable);
      this.#calendar.setOption("slotMinTime", first(model));
      this.#calendar.changeView(views[model.view], model.date);
      this.#calendar.setOption("events", events(model));
    }
    if (focused) {
      this.querySelector<HTMLElement>(`[data-item="${CSS.escape(focused)}"]`)?.focus();
    }
  }

  /** What is opened gets its focus back after it was drawn anew. */
  #focused(): string | undefined {
    const active = document.activeElement;
    return active instanceof HTMLElement && this.contains(active) ? active.dataset["item"] : undefined;
  }

  #options(model: Model): CalendarOptions {
    return {
      plugins: [dayGrid, timeGrid, interaction],
      locales: [italian, english],
      locale: model.language === "en" ? "en-gb" : "it",
      // Wall-clock times travel without a zone: none is added, and no change of clocks moves them.
      timeZone: "UTC",
      now: () => this.#model?.now ?? model.now,
      initialView: views[model.view],
      initialDate: model.date,
      headerToolbar: false,
      height: "auto",
      firstDay: 1,
      fixedWeekCount: false,
      dayMaxEvents: 4,
      nowIndicator: true,
      expandRows: true,
      slotMinTime: first(model),
      slotMaxTime: "24:00",
      slotDuration: "01:00",
      defaultTimedEventDuration: "00:59",
      slotEventOverlap: false,
      eventMinHeight: 22,
      allDayText: model.allDay,
      eventTimeFormat: { hour: "numeric", minute: "2-digit", hour12: false },
      slotLabelFormat: { hour: "numeric", minute: "2-digit", hour12: false },
      editable: model.editable,
      eventStartEditable: true,
      eventDurationEditable: false,
      eventInteractive: true,
      droppable: true,
      dragScroll: true,
      navLinks: true,
      navLinkHint: model.day.replace("{0}", "$0"),
      navLinkDayClick: (date) => this.#tell("day", { day: day(date) }),
      dateClick: (info) => this.#tell("day", { day: info.dateStr.slice(0, 10) }),
      events: events(model),
      eventOrder: "start,rank,title",
      eventContent: content,
      eventDidMount: mounted,
      eventClick: (info) => {
        info.jsEvent.preventDefault();
        this.#tell("open", { id: info.event.id });
      },
      eventDrop: (info) => this.#tell("move", { id: info.event.id, at: local(info.event.start) }),
      drop: (info) => {
        const message = info.draggedEl.dataset["message"];
        if (message) {
          const at = info.allDay ? day(info.date) : local(info.date);
          this.#tell("drop", { message, at, slot: under(info.jsEvent) });
        }
      },
    };
  }
}

/** A day begins at six, or with what comes before. */
function first(model: Model): string {
  const hours = model.items.filter((each) => each.start.length > 10).map((each) => Number(each.start.slice(11, 13)));
  return `${String(Math.min(6, ...hours)).padStart(2, "0")}:00`;
}

function events(model: Model): EventInput[] {
  return model.items.map((each) => ({
    id: each.id,
    title: each.title,
    start: each.start,
    allDay: each.start.length <= 10,
    editable: model.editable && each.movable,
    // Marks of the day before notes before what goes out at the same time.
    rank: each.start.length <= 10 ? 0 : 1,
    extendedProps: { item: each },
  }));
}

/** The parts of an item, as elements: what people typed never becomes markup. */
function content(arg: EventContentArg): { domNodes: Node[] } {
  const item = arg.event.extendedProps["item"] as Item | undefined;
  if (!item) {
    return { domNodes: [] };
  }
  const head = part("cv-cal-head");
  if (item.time) {
    head.append(text("cv-cal-time", item.time));
  }
  if (item.icon) {
    head.append(icon(item.icon));
  }
  if (item.state) {
    head.append(text("cv-cal-state", item.state, item.stateIcon));
  }
  const nodes: Node[] = head.childNodes.length > 0 ? [head] : [];
  nodes.push(text("cv-cal-title", item.title));
  return { domNodes: nodes };
}

function mounted(arg: EventMountArg): void {
  const item = arg.event.extendedProps["item"] as Item | undefined;
  if (!item) {
    return;
  }
  arg.el.classList.add("cv-cal-item", `cv-cal-${item.kind}`, `cv-tone-${item.tone}`);
  arg.el.dataset["item"] = item.id;
  arg.el.setAttribute("role", "button");
  arg.el.setAttribute("aria-label", item.label);
  arg.el.setAttribute("title", item.label);
}

function part(className: string): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  return element;
}

function text(className: string, words: string, symbol = ""): HTMLElement {
  const element = part(className);
  if (symbol) {
    element.append(icon(symbol));
  }
  const said = document.createElement("span");
  said.textContent = words;
  element.append(said);
  return element;
}

function icon(symbol: string): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "cv-cal-icon");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `icons/controvoce.svg#${symbol}`);
  svg.append(use);
  return svg;
}

/** The empty place something was dropped on, if it was one. */
function under(event: UIEvent): string {
  const point = "changedTouches" in event ? (event as TouchEvent).changedTouches[0] : (event as MouseEvent);
  if (!point) {
    return "";
  }
  const place = document
    .elementsFromPoint(point.clientX, point.clientY)
    .map((each) => each.closest<HTMLElement>(".cv-cal-slot"))
    .find((each) => each !== null);
  return place?.dataset["item"] ?? "";
}

/** Wall-clock time to the minute. */
function local(date: Date | null): string {
  return date ? date.toISOString().slice(0, 16) : "";
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

customElements.define("cv-calendar", CvCalendar);
