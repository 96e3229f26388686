// What the shell needs in the browser: keys that work everywhere, focus after navigation, theme.
import "./theme";

/** Whether somebody is typing, so that letters are letters. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select, [role=textbox], [role=combobox]"))
  );
}

function dialogIsOpen(): boolean {
  return document.querySelector("vaadin-dialog[opened], vaadin-popover[opened]") !== null;
}

/** Moves through the rows of the list on the page; returns false when there is none. */
function moveInList(step: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>("main [data-row]")].filter((each) => each.offsetParent !== null);
  if (rows.length === 0) {
    return false;
  }
  const focused = rows.findIndex((each) => each === document.activeElement);
  const current = focused >= 0 ? focused : rows.findIndex((each) => each.getAttribute("aria-current") === "true");
  const next = current < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, current + step));
  rows[next]?.focus();
  rows[next]?.scrollIntoView({ block: "nearest" });
  return true;
}

/** Arrows move between the search field and what it found; Enter in the field opens the first. */
function moveInCommand(event: KeyboardEvent, dialog: Element): void {
  const results = [...dialog.querySelectorAll<HTMLElement>(".cv-result")];
  const input = dialog.querySelector("input");
  const at = results.indexOf(document.activeElement as HTMLElement);
  if (event.key === "ArrowDown" && results.length > 0) {
    results[Math.min(at + 1, results.length - 1)]?.focus();
  } else if (event.key === "ArrowUp" && at >= 0) {
    (at === 0 ? input : results[at - 1])?.focus();
  } else if (event.key === "Enter" && document.activeElement === input) {
    results[0]?.click();
  } else {
    return;
  }
  event.preventDefault();
}

class CvShortcuts extends HTMLElement {
  #stop = new AbortController();
  #first = true;

  connectedCallback(): void {
    this.#stop = new AbortController();
    document.addEventListener("keydown", (event) => this.#key(event), { signal: this.#stop.signal });
    document.addEventListener("click", (event) => this.#skip(event), { signal: this.#stop.signal });
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  /** Puts focus on the new page when it was left on the navigation or nowhere. */
  navigated(): void {
    if (this.#first) {
      this.#first = false;
      return;
    }
    window.scrollTo(0, 0);
    requestAnimationFrame(() => {
      const active = document.activeElement;
      if (!active || active === document.body || active.closest("nav, .cv-brand, vaadin-dialog")) {
        document.getElementById("main")?.focus({ preventScroll: true });
      }
    });
  }

  #key(event: KeyboardEvent): void {
    const command = document.activeElement?.closest(".cv-command");
    if (command) {
      moveInCommand(event, command);
    }
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
      this.#tell(event, "cv-command");
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event) || dialogIsOpen()) {
      return;
    }
    if (event.key === "/") {
      this.#tell(event, "cv-command");
    } else if (event.key === "?") {
      this.#tell(event, "cv-help");
    } else if (event.key === "n") {
      this.#tell(event, "cv-new");
    } else if (event.key === "j" || event.key === "k") {
      const step = event.key === "j" ? 1 : -1;
      if (moveInList(step)) {
        event.preventDefault();
      }
    }
  }

  #tell(event: KeyboardEvent, name: string): void {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent(name));
  }

  /** The page's base address would turn "#main" into another page. */
  #skip(event: MouseEvent): void {
    if (event.target instanceof Element && event.target.closest(".cv-skip")) {
      event.preventDefault();
      document.getElementById("main")?.focus();
    }
  }
}

customElements.define("cv-shortcuts", CvShortcuts);
