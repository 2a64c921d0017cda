import type { FormerPlace, OutputFile } from "@notewright/exporter";
import { type HtmlOptions, htmlExporter } from "@notewright/exporter-html";
import { describe, expect, test } from "vitest";
import { makeInput } from "./make-input.ts";
import { pagesOf, siteFiles } from "./pages-of.ts";

const TOOLS = `# Tools

### Rake

#### Care

Oil the handle.

### Hoe

Thin and sharp.
`;
const SEEDS = "# Seeds\n\n### Pea\n\nSow in March.\n\n### Pea vs Bean\n\nPea:\n\n* Climbs.\n\nBean:\n\n* Stands.\n";
const ABOUT = "Who gardens here.\n";
const notes = { "garden/tools.md": TOOLS, "seeds.md": SEEDS, "about.md": ABOUT };

/** Where things were, by what they are now. */
interface Former {
  notes?: Record<string, string>;
  records?: Record<string, Partial<FormerPlace>>;
}

function inputOf({ notes: moved = {}, records = {} }: Former, vault: Record<string, string> = notes) {
  const places = Object.entries(records).map(([id, place]) => [id, { ids: [], notes: [], ...place }] as const);
  return { ...makeInput(vault, new Map()), former: { notes: new Map(Object.entries(moved)), records: new Map(places) } };
}

/** The pages that a site has because of its history. */
function redirectsOf(former: Former, options: Partial<HtmlOptions> = {}, vault = notes): Map<string, string> {
  const usual = pagesOf(makeInput(vault, new Map()), options);
  return new Map([...pagesOf(inputOf(former, vault), options)].filter(([path]) => !usual.has(path)));
}

const refreshOf = (page = ""): string | undefined => /http-equiv="refresh" content="([^"]*)"/.exec(page)?.[1];
const movedOf = (page = ""): string[] => Array.from(page.matchAll(/<p class="moved">.*?<\/p>/g), ([line]) => line);

const wholeNote: Former = {
  notes: { "tools.md": "garden/tools.md" },
  records: {
    tools: { notes: ["tools.md"] },
    "tools/rake": { notes: ["tools.md"] },
    "tools/hoe": { notes: ["tools.md"] },
  },
};

describe("a note under another path", () => {
  test("has a page where it was, which leads to it without a script, and is no page for search engines", () => {
    const redirects = redirectsOf(wholeNote);
    expect([...redirects.keys()]).toEqual(["tools.html"]);
    const page = redirects.get("tools.html") ?? "";
    expect(page).toContain('<noscript><meta http-equiv="refresh" content="0; url=garden/tools.html"></noscript>');
    expect(page).toContain('<a href="garden/tools.html" data-moved="">Tools</a>');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('<link rel="canonical" href="garden/tools.html">');
    expect(page).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;; [^"]*script-src &#x27;self&#x27;;/,
    );
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });

  test("from a folder leads out of it, by its public address for search engines; the sitemap does not know it", () => {
    const moved = { notes: { "old/deep/about.md": "about.md" } };
    const site = "https://example.org/garden";
    const page = redirectsOf(moved, { site }).get("old/deep/about.html") ?? "";
    expect(refreshOf(page)).toBe("0; url=../../about.html");
    expect(page).toContain(`<link rel="canonical" href="${site}/about.html">`);
    expect(page).not.toContain("og:url");
    expect(String(siteFiles(inputOf(moved), { site }).get("sitemap.xml"))).not.toContain("old/deep");
  });

  test("has one at each path that it had", () => {
    const redirects = redirectsOf({ notes: { "a.md": "about.md", "b/a.md": "about.md", "index.md": "about.md" } });
    expect(Array.from(redirects, ([path, page]) => [path, refreshOf(page)])).toEqual([
      ["a.html", "0; url=about.html"],
      ["b/a.html", "0; url=../about.html"],
      ["index-2.html", "0; url=about.html"],
    ]);
  });

  test("leaves its address to whatever is there by now, also in other case", () => {
    const taken = { "seeds.md": "about.md", "Garden/Tools.md": "about.md", "404.md": "about.md", "quiz.md": "about.md" };
    expect([...redirectsOf({ notes: taken }).keys()]).toEqual(["404-2.html", "quiz-2.html"]);
    expect([...redirectsOf({ notes: { "A.md": "about.md", "a.md": "about.md" } }).keys()]).toEqual(["A.html"]);
  });

  test("that is none of the site's has none where it was", () => {
    expect(redirectsOf({ notes: { "gone.md": "nowhere.md" } }).size).toBe(0);
  });
});

