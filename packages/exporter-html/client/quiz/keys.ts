/** What can be done to the card that is shown. */
export type Action = "again" | "back" | "flip" | "knew" | "next";

const actions: Readonly<Record<string, Action>> = {
  "1": "again",
  "2": "knew",
  ArrowLeft: "back",
  ArrowRight: "next",
  " ": "flip",
  Enter: "flip",
};

/** Calls with what a key does: in the panel, and where the page is the quiz also when nothing has the focus. */
export function onKeys(panel: HTMLElement, call: (action: Action) => void): void {
  document.addEventListener("keydown", (event) => {
    const { altKey, ctrlKey, defaultPrevented, isComposing, key, metaKey, repeat, shiftKey, target } = event;
    const action = actions[key];
    if (action === undefined || altKey || ctrlKey || metaKey || shiftKey || isComposing || defaultPrevented) return;
    if (!(target instanceof HTMLElement) || target.closest("select, input, textarea, .scroll") !== null) return;
    const isNowhere = target === document.body || target.matches("main");
    if (!(panel.contains(target) || (isNowhere && panel.dataset["wholePage"] !== undefined))) return;
    // These do by themselves what the keys are for.
    if (action === "flip" && target.closest("a, button, summary") !== null) return;
    event.preventDefault();
    if (!repeat || action === "back" || action === "next") call(action);
  });
}
