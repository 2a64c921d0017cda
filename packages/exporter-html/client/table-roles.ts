const roles: Record<string, string> = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" };

/**
 * Names the parts of the tables whose rows the style sheet takes apart on phones: there some browsers forget that they are a table. In the
 * page's text it would be a sixth of all its attributes.
 */
export function nameTableRoles(): void {
  for (const table of document.querySelectorAll(".index table, .versus")) {
    for (const part of [table, ...table.querySelectorAll("*")]) {
      const role =
        part.tagName === "TH" ? `${(part as HTMLTableCellElement).scope}header`.replace("col", "column") : roles[part.tagName];
      if (role !== undefined && part.closest("table") === table) part.setAttribute("role", role);
    }
  }
}
