import { describe, expect, it } from "vitest";
import { dayOf, Progress, type Store } from "../../packages/exporter-html/client/quiz/progress.ts";
import { Queue } from "../../packages/exporter-html/client/quiz/queue.ts";
import { shuffled } from "../../packages/exporter-html/client/quiz/shuffle.ts";

function storeOf(texts: Map<string, string>): Store {
  return { getItem: (key) => texts.get(key) ?? null, setItem: (key, value) => void texts.set(key, value) };
}

describe("progress", () => {
  it("moves what is known a box up, which comes back later and later", () => {
    const progress = new Progress(storeOf(new Map()), "quiz");
    let today = 100;
    const gaps: number[] = [];
    for (let round = 0; round < 5; round++) {
      expect(progress.isDue("rake", today)).toBe(true);
      progress.answer("rake", true, today);
      const next = progress.nextDue(["rake"]) ?? 0;
      expect(progress.isDue("rake", next - 1)).toBe(false);
      gaps.push(next - today);
      today = next;
    }
    expect(gaps).toEqual([1, 3, 7, 21, 21]);
    expect(progress.boxOf("rake")).toBe(5);
  });

  it("leaves what is known before its day where it is", () => {
    const progress = new Progress(storeOf(new Map()), "quiz");
    for (let round = 0; round < 3; round++) progress.answer("rake", true, 100);
    expect([progress.boxOf("rake"), progress.nextDue(["rake"])]).toEqual([2, 101]);
  });

  it("moves what is not known back to the first box, where it is due at once", () => {
    const progress = new Progress(storeOf(new Map()), "quiz");
    for (const isKnown of [true, true, false]) progress.answer("rake", isKnown, 100);
    expect([progress.boxOf("rake"), progress.isDue("rake", 100), progress.isDone("rake", 100)]).toEqual([1, true, false]);
  });

  it("is there for whoever opens the same store, and keeps what another window wrote", () => {
    const texts = new Map<string, string>();
    const [one, other] = [new Progress(storeOf(texts), "quiz"), new Progress(storeOf(texts), "quiz")];
    one.answer("rake", true, 100);
    other.answer("hoe", true, 100);
    const later = new Progress(storeOf(texts), "quiz");
    expect(["rake", "hoe", "spade"].map((key) => later.boxOf(key))).toEqual([2, 2, 1]);
    later.forget();
    expect(new Progress(storeOf(texts), "quiz").boxOf("rake")).toBe(1);
    expect(new Progress(storeOf(texts), "other").nextDue(["rake"])).toBeNull();
  });

  it("says that it is not kept where the store is full or there is none", () => {
    const full: Store = {
      getItem: () => null,
      setItem: () => {
        throw new Error("full");
      },
    };
    const progress = new Progress(full, "quiz");
    expect(progress.isKept).toBe(true);
    progress.answer("rake", true, 100);
    progress.answer("hoe", true, 100);
    expect([progress.isKept, progress.boxOf("rake"), progress.boxOf("hoe")]).toEqual([false, 2, 2]);
    expect(new Progress(null, "quiz").isKept).toBe(false);
  });

  it("counts days by the reader's clock", () => {
    const evening = new Date(2026, 4, 3, 23, 59);
    expect(dayOf(new Date(2026, 4, 4, 0, 1)) - dayOf(evening)).toBe(1);
    expect(dayOf(new Date(2026, 4, 3, 0, 1))).toBe(dayOf(evening));
  });
});

describe("the queue", () => {
  it("asks what was not known again after some others, and ends when all is known", () => {
    const queue = new Queue(["a", "b", "c", "d", "e", "f"]);
    queue.answer(false);
    const asked: (string | null)[] = [];
    while (queue.current !== null) {
      asked.push(queue.current);
      queue.answer(true);
    }
    expect(asked).toEqual(["b", "c", "d", "e", "a", "f"]);
    queue.answer(true);
    queue.move(1);
    expect(queue.current).toBeNull();
  });

  it("goes round and round, and stays in it when the last card is taken out", () => {
    const queue = new Queue(["a", "b", "c"]);
    queue.move(-1);
    expect(queue.current).toBe("c");
    queue.answer(true);
    expect(queue.current).toBe("a");
    queue.move(1);
    queue.move(1);
    expect(queue.current).toBe("a");
  });
});

describe("the order", () => {
  const keys = Array.from({ length: 200 }, (_, index) => `tools/item-${index}:name-description`);

  it("is decided by the seed, also for some of the cards", () => {
    const all = shuffled(keys, "1");
    expect(shuffled(keys.toReversed(), "1")).toEqual(all);
    const some = keys.filter((_, index) => index % 3 === 0);
    expect(shuffled(some, "1")).toEqual(all.filter((key) => some.includes(key)));
    expect(shuffled(keys, "2")).not.toEqual(all);
  });

  it("leaves no two neighbours together more often than chance does", () => {
    let together = 0;
    for (let seed = 0; seed < 50; seed++) {
      const places = new Map(shuffled(keys, String(seed)).map((key, place) => [key, place]));
      for (const [index, key] of keys.entries()) {
        const next = places.get(keys[index + 1] ?? "");
        if (next !== undefined && next - (places.get(key) ?? 0) === 1) together++;
      }
    }
    // By chance one in each order.
    expect(together).toBeLessThan(100);
  });
});
