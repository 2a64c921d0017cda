import type { PageCard } from "./cards.ts";
import type { Action } from "./keys.ts";

/** How far the quiz is. */
export interface Total {
  /** Cards of this round. */
  asked: number;
  known: number;
  /** The box of each chosen card. */
  boxes: readonly number[];
  /** Days until the next of them is due; null where none ever was. */
  daysToNext: number | null;
  isKept: boolean;
}

/** The panel as the reader sees it: it knows of one card, of numbers and of buttons, and nothing of why. */
export class View {
  readonly #panel: HTMLElement;
  readonly #status: HTMLElement;
  readonly #from: HTMLSelectElement;
  readonly #kind: HTMLSelectElement;
  #card: PageCard | null = null;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    this.#status = this.#part('[role="status"]');
    this.#from = this.#part<HTMLSelectElement>('select[name="from"]');
    this.#kind = this.#part<HTMLSelectElement>('select[name="kind"]');
    panel.dataset["state"] = "on";
    for (const part of [".quiz-choice", ".quiz-progress", ".quiz-boxes"]) this.#part(part).hidden = false;
    // An event of the element itself, so that it is also said when the question is tapped.
    panel.addEventListener("toggle", ({ target }) => this.#say(target), true);
  }

  choice(): { from: string; kind: string } {
    return { from: this.#from.value, kind: this.#kind.value };
  }

  /** Chooses the cards of the section that a fragment names; whether there is one. */
  open(hash: string): boolean {
    const value = `section:${decoded(hash.slice(1))}`;
    if (![...this.#from.options].some((option) => option.value === value)) return false;
    this.#from.value = value;
    return true;
  }

  onChoice(call: () => void): void {
    this.#from.addEventListener("change", call);
    this.#kind.addEventListener("change", call);
  }

  onButton(call: (action: Action) => void): void {
    for (const button of this.#part(".quiz-buttons").querySelectorAll("button")) {
      button.addEventListener("click", () => call(button.dataset["action"] as Action));
    }
  }

  onPractise(call: () => void): void {
    this.#part('[data-action="practise"]').addEventListener("click", call);
  }

  onForget(call: () => void): void {
    this.#part('[data-action="forget"]').addEventListener("click", () => {
      if (confirm("Forget which cards of this quiz you know?")) call();
    });
  }

  /** The card that is shown, if a target of an event is in it. */
  cardAt(target: EventTarget | null): HTMLElement | null {
    const element = this.#card?.element ?? null;
    return target instanceof Node && element?.contains(target) ? element : null;
  }

  /** Turns the card over, or back. */
  flip(): void {
    if (this.#card === null) return;
    const { element } = this.#card;
    element.open = !element.open;
    if (!this.#panel.contains(document.activeElement)) element.querySelector("summary")?.focus();
  }

  /** Shows a card, its question up, or that none is left; `hasFocus` is whether the keyboard goes along. */
  show(card: PageCard | null, total: Total, hasFocus: boolean): void {
    const before = this.#card;
    this.#card = card;
    if (before !== null) {
      before.element.open = false;
      delete before.element.dataset["now"];
      delete before.section.dataset["now"];
    }
    if (card !== null) {
      card.element.dataset["now"] = "";
      card.section.dataset["now"] = "";
    }
    const end = this.#part(".quiz-end");
    end.hidden = card !== null;
    this.#part(".quiz-buttons").hidden = card === null;
    this.#showTotal(total);
    if (hasFocus) (card === null ? end : card.element.querySelector("summary"))?.focus();
  }

  #showTotal({ asked, boxes, daysToNext, isKept, known }: Total): void {
    const bar = this.#part<HTMLProgressElement>("progress");
    bar.max = Math.max(1, asked);
    bar.value = known;
    this.#part(".quiz-count").textContent = `${known} of ${asked} known today`;
    const [title, more] = this.#part(".quiz-end").querySelectorAll("p");
    if (title) title.textContent = boxes.length === 0 ? "There is no such card." : "Done for today!";
    if (more) more.textContent = boxes.length === 0 ? "Choose others above." : comesBack(daysToNext);
    this.#part('[data-action="practise"]').hidden = boxes.length === 0;
    for (const [index, item] of this.#part(".quiz-boxes").querySelectorAll("li").entries()) {
      const count = boxes.filter((box) => box === index + 1).length;
      const number = item.querySelector("b");
      if (number) number.textContent = String(count);
      item.style.setProperty("--part", String(boxes.length === 0 ? 0 : count / boxes.length));
    }
    this.#part(".quiz-kept").textContent = isKept
      ? "This browser keeps it, and nobody else."
      : "This browser keeps nothing for this page: it is forgotten when you close it.";
  }

  #say(target: EventTarget | null): void {
    const element = this.#card?.element;
    if (element === undefined || target !== element) return;
    const side = element.querySelector<HTMLElement>(element.open ? ".quiz-answer" : "summary");
    this.#status.textContent = `${element.open ? "Answer" : "Question"}: ${side?.innerText ?? ""}`;
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    const part = this.#panel.querySelector<T>(selector);
    if (part === null) throw new Error(`The quiz has no ${selector}`);
    return part;
  }
}

function comesBack(days: number | null): string {
  if (days === null) return "";
  return days === 1 ? "The next cards come back tomorrow." : `The next cards come back in ${days} days.`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
