import { builtInProfiles } from "@notewright/profile";
import { expect, test } from "vitest";
import { makeInput } from "./make-input.ts";
import { pagesOf } from "./pages-of.ts";

const tea = `# Tea

Leaves in water.

## Making

Pour, see [the pot](pot.md).[^1]

- green: 70 °C ^green
- black: 100 °C

### Time

Three minutes.

[^1]: Slowly.

## Taste

Bitter.

Cools down.

^cools
`;
const profile = builtInProfiles.get("file-per-entry");
const pages = (host: string, more: Record<string, string> = {}, options = {}): Map<string, string> =>
  pagesOf(
    makeInput({ "drinks/tea.md": tea, "drinks/pot.md": "# Pot\n\nClay.\n", "host.md": host, ...more }, new Map(), profile),
    {
      quiz: false,
      ...options,
    },
  );
const embeds = (host: string, more: Record<string, string> = {}, options = {}): string[] =>
  pages(host, more, options)
    .get("host.html")
    ?.match(/<div class="embed">.*?<\/p><\/div>(?=<|\n| )/gs) ?? [];

test("an embedded section is shown with those in it, its links from there, and a link to the note", () => {
  const [part = "", ...others] = embeds("# Host\n\nBefore.\n\n![[tea#Making]]\n\nAfter.\n");
  expect(others).toEqual([]);
  for (const shown of ["Pour, see", "green: 70 °C", ">Time</h", "Three minutes.", "Slowly."]) expect(part).toContain(shown);
  expect(part).not.toContain("Bitter");
  expect(part).toContain('<a href="drinks/pot.html">the pot</a>');
  expect(part).toMatch(/<p class="embed-source"><a href="drinks\/tea.html#[^"]+">Tea<\/a>/);
});

test("an embedded note is shown with its sections, an embedded block alone", () => {
  const [note = "", item = "", before = ""] = embeds("# Host\n\n![[tea]]\n\n![[tea#^green]]\n\n![[tea#^cools]]\n");
  for (const shown of ["Leaves in water.", ">Making</h", "Bitter."]) expect(note).toContain(shown);
  expect(item).toContain("green: 70 °C");
  expect(item).not.toContain("black");
  expect(before).toContain("Cools down.");
  expect(before).not.toContain("Bitter");
});

test("all ids of a page are different, whatever it embeds and however often", () => {
  const page = pages("# Host\n\n## Time\n\n![[tea]]\n\n![[tea]]\n\n![[tea#Making]]\n").get("host.html") ?? "";
  const ids = Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target = ""] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(decodeURIComponent(target));
});

test("notes that embed each other, themselves or what is long show links instead", () => {
  const [part = ""] = embeds("# Host\n\n![[ring]] and ![[#Own]]\n\n## Own\n\nMine.\n", {
    "ring.md": "# Ring\n\nRound. ![[host]]\n",
  });
  expect(part).toContain('Round. <a href="#host');
  expect(part.match(/class="embed"/g)).toHaveLength(1);
  expect(embeds("# Host\n\n![[long]]\n", { "long.md": `# Long\n\n${"word ".repeat(5000)}\n` })).toEqual([]);
  expect(embeds(`# Host\n\n${"![[pot]]\n\n".repeat(99)}`, {}, { repository: "https://github.com/a/b" })).toHaveLength(30);
});

test("a price in the note does not mark what it embeds, whose own are marked", () => {
  const host = "# Host\n\nText.\n\n$3 per day.\n\n![[free]] ![[paid]]\n";
  const page = pages(host, {
    "free.md": "# Free\n\nText.\n\nFor no one.\n",
    "paid.md": "# Paid\n\nText.\n\n$4 per day.\n",
  }).get("host.html");
  expect(page?.match(/<p data-fact="price">[^<]+/g)).toEqual([
    '<p data-fact="price">$3 per day.',
    '<p data-fact="price">$4 per day.',
  ]);
  expect(page).toContain("<p>For no one.</p>");
});
