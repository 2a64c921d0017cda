import { createRequire } from "node:module";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { violationsOf } from "../browser/axe.ts";
import { makeInput } from "./make-input.ts";
import { pagesOf, siteFiles, writeSite } from "./pages-of.ts";
import { sitePages } from "./site-pages.ts";

const sum = Array.from({ length: 40 }, (_, index) => `a_{${index}}`).join("+");
const stove = String.raw`# Stove

### Kettle

It boils after $t = \frac{mc\,\Delta T}{P_{kettle}}$, and in a line $${sum}$ goes on.

$$
\begin{aligned}
Q &= mc\,\Delta T \\
  &= \textcolor{red}{4186}\cdot\text{simmer}
\end{aligned}
$$

$$\vec F = m\vec a \in \mathbb{R}$$

$$
${sum}
$$

Of a kettle with a fault $\frac{1$ and a wish $\includegraphics{https://a.example/b.png}$ the rest is shown.

> [!tip] At $100\,^\circ\mathrm{C}$
> It whistles.

| Name | Formula |
| - | - |
| Water | $\ce{H2O}$ |
`;
const plain = "# Pan\n\n### Lid\n\nA lid costs $5, a pan $20.\n";
const notes = { "stove.md": stove, "pan.md": plain };
const { folder, withPage } = sitePages("formulas");
const isTemml = (path: string): boolean => path.includes(join("node_modules", "temml"));
const styled = /href="assets\/formulas-\w+\.css"/;

beforeAll(() => {
  // What no note asks for is not loaded: has to come first.
  siteFiles(makeInput({ "pan.md": plain }, new Map()));
  expect(Object.keys(createRequire(import.meta.url).cache).filter(isTemml)).toEqual([]);
  writeSite(makeInput(notes, new Map()), join(folder, "site"), { entryPages: true });
  expect(Object.keys(createRequire(import.meta.url).cache).filter(isTemml)).not.toEqual([]);
  writeSite(makeInput({ "stove.md": stove }, new Map()), join(folder, "single"), { singleFile: true });
});

it("lays formulas out without JavaScript, font or request, from the disk", async () => {
  await withPage("site/stove.html", { javaScriptEnabled: false }, async (page, requests) => {
    const fraction = page.locator("mfrac").first();
    const [above, below] = await Promise.all([0, 1].map((at) => fraction.locator("> *").nth(at).boundingBox()));
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1);
    expect(await page.locator("math[display=block]").count()).toBe(3);
    expect(requests.every((url) => url.startsWith("file:"))).toBe(true);
  });
});

it("aligns lines at their signs", async () => {
  await withPage("site/stove.html", {}, async (page) => {
    const signs = page.locator("mtable mo", { hasText: "=" });
    const [first, second] = await Promise.all([0, 1].map((at) => signs.nth(at).boundingBox()));
    expect(Math.abs((first?.x ?? 0) - (second?.x ?? 99))).toBeLessThan(1);
  });
});

it.each(["light", "dark"] as const)("colours them so that they can be read in %s", async (colorScheme) => {
  const colours = async (path: string): Promise<unknown> =>
    withPage(path, { colorScheme }, (page) =>
      page.evaluate(`(() => {
        const probe = document.body.appendChild(document.createElement("i"));
        probe.style.setProperty("color", "var(--danger)");
        return [".math-red", "i:last-child"].map((name) => getComputedStyle(document.querySelector(name)).color);
      })()`),
    );
  for (const path of ["site/stove.html", "site/entries/stove/kettle.html", "single/index.html"]) {
    const [red, danger] = (await colours(path)) as [string, string];
    expect(red, path).toBe(danger);
  }
});

it("keeps the TeX of each, to be copied by whoever reads annotations", () => {
  const page = pagesOf(makeInput({ "stove.md": stove }, new Map())).get("index.html") ?? "";
  expect(page).toContain(String.raw`<annotation encoding="application/x-tex">\vec F = m\vec a \in \mathbb{R}</annotation>`);
  expect(page).toContain("<mi>ℝ</mi>");
});

it("reads what notes for MathJax have besides, and one formula's macros are not those of the next", () => {
  const note = String.raw`# A

### B

Here $\mbox{if any}$ and $\require{mhchem}\ce{H2O}$, $\newcommand{\heat}{Q}\heat$ and $\heat + 1$.

In a line $\begin{align} a &= b \end{align}$ all the same.
`;
  const page = pagesOf(makeInput({ "a.md": note }, new Map()), { quiz: false }).get("index.html") ?? "";
  expect(page.match(/<math>/g)).toHaveLength(3);
  expect(page.match(/<math display="block">/g)).toHaveLength(1);
  expect(page.match(/title="[^"]*">[^<]*<\/code>/g)).toEqual([
    String.raw`title="Unsupported function name: \heat">\heat + 1</code>`,
  ]);
});