describe("a note whose records went to several", () => {
  const halves: Former = {
    records: {
      "tools/rake": { notes: ["all.md"], ids: ["all/rake"] },
      "seeds/pea": { notes: ["all.md"] },
      "seeds/pea-vs-bean": { notes: ["all.md"] },
    },
  };

  test("is a list of them, which the anchors name, and leads on only from there", () => {
    const page = redirectsOf(halves).get("all.html") ?? "";
    expect(refreshOf(page)).toBeUndefined();
    expect(page).not.toMatch(/data-moved|rel="canonical"/);
    expect(page).toContain(
      '<li><span id="tools/rake"></span><span id="all/rake"></span><a href="garden/tools.html#tools/rake">Rake</a> has moved to Tools.</li>',
    );
    expect(page).toContain('<a href="seeds.html#seeds/pea-vs-bean">Pea vs Bean</a>');
    expect(movedOf(page)).toEqual([
      '<p class="moved"><span id="tools/rake/care"></span><span id="all/rake/care"></span><a href="garden/tools.html#tools/rake/care">Rake: Care</a> has moved to Tools.</p>',
    ]);
  });

  test("leads by script to the one that it became", () => {
    const page = redirectsOf({ ...halves, notes: { "all.md": "seeds.md" } }).get("all.html") ?? "";
    expect(page).toContain('Most of it is <a href="seeds.html" data-moved="">Seeds</a>');
    expect(refreshOf(page)).toBeUndefined();
    expect(page).toContain("<li>");
  });

  test("that all went to one is that one, even where nobody says so", () => {
    const page = redirectsOf({ records: { "seeds/pea": { notes: ["all.md"] } } }).get("all.html");
    expect(refreshOf(page)).toBe("0; url=seeds.html");
  });
});

test("a category that notes share does not keep a page from leading on, but has its own anchor there", () => {
  const former = {
    notes: { "old.md": "garden/tools.md" },
    records: { "tools/rake": { notes: ["old.md"] }, seeds: { notes: ["old.md"] } },
  };
  const page = redirectsOf(former).get("old.html");
  expect(refreshOf(page)).toBe("0; url=garden/tools.html");
  expect(page).not.toContain("<li>");
  // Where notes are entries, the name says where it went.
  expect(movedOf(page)).toEqual([
    '<p class="moved"><span id="seeds"></span><a href="seeds.html#seeds">Seeds</a> has moved.</p>',
  ]);
});

describe("an entry that left a page that is still there", () => {
  const left: Former = { records: { "tools/rake": { notes: ["seeds.md"], ids: ["seeds/rake", "seeds/pea"] } } };

  test("has a line on it for each link that led there, but where something else stands now", () => {
    expect(redirectsOf(left).size).toBe(0);
    const lines = movedOf(pagesOf(inputOf(left)).get("seeds.html"));
    expect(lines).toEqual([
      '<p class="moved"><span id="tools/rake"></span><span id="seeds/rake"></span><a href="garden/tools.html#tools/rake">Rake</a> has moved to Tools.</p>',
      '<p class="moved"><span id="tools/rake/care"></span><span id="seeds/rake/care"></span><span id="seeds/pea/care"></span><a href="garden/tools.html#tools/rake/care">Rake: Care</a> has moved to Tools.</p>',
    ]);
  });

  test("and came back has none", () => {
    const back = { records: { "tools/rake": { notes: ["garden/tools.md", "GARDEN/tools.md"] } } };
    for (const page of pagesOf(inputOf(back)).values()) expect(movedOf(page)).toEqual([]);
  });

  test("gives an anchor that two had to the one that has it as its id", () => {
    const both = {
      records: { "tools/hoe": { notes: ["seeds.md"], ids: ["tools/rake"] }, "tools/rake": { notes: ["seeds.md"] } },
    };
    const lines = movedOf(pagesOf(inputOf(both)).get("seeds.html"));
    expect(lines[0]).toContain('<span id="tools/hoe"></span><a href="garden/tools.html#tools/hoe">');
    expect(lines[1]).toContain('<span id="tools/rake"></span><a href="garden/tools.html#tools/rake">');
  });
});

test("a section that another note adds to an entry is where the entry is", () => {
  const vault = {
    "a.md": "# Tools\n\n### Rake\n\nLong.\n",
    "b.md": "# Tools\n\n### Rake\n\n#### Care\n\nOil it.\n",
    "c.md": "# Odds\n\n### Pot\n\nRound.\n",
  };
  const page = pagesOf(inputOf({ records: { "tools/rake": { notes: ["c.md"] } } }, vault)).get("c.html");
  expect(movedOf(page)[1]).toContain('<span id="tools/rake/care"></span><a href="a.html#tools/rake/care">');
});

test("former ids of categories, comparisons and sections lead to where these are", () => {
  const renamed = {
    records: {
      seeds: { ids: ["sowing"] },
      "seeds/pea-vs-bean": { ids: ["seeds/peas"] },
      "tools/rake": { ids: ["tools/comb"] },
    },
  };
  const pages = pagesOf(inputOf(renamed));
  expect(pages.get("seeds.html")).toMatch(/<section [^>]*id="seeds"[^>]*><span id="sowing"><\/span>/);
  expect(pages.get("seeds.html")).toMatch(/id="seeds\/pea-vs-bean"[^>]*><span id="seeds\/peas"><\/span>/);
  expect(pages.get("garden/tools.html")).toMatch(/id="tools\/rake\/care"[^>]*><span id="tools\/comb\/care"><\/span>/);
});

