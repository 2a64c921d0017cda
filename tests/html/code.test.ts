import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { violationsOf } from "../browser/axe.ts";
import { checkedNote, finding } from "./checked-input.ts";
import { makeInput } from "./make-input.ts";
import { pagesOf, writeSite } from "./pages-of.ts";
import { sitePages } from "./site-pages.ts";

const root = join(import.meta.dirname, "../..");
const code = {
  bash: '# Water all beds\nfor bed in north south; do\n  echo "Watering $bed" | tee -a "$LOG"\ndone',
  python: "@timed\ndef water(bed: str, litres=2.5) -> bool:\n    return open(f'{bed}.log')",
  sql: "SELECT name, count(*) FROM beds WHERE litres > 10; -- thirsty",
  yaml: 'beds:\n  - name: "north"\n    litres: 12\n    shaded: true',
  json: '{"bed": "north", "litres": 12, "shaded": true}',
  http: 'POST /beds HTTP/1.1\nContent-Type: application/json\n\n{"bed": "north"}',
  diff: "@@ -1,2 +1,2 @@\n-litres: 10\n+litres: 12",
  html: '<p class="bed">North</p><script>const litres = 12;</script>',
};
const wide = `echo ${"north ".repeat(40)}`;
const blocks = Object.entries({ ...code, "": "plain words", runic: "no such language" });
const garden = `# Garden\n\n### Watering\n\nTo each bed in turn.\n\n${blocks.map(([name, text]) => `\`\`\`${name}\n${text}\n\`\`\`\n`).join("\n")}
\`\`\`bash
${wide}
\`\`\`
`;
const { addressOf, folder, withPage } = sitePages("code");
const file = "index.html";

beforeAll(() => writeSite(makeInput({ "garden.md": garden }, new Map()), folder, { quiz: false }));

const coloursOf = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(`Array.from(document.querySelectorAll(${JSON.stringify(selector)}), (span) => getComputedStyle(span).color)`);

it("shows each language in several colours, and says the very text of the note", async () => {
  await withPage(file, { javaScriptEnabled: false }, async (page) => {
    for (const [name, text] of Object.entries(code)) {
      const block = page.locator(`code.language-${name}`).first();
      expect(await block.textContent()).toBe(`${text}\n`);
      const colours = await coloursOf(page, `.language-${name} span`);
      expect(new Set(colours).size, name).toBeGreaterThan(1);
    }
    expect(await page.locator("code:not([class]) span, .language-runic span").count()).toBe(0);
  });
});

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  it("has no axe violation and no sideways scroll", async () => {
    await withPage(file, { bypassCSP: true, colorScheme, viewport: { width: 320, height: 700 } }, async (page) => {
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    });
  });
});

