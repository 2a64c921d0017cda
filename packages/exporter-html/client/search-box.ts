import { HitList, mostHits } from "./hit-list.ts";
import { loadScripts } from "./load-scripts.ts";
import type { SearchGlobals } from "./search-globals.ts";

const globals = globalThis as SearchGlobals;

/** Shows the search of the page and lets it work: as you type, by keyboard, with the count said aloud. */
export function enableSearch(): void {
  const form = document.querySelector<HTMLFormElement>("form.search");
  const input = form?.querySelector("input");
  const list = form?.querySelector<HTMLElement>('[role="listbox"]');
  const status = form?.querySelector<HTMLElement>('[role="status"]');
  if (!form || !input || !list || !status) return;
  const { page = "", root = "", scripts = "[]" } = form.dataset;
  const hits = new HitList(list, input, { page, root });
  let state: "asleep" | "loading" | "ready" | "failed" = "asleep";
  form.hidden = false;

  const update = (): void => {
    const query = input.value.trim();
    const found = query === "" ? [] : (globals.notewrightSearch?.(query) ?? []);
    hits.show(found);
    if (query === "") status.textContent = "";
    else if (state === "ready") status.textContent = countText(found.length, query);
    else status.textContent = state === "failed" ? "The search could not be loaded." : "Searching …";
    hits.setOpen(query !== "");
  };
  const wake = async (): Promise<void> => {
    state = "loading";
    try {
      await loadScripts(JSON.parse(scripts) as string[], update);
      state = "ready";
    } catch {
      state = "failed";
    }
    update();
  };

  input.addEventListener("input", () => {
    if (state === "asleep" || state === "failed") void wake();
    update();
  });
  input.addEventListener("focus", update);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") hits.move(1);
    else if (event.key === "ArrowUp") hits.move(-1);
    else if (event.key === "Enter") hits.follow();
    else if (event.key === "Escape") clear();
    else return;
    event.preventDefault();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  list.addEventListener("click", () => hits.setOpen(false));
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Node && !form.contains(target)) hits.setOpen(false);
  });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !form.contains(relatedTarget)) hits.setOpen(false);
  });
  onSlash(() => {
    input.focus();
    input.select();
  });

  function clear(): void {
    if (input?.value === "") input.blur();
    else if (input) input.value = "";
    update();
  }
}

/** Calls when `/` is typed outside of a field. */
function onSlash(call: () => void): void {
  document.addEventListener("keydown", (event) => {
    const { altKey, ctrlKey, key, metaKey, target } = event;
    const isField =
      target instanceof HTMLElement && target.matches("input:not([type=radio], [type=checkbox]), textarea, select");
    if (key !== "/" || altKey || ctrlKey || metaKey || isField) return;
    event.preventDefault();
    call();
  });
}

function countText(count: number, query: string): string {
  if (count === 0) return `Nothing found for “${query}”`;
  const all = `${count} ${count === 1 ? "result" : "results"}`;
  return count > mostHits ? `${all}, the first ${mostHits} are shown` : all;
}