describe("pages of entries", () => {
  const renamed = { records: { "tools/rake": { ids: ["tools/comb", "Tools/Rake", "tools/hoe", "beds/rake"] } } };

  test("lead from each former id to the entry's page, but where another page is", () => {
    const redirects = redirectsOf(renamed, { entryPages: true });
    expect(Array.from(redirects, ([path, page]) => [path, refreshOf(page)])).toEqual([
      ["entries/tools/comb.html", "0; url=rake.html"],
      ["entries/beds/rake.html", "0; url=../tools/rake.html"],
    ]);
    expect(redirects.get("entries/tools/comb.html")).toContain('<a href="rake.html" data-moved="">Rake</a>');
  });

  test("are not led to where there are none", () => {
    expect(redirectsOf(renamed).size).toBe(0);
    expect(redirectsOf(renamed, { entryPages: true, singleFile: true }).size).toBe(0);
  });
});

test("a single file has all anchors, former ones too, and nothing else of the past", () => {
  const former = {
    notes: { "tools.md": "garden/tools.md", "about.md": "seeds.md" },
    records: { "tools/rake": { ids: ["tools/comb"], notes: ["seeds.md", "gone.md"] } },
  };
  const files = siteFiles(inputOf(former), { singleFile: true });
  expect([...files.keys()]).toEqual(["index.html"]);
  const page = String(files.get("index.html"));
  expect(page).toContain('<span id="tools/comb"></span>');
  expect(page).toMatch(/ id="top:garden\/tools"[^>]*><span id="top:tools"><\/span>/);
  expect(page.match(/ id="top:about"/g)).toHaveLength(1);
  expect(movedOf(page)).toEqual([]);
});

test("a site of one note leads to its only page", () => {
  const vault = { "seeds.md": SEEDS };
  const page = redirectsOf({ records: { "seeds/pea": { notes: ["peas/all.md"] } } }, {}, vault as typeof notes).get(
    "peas/all.html",
  );
  expect(refreshOf(page)).toBe("0; url=../index.html");
});

test("without a history nothing is different", () => {
  const without = siteFiles(makeInput(notes, new Map()));
  for (const former of [{}, { records: { "tools/rake": { notes: ["garden/tools.md"] } } }])
    expect([...siteFiles(inputOf(former))]).toEqual([...without]);
  expect([...without.values()].join("")).not.toMatch(/\bmoved\b/);
});

test("whatever a note was called, its page is inside of the site and beside the others", () => {
  const hostile = [
    "seeds.html/x",
    "../../etc/passwd",
    "/abs",
    "a/../b",
    "\u0000",
    "long".repeat(60),
    "a\\b",
    "x.html/y",
    "x",
    "",
  ];
  const moved = Object.fromEntries(hostile.map((name) => [`${name}.md`, "about.md"]));
  const redirects = redirectsOf({ notes: moved });
  expect([...redirects.keys()].sort()).toEqual([
    "-.html",
    "-/-/etc/passwd.html",
    "-/abs.html",
    "a-b.html",
    "a/-/b.html",
    `${"long".repeat(50)}.html`,
    "seeds.html-/x.html",
    "x.html",
    "x.html-/y.html",
  ]);
});

test.each([
  '"><script>alert(1)</script>',
  "'; url=https://example.org/",
  "javascript:alert(1)",
  "//example.org/x",
  "a b#c?d%zz",
  "é\ud800",
])("ids and paths like %j are but names", (name) => {
  const former = {
    notes: { [`${name}.md`]: "about.md" },
    records: { "tools/rake": { ids: [name], notes: ["seeds.md", `${name}.md`] } },
  };
  const pages = pagesOf(inputOf(former), { entryPages: true });
  for (const [path, page] of pages) {
    expect(path).not.toMatch(/[<>"':\\]|\.\.\//);
    const scripts = page.replaceAll(/="[^"]*"/g, '=""').match(/<script[^>]*>/g) ?? [];
    expect(new Set(scripts)).toEqual(new Set(path === "404.html" ? [] : ['<script src="">']));
    expect(refreshOf(page) ?? "0; url=about.html").toMatch(/^0; url=(?:\.\.\/)*[a-z/]+\.html$/);
    expect(page).not.toMatch(/href="(?:javascript|\/\/)/);
  }
  expect(pages.size).toBeGreaterThan(pagesOf(inputOf({}), { entryPages: true }).size);
});

test("redirects are made only when somebody reads them", () => {
  const input = inputOf(wholeNote);
  const files = [...(htmlExporter.files(input, { ...htmlExporter.options.defaults, quiz: false }) as Iterable<OutputFile>)];
  const file = files.find(({ path }) => path === "tools.html");
  expect(Object.getOwnPropertyDescriptor(file, "content")?.get).toBeTypeOf("function");
});
