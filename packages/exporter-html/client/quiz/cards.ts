/** A card of the page. */
export interface PageCard {
  key: string;
  kind: string;
  /** Values of the first choice under which it is found. */
  from: readonly string[];
  element: HTMLDetailsElement;
  section: HTMLElement;
}

/** The cards of a panel, by key. */
export function readCards(panel: HTMLElement): Map<string, PageCard> {
  const cards = new Map<string, PageCard>();
  for (const section of panel.querySelectorAll<HTMLElement>(".quiz-section")) {
    for (const element of section.querySelectorAll<HTMLDetailsElement>(".quiz-card")) {
      const { category, key = "", kind = "" } = element.dataset;
      const from = [`section:${section.id}`, ...(category === undefined ? [] : [`category:${category}`])];
      cards.set(key, { key, kind, from, element, section });
    }
  }
  return cards;
}
