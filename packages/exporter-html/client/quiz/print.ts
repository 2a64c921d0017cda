/** Opens all cards for paper, and closes them again. */
export function openForPrint(panel: HTMLElement): void {
  let opened: HTMLDetailsElement[] = [];
  globalThis.addEventListener("beforeprint", () => {
    opened = [...panel.querySelectorAll<HTMLDetailsElement>(".quiz-card:not([open])")];
    for (const card of opened) card.open = true;
  });
  globalThis.addEventListener("afterprint", () => {
    for (const card of opened) card.open = false;
  });
}