it("shows what has a fault as it is written, and says why", async () => {
  await withPage("site/stove.html", {}, async (page) => {
    const faults = page.locator(".formula-fault");
    expect(await faults.allInnerTexts()).toEqual([String.raw`\frac{1`, String.raw`\includegraphics{https://a.example/b.png}`]);
    expect(await faults.last().getAttribute("title")).toBe(String.raw`Function "\includegraphics" is not trusted`);
    expect(await page.locator("main").innerText()).toContain("the rest is shown.");
  });
});

it("has the style sheet only on pages with formulas", () => {
  const pages = pagesOf(makeInput(notes, new Map()), { entryPages: true });
  expect([...pages].filter(([, page]) => styled.test(page.replaceAll("../", ""))).map(([path]) => path)).toEqual([
    "stove.html",
    "entries/stove/kettle.html",
    "quiz.html",
  ]);
  const fault = "# Pot\n\n### Lid\n\nIt is $\\frac$ wide.\n";
  expect(pagesOf(makeInput({ "pot.md": fault }, new Map())).get("index.html")).toMatch(styled);
});

it.each(["light", "dark"] as const)(
  "has no axe violation in %s at 320 px, and wide ones scroll in themselves",
  async (colorScheme) => {
    for (const path of ["site/stove.html", "single/index.html"]) {
      await withPage(path, { bypassCSP: true, colorScheme, viewport: { width: 320, height: 700 } }, async (page) => {
        expect(await violationsOf(page)).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
        const frames = page.locator("main :is(.formula, .formula-line)").filter({ visible: true });
        const reach = await frames.evaluateAll((all) =>
          all.map((frame) => ({ isWide: frame.scrollWidth > frame.clientWidth, tabIndex: frame.getAttribute("tabindex") })),
        );
        expect(reach.filter(({ isWide }) => isWide)).toEqual([
          { isWide: true, tabIndex: "0" },
          { isWide: true, tabIndex: "0" },
        ]);
        expect(reach).toContainEqual({ isWide: false, tabIndex: null });
      });
    }
  },
);

it("can be reached where it is scrolled on a phone, and mostly not where it fits", async () => {
  const narrow = [
    "E=mc^2",
    String.raw`x = \frac{-b \pm \sqrt{b^2-4ac}}{2a}`,
    String.raw`\sum_{i=1}^{n} i = \frac{n(n+1)}{2}`,
    String.raw`\int_0^1 x\,dx`,
  ];
  const all = [
    ...narrow,
    "a=b+c=d+e=f+g=h+i=j+k",
    "a=b+c=d+e=f+g=h",
    "MMMMMMMMMMMMMMMM",
    String.raw`a\qquad\qquad\qquad\qquad b\qquad\qquad\qquad\qquad c`,
    String.raw`\begin{pmatrix} 1000 & 2000 & 3000 & 4000 & 5000 \\ 1 & 2 & 3 & 4 & 5\end{pmatrix}`,
    String.raw`\frac{\text{what is above the line of it}}{2} = \text{no}`,
    String.raw`\underbrace{a+b+c+d+e+f+g+h+i+j}_{n}`,
    String.raw`\ce{CH3CH2CH2CH2CH2OH + O2 -> CO2}`,
    String.raw`\Huge W W W W W W W W`,
  ];
  const note = `# A\n\n### B\n\n${all.map((tex) => `$$\n${tex}\n$$\n\nAnd $${tex}$ behind.\n\n`).join("")}`;
  writeSite(makeInput({ "a.md": note }, new Map()), join(folder, "reach"), { quiz: false });
  await withPage("reach/index.html", { viewport: { width: 320, height: 700 } }, async (page) => {
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    const frames = await page
      .locator("main :is(.formula, .formula-line, :not(.formula, .formula-line) > math)")
      .evaluateAll((found) =>
        found.map((frame) => ({
          tex: frame.querySelector("annotation")?.textContent ?? "",
          isWide: frame.scrollWidth > frame.clientWidth,
          isReached: frame.getAttribute("tabindex") === "0",
        })),
      );
    expect(frames.filter(({ isReached, isWide }) => isWide && !isReached)).toEqual([]);
    expect(frames.filter(({ isWide }) => isWide).length).toBeGreaterThan(5);
    expect(frames.filter(({ isReached, tex }) => isReached && narrow.includes(tex))).toEqual([]);
    await page.setViewportSize({ width: 390, height: 700 });
    await page.evaluate(`document.documentElement.style.fontSize = "200%"`);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
  });
});

