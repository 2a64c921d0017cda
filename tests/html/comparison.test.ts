import { builtInProfiles } from "@notewright/profile";
import { expect, test } from "vitest";
import { makeInput } from "./make-input.ts";
import { pagesOf } from "./pages-of.ts";

const pageOf = (markdown: string): string =>
  pagesOf(makeInput({ "a.md": markdown }, new Map()), { quiz: false }).get("index.html") ?? "";
const headings = (page: string): string[] =>
  Array.from(
    page.slice(page.indexOf("comparison")).matchAll(/<h([3-6])[^>]*>([^<]+)/g),
    ([, level, text]) => `${level} ${text}`,
  );

const table = "| | Tea | Coffee |\n| - | - | - |\n| Water | not boiling | boiling |\n| Time | minutes | seconds |\n";

test("a table that the note compares by is shown as it is, and not said once more", () => {
  const page = pageOf(`# Drinks\n\n### Tea vs Coffee\n\nBoth wake.\n\n#### Making\n\n${table}\n#### Taste\n\nBoth bitter.\n`);
  expect(page.match(/not boiling/g)).toHaveLength(1);
  expect(page).not.toContain('class="versus"');
  expect(headings(page)).toEqual(["3 Tea vs Coffee", "4 Making", "4 Taste"]);
  expect(page.indexOf("Both wake.")).toBeLessThan(page.indexOf("not boiling"));
});

test("lists beside such a table make a table of their own", () => {
  const page = pageOf(`# Drinks\n\n### Tea vs Coffee\n\nTea:\n\n- leaves\n\nCoffee:\n\n- beans\n\n#### Making\n\n${table}`);
  const [, versus = ""] = /<table class="versus".*?>(.*?)<\/table>/s.exec(page) ?? [];
  expect(versus).toContain("leaves");
  expect(versus).not.toContain("Water");
  expect(page.match(/not boiling/g)).toHaveLength(1);
});

test("the page of a note that is a comparison names it once, with its sections right below", () => {
  const notes = {
    "tea-or-coffee.md": "# Tea vs Coffee\n\nBoth wake.\n\n## Taste\n\nBitter.\n",
    "tea.md": "# Tea\n\nLeaves.\n",
  };
  const site = pagesOf(makeInput(notes, new Map(), builtInProfiles.get("file-per-entry")), { quiz: false });
  const page = site.get("tea-or-coffee.html");
  expect(page?.match(/<h\d[^>]*>.*?<\/h\d>/g)).toEqual(["<h1>Tea vs Coffee</h1>", "<h2>Taste</h2>"]);
  expect(page).toContain('<article class="card comparison"');
});

test("no heading of a comparison is lost, and each is as deep as in the note", () => {
  const lists = "Tea:\n\n- leaves\n\nCoffee:\n\n- beans\n";
  const page = pageOf(`# Drinks\n\n### Tea vs Coffee\n\n#### Made of\n\n${lists}\n#### Where\n\n##### At home\n\nIn a pot.\n`);
  expect(page).toMatch(/<th scope="row" id="drinks\/tea-vs-coffee\/made-of">Made of</);
  expect(headings(page)).toEqual(["3 Tea vs Coffee", "4 Where", "5 At home"]);
  expect(page).toContain('id="drinks/tea-vs-coffee/where"');
});
