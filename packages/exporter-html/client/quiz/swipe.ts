/** Pixels that a finger moves before it means it. */
const enough = 64;

/** Calls with whether a card was swept to the right; it follows the finger meanwhile. `cardAt` gives the card under an event. */
export function onSwipe(
  panel: HTMLElement,
  cardAt: (target: EventTarget | null) => HTMLElement | null,
  call: (isRight: boolean) => void,
): void {
  let start: { card: HTMLElement; id: number; x: number; y: number } | null = null;

  const release = (): void => {
    if (start === null) return;
    start.card.style.translate = "";
    delete start.card.dataset["swipe"];
    start = null;
  };
  panel.addEventListener("pointerdown", ({ clientX, clientY, isPrimary, pointerId, pointerType, target }) => {
    release();
    // A wide table is scrolled by it.
    const isScrolled = target instanceof Element && target.closest(".scroll") !== null;
    const card = pointerType === "mouse" || !isPrimary || isScrolled ? null : cardAt(target);
    if (card !== null) start = { card, id: pointerId, x: clientX, y: clientY };
  });
  panel.addEventListener("pointermove", ({ clientX, pointerId }) => {
    if (start?.id !== pointerId) return;
    const moved = clientX - start.x;
    start.card.style.translate = `${Math.round(moved)}px`;
    if (Math.abs(moved) < enough) delete start.card.dataset["swipe"];
    else start.card.dataset["swipe"] = moved > 0 ? "knew" : "again";
  });
  panel.addEventListener("pointerup", ({ clientX, clientY, pointerId }) => {
    if (start?.id !== pointerId) return;
    const { x, y } = start;
    release();
    if (Math.abs(clientX - x) >= enough && Math.abs(clientX - x) > Math.abs(clientY - y)) call(clientX > x);
  });
  // The browser takes over where a finger scrolls.
  panel.addEventListener("pointercancel", release);
}