it("scrolls a wide one by keyboard", async () => {
  await withPage("site/stove.html", { viewport: { width: 320, height: 700 } }, async (page) => {
    const frame = page.locator(".formula[tabindex]").last();
    await frame.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });
});

it("cuts nothing off on paper", async () => {
  await withPage("site/stove.html", {}, async (page) => {
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate(`getComputedStyle(document.querySelector(".formula")).overflowX`)).toBe("visible");
  });
});

it.each(["site/stove.html", "single/index.html"])("on %s is found by the words in it, and shown as TeX there", async (path) => {
  await withPage(path, {}, async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type("simmer");
    const hit = page.locator('[role="option"]').first();
    expect(await hit.locator(".hit-name").innerText()).toBe("Kettle");
    expect(await hit.locator(".hit-excerpt").innerText()).toContain(String.raw`\text{simmer}`);
    await page.locator('[role="combobox"]').fill("kettle");
    expect(await hit.innerText()).not.toMatch(/𝑚|ΔT|Δ\s*T/);
  });
});

it("asks with formulas in the quiz, in questions that are pressed and in answers", async () => {
  const note = `# Stove

### Kettle

A vessel whose heat is $Q = mct$ and no more.

Use cases:

- Boil water that weighs $m_{1}$ grams.
- Keep tea warm for guests.

### Pot

A vessel whose volume is $a_{1}+a_{2}+a_{3}+a_{4}+a_{5}+a_{6}+a_{7}+a_{8}+a_{9}$ at most.
`;
  writeSite(makeInput({ "stove.md": note }, new Map()), join(folder, "quiz"));
  await withPage("quiz/quiz.html", { bypassCSP: true, viewport: { width: 320, height: 700 } }, async (page) => {
    expect(await page.locator("summary math").count()).toBeGreaterThan(0);
    expect(await page.locator("summary :is(.formula, .formula-line)").count()).toBe(0);
    expect(await page.locator(".quiz-answer math").count()).toBeGreaterThan(0);
    // A question would show it as it is written.
    expect(await page.locator("summary").filter({ hasText: "a_{9}" }).count()).toBe(0);
    expect(await page.locator(".quiz-answer math").filter({ hasText: "a_{9}" }).count()).toBe(1);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await violationsOf(page)).toEqual([]);
    for (const _ of await page.locator(".quiz-card").all()) {
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
      await page.keyboard.press("ArrowRight");
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    }
  });
});

describe("hostile formulas", () => {
  const nested = (begin: string, count: number, end = "}"): string => begin.repeat(count) + end.repeat(count);
  const hostile: Record<string, string> = {
    "a formula of 100 kB": "x+".repeat(50_000),
    "macros that double": `\\def\\a{xxxxxxxxxx}${"\\edef\\a{\\a\\a}".repeat(40)}\\a`,
    "macros in macros": `\\def\\f#1{${"#1".repeat(9)}}${nested("\\f{", 9)}`,
    "a macro without end": "\\def\\a{\\a\\a}\\a",
    "a long macro, often": `\\def\\a{${"x".repeat(2000)}}${"\\a".repeat(900)}`,
    levels: nested("x^{", 900),
    "levels of groups": nested("{", 1900),
    "levels of roots": nested("\\sqrt{", 500),
    "levels of brackets": nested("\\left(", 300, "\\right)"),
    cells: `\begin{matrix}${"&".repeat(3900)}\\end{matrix}`,
    chemistry: `ce{${"(".repeat(3900)}}`,
    "its words": "\\constructor \\__proto__ \\hasOwnProperty \\toString",
  };
  it.each(Object.entries(hostile))("take no time and no room: %s", (_, tex) => {
    const started = performance.now();
    const page = pagesOf(makeInput({ "a.md": `# A\n\n### B\n\n$$\n${tex}\n$$\n\nBehind.\n` }, new Map()), { quiz: false });
    expect(performance.now() - started).toBeLessThan(5000);
    expect(page.get("index.html")).toContain("Behind.");
    expect(page.get("index.html")?.length).toBeLessThan(450_000);
  });

  it("push nothing off the page", async () => {
    const tex = [
      "\\rule{9999em}{9999em}",
      "\\kern{-9999em}x",
      "x\\hspace{99999cm}y",
      "\\raisebox{9999em}{x}",
      "\\genfrac{(}{)}{999em}{0}{a}{b}",
    ];
    const note = `# A\n\n### B\n\n${tex.map((each) => `Before $${each}$ behind.\n\n`).join("")}`;
    writeSite(makeInput({ "a.md": note }, new Map()), join(folder, "large"), { quiz: false });
    await withPage("large/index.html", { viewport: { width: 320, height: 700 } }, async (page) => {
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
      expect(await page.evaluate<number>("document.documentElement.scrollHeight")).toBeLessThan(6000);
    });
  });
});
