// <cv-draft>: keeps what is typed into the fields around it on this device, until it is saved.
// Fields are marked with data-draft="name". Kept texts go after a week.
// While a person has not said what becomes of texts found here, what is typed is kept beside them.

interface Kept {
  readonly at: number;
  readonly texts: Record<string, string>;
}

const prefix = "controvoce-draft:";
const week = 7 * 24 * 60 * 60 * 1000;

/** What is kept under a key; nothing when there is none or it is too old. */
function read(key: string): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(prefix + key) ?? "null") as Kept | null;
    return kept && Date.now() - kept.at < week ? kept : { at: 0, texts: {} };
  } catch {
    return { at: 0, texts: {} };
  }
}

/** The texts kept under a key; empty when there are none or they are too old. */
export function get(key: string): Record<string, string> {
  return read(key).texts;
}

/** Keeps texts under a key; nothing is kept where storage is refused. */
export function set(key: string, texts: Record<string, string>): boolean {
  try {
    localStorage.setItem(prefix + key, JSON.stringify({ at: Date.now(), texts } satisfies Kept));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what is kept under a key. */
export function clear(key: string): void {
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // Nothing can have been kept where storage is refused.
  }
}

/** Most copies kept beside each other. */
const most = 5;

class CvDraft extends HTMLElement {
  key = "";
  kept = "";
  #timer = 0;
  /** Copies found here that wait to be settled, the newest first. */
  #waiting: number[] = [];
  #stop = new AbortController();

  connectedCallback(): void {
    this.setAttribute("role", "status");
    this.#stop = new AbortController();
    this.#waiting = [];
    const root = this.parentElement;
    if (!root) {
      return;
    }
    for (const event of ["input", "value-changed", "change"]) {
      root.addEventListener(event, (e) => this.#typed(e), { signal: this.#stop.signal });
    }
    // The key arrives in the same breath as the element, but after it.
    setTimeout(() => this.#find());
  }

  disconnectedCallback(): void {
    if (this.#timer) {
      this.#keep();
    }
    this.#stop.abort();
  }

  /** Forgets the draft with all its copies; called by the server once it is saved or given up. */
  clear(): void {
    window.clearTimeout(this.#timer);
    this.#timer = 0;
    this.#waiting = [];
    for (let copy = 0; copy <= most; copy++) {
      clear(this.#slot(copy));
    }
    this.textContent = "";
  }

  /** Forgets what the server has by now; what was typed since is kept in a moment. */
  saved(): void {
    if (!this.#timer) {
      clear(this.#slot(this.#own()));
      this.textContent = "";
    }
  }

  /** It was said what becomes of the copy that was offered: put back into the fields, or dropped. */
  settled(back: boolean): void {
    const offered = this.#waiting[0];
    if (offered === undefined) {
      return;
    }
    const own = this.#own();
    this.#waiting.shift();
    if (!back) {
      clear(this.#slot(offered));
    } else if (read(this.#slot(own)).at === 0) {
      this.#move(this.#slot(offered), this.#slot(own));
    } else {
      clear(this.#slot(offered));
    }
    this.#move(this.#slot(own), this.#slot(this.#own()));
    this.#offer();
  }

  /** From now on keeps under another key: the item has got its id. */
  moveTo(key: string): void {
    const before = this.key;
    for (let copy = 0; copy <= most; copy++) {
      const from = this.#slot(copy);
      this.key = key;
      if (this.#waiting.includes(copy)) {
        this.#move(from, this.#slot(copy));
      }
      clear(from);
      this.key = before;
    }
    this.key = key;
  }

  #slot(copy: number): string {
    return copy === 0 ? this.key : `${this.key}#${copy}`;
  }

  /** Where this visit's texts go: past those that wait. */
  #own(): number {
    return Math.min(most, (this.#waiting[0] ?? -1) + 1);
  }

  #move(from: string, to: string): void {
    const raw = from === to ? null : localStorage.getItem(prefix + from);
    if (raw !== null) {
      localStorage.setItem(prefix + to, raw);
      clear(from);
    }
  }

  #find(): void {
    for (let copy = most; copy >= 0; copy--) {
      if (Object.keys(read(this.#slot(copy)).texts).length > 0) {
        this.#waiting.push(copy);
      }
    }
    this.#offer();
  }

  #offer(): void {
    const next = this.#waiting[0];
    if (next !== undefined) {
      const { at, texts } = read(this.#slot(next));
      this.dispatchEvent(new CustomEvent("cv-draft-found", { detail: { ...texts, "#at": String(at) } }));
    }
  }

  #typed(event: Event): void {
    const target = event.target;
    if (target instanceof Element && target.closest("[data-draft]")) {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#keep(), 400);
    }
  }

  #keep(): void {
    this.#timer = 0;
    const texts: Record<string, string> = {};
    for (const field of this.parentElement?.querySelectorAll<HTMLElement>("[data-draft]") ?? []) {
      const input = field.querySelector<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
      const value = input?.value ?? (field as unknown as { value?: string }).value ?? "";
      if (value.trim()) {
        texts[field.dataset["draft"] ?? ""] = value;
      }
    }
    if (Object.keys(texts).length === 0) {
      clear(this.#slot(this.#own()));
      this.textContent = "";
    } else if (set(this.#slot(this.#own()), texts)) {
      const now = new Date().toLocaleTimeString(document.documentElement.lang || "it", { hour: "numeric", minute: "2-digit" });
      this.textContent = this.kept.replace("{0}", now);
    }
  }
}

customElements.define("cv-draft", CvDraft);
