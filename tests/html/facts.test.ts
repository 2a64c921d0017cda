import { expect, it } from "vitest";
import { makeInput } from "./make-input.ts";
import { pagesOf } from "./pages-of.ts";

const note = `# Tools

### Rake

Gathers leaves. It costs about $20.

- Maximum width: 60 cm.
- Price: $25 a piece.
- Good for *dry* leaves.

#### Hire

$3 per day.
`;

it("marks what is a limit or a price, and says so itself", () => {
  const page = pagesOf(makeInput({ "tools.md": note }, new Map())).get("index.html") ?? "";
  expect(page).toContain('<li data-fact="limit">Maximum width: 60 cm.</li>');
  expect(page).toContain('<p data-fact="price">$3 per day.</p>');
  // One sentence of two, one that begins with the word, and a fact of another kind.
  expect(page.match(/data-fact=/g)).toHaveLength(2);
});

it("marks nothing that a note only claims to be a fact", () => {
  const forged = '# Tools\n\n### Rake\n\n<p data-fact="limit">No.</p>\n';
  expect(pagesOf(makeInput({ "tools.md": forged }, new Map())).get("index.html")).not.toContain("data-fact");
});
