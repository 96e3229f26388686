// Before a resident's form is sent, does the proof of work that the server asks for (ALTCHA's
// protocol: find the number whose SHA-256 with the salt is the challenge). Whatever goes wrong, the
// form is sent without: then the server takes fewer of them.
interface Task {
  algorithm: string;
  challenge: string;
  maxnumber: number;
  salt: string;
  signature: string;
}

const AT_ONCE = 500;
const encoder = new TextEncoder();

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (each) => each.toString(16).padStart(2, "0")).join("");
}

async function solve(task: Task): Promise<number> {
  for (let from = 0; from <= task.maxnumber; from += AT_ONCE) {
    const numbers = Array.from({ length: AT_ONCE }, (_, i) => from + i);
    const hashes = await Promise.all(
      numbers.map((each) => crypto.subtle.digest(task.algorithm, encoder.encode(task.salt + each))),
    );
    const at = hashes.findIndex((each) => hex(each) === task.challenge);
    if (at >= 0) return from + at;
  }
  throw new Error("No number fits");
}

async function solution(address: string): Promise<string> {
  const answer = await fetch(address, { cache: "no-store", credentials: "omit" });
  if (!answer.ok) throw new Error(`Status ${answer.status}`);
  const task = (await answer.json()) as Task;
  const number = await solve(task);
  const { algorithm, challenge, salt, signature } = task;
  return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-task]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const button = form.querySelector("button");
    const status = form.querySelector("[data-status]");
    const field = form.elements.namedItem("altcha");
    if (button?.disabled) return;
    if (button) button.disabled = true;
    if (status) status.textContent = form.dataset["busy"] ?? "";
    solution(form.dataset["task"] ?? "")
      .then((found) => {
        if (field instanceof HTMLInputElement) field.value = found;
      })
      .catch(() => {
        // Without a secure connection browsers have no hashes: the slower way is open.
      })
      .finally(() => form.submit());
  });
}

// Coming back with the browser's button, the form can be sent again.
addEventListener("pageshow", () => {
  for (const each of document.querySelectorAll<HTMLButtonElement>("form[data-task] button")) {
    each.disabled = false;
  }
});
export {};
