// Light or dark: the system's choice unless the person made one. The last choice on this device
// serves until somebody signs in, then each member's own.

type Theme = "system" | "light" | "dark";

const last = "controvoce-theme";

function apply(theme: Theme): void {
  if (theme === "system") {
    delete document.documentElement.dataset["theme"];
  } else {
    document.documentElement.dataset["theme"] = theme;
  }
  window.dispatchEvent(new CustomEvent("cv-theme"));
}

function keep(theme: Theme, member: string): void {
  try {
    localStorage.setItem(last, theme);
    if (member) {
      localStorage.setItem(`${last}:${member}`, theme);
    }
  } catch {
    // Where storage is refused, the choice lasts as long as the page.
  }
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset["theme"];
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

export const theme = {
  choose(chosen: Theme, member: string): void {
    keep(chosen, member);
    apply(chosen);
  },

  toggle(member: string): void {
    this.choose(isDark() ? "light" : "dark", member);
  },

  recall(member: string): void {
    try {
      const chosen = member ? localStorage.getItem(`${last}:${member}`) : null;
      if (chosen === "system" || chosen === "light" || chosen === "dark") {
        localStorage.setItem(last, chosen);
        apply(chosen);
      }
    } catch {
      // As above.
    }
  },
};

declare global {
  interface Window {
    cvTheme?: typeof theme;
  }
}

window.cvTheme = theme;