it("scrolls a wide block by keyboard, and breaks its lines on paper", async () => {
  await withPage(file, { javaScriptEnabled: false }, async (page) => {
    const block = page.getByRole("group", { name: "Code" }).last();
    await block.focus();
    await page.keyboard.press("ArrowRight");
    // Not waitForFunction: it waits for frames of an animation, which a page without JavaScript is never told of.
    await expect.poll(() => block.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    await page.emulateMedia({ media: "print" });
    expect(await block.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });
});

it("takes the colours of the system where it has its own", async () => {
  await withPage(file, { forcedColors: "active" }, async (page) => {
    const colours = await coloursOf(page, ".code span");
    expect(new Set(colours).size).toBe(1);
  });
});

describe("the button over a block", () => {
  it.each(["file", "http"] as const)("copies the code over %s, and says so", async (scheme) => {
    await withPage(addressOf(file, scheme), {}, async (page) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      const button = page.getByRole("button", { name: "Copy code" }).first();
      await button.click();
      await page.getByText("Copied", { exact: true }).waitFor({ state: "attached" });
      expect(await page.evaluate("navigator.clipboard.readText()")).toBe(code.bash);
    });
  });

  it("copies where browsers give pages no clipboard", async () => {
    const initScript = `Object.defineProperty(navigator, "clipboard", { value: undefined });
      document.addEventListener("copy", () => { globalThis.copied = document.activeElement.value; });`;
    await withPage(file, { initScript }, async (page) => {
      await page.getByRole("button", { name: "Copy code" }).first().click();
      await page.getByText("Copied", { exact: true }).waitFor({ state: "attached" });
      expect(await page.evaluate("globalThis.copied")).toBe(code.bash);
    });
  });

  it("is seen where a mouse or the focus is, and on a phone always", async () => {
    const seen = "getComputedStyle(document.querySelector('.code-frame > .copy')).opacity";
    await withPage(file, {}, async (page) => {
      expect(await page.evaluate(seen)).toBe("0");
      await page.locator(".code").first().hover();
      expect(await page.evaluate(seen)).toBe("1");
      await page.mouse.move(0, 0);
      expect(await page.evaluate(seen)).toBe("0");
      await page.getByRole("button", { name: "Copy code" }).first().focus();
      expect(await page.evaluate(seen)).toBe("1");
    });
    await withPage(file, { isMobile: true, hasTouch: true }, async (page) => {
      expect(await page.evaluate(seen)).toBe("1");
    });
  });

  it("is not there without JavaScript", async () => {
    await withPage(file, { javaScriptEnabled: false }, async (page) => {
      expect(await page.getByRole("button").count()).toBe(0);
    });
  });
});

it("a page without code has no style sheet for it", () => {
  const pages = pagesOf(makeInput({ "garden.md": garden, "shed.md": "# Shed\n\n### Rake\n\nFor `leaves`.\n" }, new Map()));
  expect(pages.get("garden.html")).toContain("assets/code-");
  expect(pages.get("shed.html")).not.toContain("assets/code-");
});

it.each([
  ["a language that we know", "```py\npass\n```", true],
  ["no code but plain", "```\npass\n```\n\n```runic\npass\n```", false],
])("loads what colours code where a vault has %s", (_, text, isLoaded) => {
  const script = `
    import { createRequire } from "node:module";
    import { makeInput } from "./tests/html/make-input.ts";
    import { pagesOf } from "./tests/html/pages-of.ts";
    pagesOf(makeInput({ "a.md": ${JSON.stringify(`# A\n\n### B\n\n${text}\n`)} }, new Map()));
    process.stdout.write(Object.keys(createRequire(import.meta.url).cache).filter((path) => /highlight\\.js/.test(path)).join("\\n"));`;
  const flags = ["--conditions=@notewright/source", "--input-type=module", "--eval", script];
  const loaded = execFileSync(process.execPath, flags, { cwd: root, encoding: "utf8" }).split("\n");
  expect(loaded.map((path) => path.split(/[\\/]/).at(-1))).toEqual(isLoaded ? ["core.js", "python.js"] : [""]);
});

it("is in colours on each kind of page, single files with their policy among them", async () => {
  // Cards have no block of code by itself, but lists with all that is in them.
  const hose = '# Tools\n\n### Hose\n\n- Long:\n\n  ```bash\n  for bed in north; do echo "$bed"; done\n  ```\n- Green\n';
  const input = makeInput({ "tools.md": hose, "shed.md": "# Shed\n\n### Rake\n\nFor leaves.\n" }, new Map());
  const pages = pagesOf(input, { entryPages: true });
  for (const path of ["tools.html", "quiz.html", "entries/tools/hose.html"])
    expect(pages.get(path), path).toMatch(/assets\/code-.*<span class="c-keyword">/s);
  writeSite(input, join(folder, "single"), { singleFile: true });
  await withPage("single/index.html", {}, async (page) => {
    expect(new Set(await coloursOf(page, ".code span")).size).toBeGreaterThan(2);
  });
});

it("a finding is marked in the text that it is about, and not in code that says the same", () => {
  const note = "# Tools\n\nWith <kbd>Esc</kbd>.\n\n```bash\nfor bed in north; do echo; done\n```\n\nDig *for* worms.\n";
  const input = checkedNote(note, [finding("for*", {}, note)]);
  const page = pagesOf(input, { withFindings: true }).get("index.html");
  expect(page).toContain('<span class="c-keyword">for</span>');
  expect(page).toMatch(/<em><mark class="marked error"[^>]*>for<\/mark>/);
});
