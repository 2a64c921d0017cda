import { hitLink, type PagePlace } from "./hit-link.ts";
import type { SearchHit } from "./search-engine.ts";

/** Most results that are shown. */
export const mostHits = 20;

/** The list below the search field: the field keeps the focus, and names the link that is chosen. */
export class HitList {
  readonly #list: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #from: PagePlace;
  #links: HTMLAnchorElement[] = [];
  #chosen = -1;

  constructor(list: HTMLElement, input: HTMLInputElement, from: PagePlace) {
    this.#list = list;
    this.#input = input;
    this.#from = from;
  }

  /** Shows results instead of those before. */
  show(hits: readonly SearchHit[]): void {
    this.#links = hits.slice(0, mostHits).map((hit, index) => hitLink(hit, this.#from, index));
    this.#list.replaceChildren(...this.#links);
    this.#choose(-1);
  }

  /** Chooses the next link or the one before, round and round. */
  move(step: 1 | -1): void {
    const count = this.#links.length;
    if (count === 0) return;
    this.#choose(this.#chosen < 0 && step < 0 ? count - 1 : (this.#chosen + step + count) % count);
  }

  /** Follows the chosen link, else the first. */
  follow(): void {
    (this.#links[this.#chosen] ?? this.#links[0])?.click();
  }

  /** Says whether the list is seen. */
  setOpen(isOpen: boolean): void {
    this.#input.setAttribute("aria-expanded", String(isOpen && this.#links.length > 0));
    this.#input.form?.classList.toggle("open", isOpen);
    if (!isOpen) this.#choose(-1);
  }

  #choose(index: number): void {
    this.#links[this.#chosen]?.setAttribute("aria-selected", "false");
    this.#chosen = index;
    const link = this.#links[index];
    if (link === undefined) {
      this.#input.removeAttribute("aria-activedescendant");
      return;
    }
    link.setAttribute("aria-selected", "true");
    this.#input.setAttribute("aria-activedescendant", link.id);
    link.scrollIntoView({ block: "nearest" });
  }
}
