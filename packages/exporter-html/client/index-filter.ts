/** A row of an index with what it may be chosen by. */
interface Row {
  element: HTMLTableRowElement;
  labels: ReadonlySet<string>;
}

/** Puts chips above each index that show only some of its rows: by category, and by tag where entries have tags of their own. */
export function addFilters(): void {
  for (const section of document.querySelectorAll<HTMLElement>(".index")) {
    const table = section.querySelector("table");
    if (table === null) continue;
    const rows = [...(table.tBodies[0]?.rows ?? [])].map(readRow);
    const counts = new Map<string, number>();
    for (const { labels } of rows) for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    const inOrder = [...counts].sort(([a], [b]) => Number(isTag(a)) - Number(isTag(b)));
    if (counts.size > 1) table.before(filters(rows, inOrder));
  }
}

function isTag(label: string): boolean {
  return label.startsWith("#");
}

function readRow(element: HTMLTableRowElement): Row {
  const category =
    element.closest(".by-category") === null ? "" : (element.cells[element.cells.length - 2]?.textContent?.trim() ?? "");
  const tags = JSON.parse(element.dataset["tags"] ?? "[]") as string[];
  return { element, labels: new Set([...(category === "" ? [] : [category]), ...tags.map((tag) => `#${tag}`)]) };
}

function filters(rows: readonly Row[], counts: readonly [string, number][]): HTMLElement {
  const chosen = new Set<string>();
  const group = document.createElement("div");
  group.className = "filters";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", "Show only");
  const status = document.createElement("p");
  status.className = "count";
  status.setAttribute("role", "status");
  const all = chip("All", rows.length, () => chosen.clear());
  const chips = new Map(counts.map(([label, count]) => [label, chip(label, count, () => toggle(label))]));
  group.append(all, ...chips.values(), status);
  update();
  return group;

  function chip(label: string, count: number, choose: () => void): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    const number = document.createElement("span");
    number.textContent = String(count);
    button.append(label, " ", number);
    button.addEventListener("click", () => {
      choose();
      update();
      status.textContent = `${rows.filter(({ element }) => !element.hidden).length} of ${rows.length} shown`;
    });
    return button;
  }

  function toggle(label: string): void {
    if (!chosen.delete(label)) chosen.add(label);
  }

  function update(): void {
    all.setAttribute("aria-pressed", String(chosen.size === 0));
    for (const [label, button] of chips) button.setAttribute("aria-pressed", String(chosen.has(label)));
    for (const { element, labels } of rows) element.hidden = chosen.size > 0 && ![...labels].some((label) => chosen.has(label));
  }
}
