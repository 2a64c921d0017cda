/** Going from finding to finding. */
export interface FindingSteps {
  /** To be called when some findings are hidden or shown. */
  update(): void;
}

const shownCards = (): HTMLDetailsElement[] => [
  ...document.querySelectorAll<HTMLDetailsElement>("details.finding:not([hidden])"),
];

/** Adds buttons that go to the next and the previous finding, as the keys n and p do, and says which it is. */
export function enableFindingSteps(): FindingSteps {
  const total = document.querySelectorAll("details.finding").length;
  if (total < 2) return { update() {} };
  let current: HTMLDetailsElement | null = null;
  const bar = document.createElement("nav");
  bar.className = "steps";
  bar.setAttribute("aria-label", "Findings");
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const all = button("Open all", null, () => {
    const cards = shownCards();
    const isOpen = cards.every(({ open }) => open);
    for (const card of cards) card.open = !isOpen;
    all.textContent = isOpen ? "Open all" : "Close all";
  });
  bar.append(
    button("Previous", "p", () => step(-1)),
    status,
    button("Next", "n", () => step(1)),
    all,
  );
  document.body.append(bar);
  document.addEventListener("keydown", (event) => {
    const { altKey, ctrlKey, key, metaKey, target } = event;
    const isField =
      target instanceof HTMLElement && target.matches("input:not([type=radio], [type=checkbox]), textarea, select");
    if ((key !== "n" && key !== "p") || altKey || ctrlKey || metaKey || isField) return;
    event.preventDefault();
    step(key === "n" ? 1 : -1);
  });
  addEventListener("hashchange", follow);
  follow();
  update();
  return { update };

  function step(by: 1 | -1): void {
    const cards = shownCards();
    if (cards.length === 0) return;
    const at = current === null ? -1 : cards.indexOf(current);
    const next = at === -1 ? firstFrom(cards, by) : (at + by + cards.length) % cards.length;
    // What was unfolded on the way is folded again, or the page would grow with each step.
    if (current?.dataset["stepped"] !== undefined) current.open = false;
    const card = cards[next] as HTMLDetailsElement;
    if (!card.open) card.dataset["stepped"] = "";
    show(card);
    card.querySelector("summary")?.focus({ preventScroll: true });
  }

  /** The address names a finding: of a link in the page, or one that somebody was sent. */
  function follow(): void {
    const card = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("details.finding");
    if (card instanceof HTMLDetailsElement) show(card);
  }

  function show(card: HTMLDetailsElement): void {
    mark(current, false);
    current = card;
    for (let at = card.parentElement?.closest("details"); at; at = at.parentElement?.closest("details")) at.open = true;
    card.open = true;
    mark(card, true);
    card.scrollIntoView({ block: "center" });
    update();
  }

  function update(): void {
    const cards = shownCards();
    const at = current === null ? -1 : cards.indexOf(current);
    status.textContent = at === -1 ? `${cards.length} shown` : `${at + 1} of ${cards.length}`;
  }
}

/** Index of the first card below the top of the window, or of the last above it. */
function firstFrom(cards: readonly HTMLElement[], by: 1 | -1): number {
  const below = cards.findIndex((card) => card.getBoundingClientRect().top > 80);
  if (by === 1) return below === -1 ? 0 : below;
  return below <= 0 ? cards.length - 1 : below - 1;
}

/** Sets off a card, and in the text what it is about. */
function mark(card: HTMLElement | null, isCurrent: boolean): void {
  const number = card?.dataset["finding"];
  if (number === undefined) return;
  for (const element of document.querySelectorAll(`[data-finding~="${number}"]`))
    element.classList.toggle("current", isCurrent);
}

function button(label: string, key: string | null, run: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  if (key !== null) {
    made.setAttribute("aria-keyshortcuts", key);
    made.title = `${label} (key ${key})`;
  }
  made.addEventListener("click", run);
  return made;
}
