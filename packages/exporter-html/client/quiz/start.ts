import { browserStore, sessionSeed } from "./browser-store.ts";
import { type PageCard, readCards } from "./cards.ts";
import { type Action, onKeys } from "./keys.ts";
import { openForPrint } from "./print.ts";
import { dayOf, Progress } from "./progress.ts";
import { Queue } from "./queue.ts";
import { shuffled } from "./shuffle.ts";
import { onSwipe } from "./swipe.ts";
import { type Total, View } from "./view.ts";

/** Turns the list of questions of a panel into a quiz that asks one at a time. */
export function startQuiz(panel: HTMLElement): void {
  const cards = readCards(panel);
  const progress = new Progress(browserStore("localStorage"), `notewright-quiz:${panel.dataset["name"] ?? ""}`);
  const seed = sessionSeed(browserStore("sessionStorage"));
  const view = new View(panel);
  let chosen: PageCard[] = [];
  let queue = new Queue([]);
  let asked = 0;

  /** Asks what is due of the chosen cards, or all of them. */
  const begin = (isAll: boolean): void => {
    const today = dayOf(new Date());
    const keys = shuffled(
      chosen.map(({ key }) => key),
      seed,
    );
    queue = new Queue(isAll ? keys : keys.filter((key) => progress.isDue(key, today)));
    asked = queue.length + (isAll ? 0 : keys.filter((key) => progress.isDone(key, today)).length);
  };
  const total = (): Total => {
    const today = dayOf(new Date());
    const keys = chosen.map(({ key }) => key);
    const next = progress.nextDue(keys);
    return {
      asked,
      known: asked - queue.length,
      boxes: keys.map((key) => progress.boxOf(key)),
      daysToNext: next === null ? null : Math.max(1, next - today),
      isKept: progress.isKept,
    };
  };
  const show = (hasFocus: boolean): void => {
    const { current } = queue;
    view.show(current === null ? null : (cards.get(current) ?? null), total(), hasFocus);
  };
  const choose = (): void => {
    const { from, kind } = view.choice();
    chosen = [...cards.values()].filter(
      (card) => (from === "" || card.from.includes(from)) && (kind === "" || card.kind === kind),
    );
    begin(false);
    show(false);
  };
  const act = (action: Action): void => {
    const key = queue.current;
    if (key === null) return;
    if (action === "flip") {
      view.flip();
      return;
    }
    if (action === "back" || action === "next") queue.move(action === "next" ? 1 : -1);
    else {
      progress.answer(key, action === "knew", dayOf(new Date()));
      queue.answer(action === "knew");
    }
    show(true);
  };

  view.onButton(act);
  view.onPractise(() => {
    begin(true);
    show(true);
  });
  view.onForget(() => {
    progress.forget();
    begin(false);
    show(true);
  });
  view.onChoice(choose);
  onKeys(panel, act);
  onSwipe(
    panel,
    (target) => view.cardAt(target),
    (isRight) => act(isRight ? "knew" : "again"),
  );
  openForPrint(panel);
  view.open(location.hash);
  globalThis.addEventListener("hashchange", () => {
    if (view.open(location.hash)) choose();
  });
  choose();
}
