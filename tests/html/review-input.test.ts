import { SourceText } from "@notewright/diagnostics";
import type { Finding } from "@notewright/schema";
import { describe, expect, it } from "vitest";
import { checked, checkedNote, finding, hostileFindings, ruleText, text } from "./checked-input.ts";
import { makeInput } from "./make-input.ts";
import { pagesOf, siteFiles } from "./pages-of.ts";
import { payloads } from "./payloads.ts";

const pageOf = (...findings: Finding[]): string =>
  pagesOf(checked(...findings), { withFindings: true }).get("index.html") ?? "";

/** Marked texts by what they are marked for. */
const marks = (page: string): string[] =>
  [...page.matchAll(/<mark class="marked ([\w ]+)" data-finding="([\d ]+)">([^<]*)<\/mark>/g)].map(
    ([, kind, numbers, marked]) => `${numbers} ${kind}: ${marked}`,
  );

describe("a site for readers", () => {
  it("is the same whether the notes were checked or not", () => {
    const plain = makeInput({ "tools.md": text }, new Map());
    expect(siteFiles(checked(finding("Rake"), finding("dry")))).toEqual(siteFiles(plain));
    expect(siteFiles(plain, { withFindings: false })).toEqual(siteFiles(plain));
  });
});

describe("a site with findings", () => {
  it("allows its pages no more than others", () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;
    const [, plain] = policy.exec(pagesOf(checked()).get("index.html") ?? "") ?? [];
    const [, withFindings] = policy.exec(pageOf(finding("dry"))) ?? [];
    expect(withFindings).toBe(plain);
    expect(pageOf(finding("dry"))).not.toMatch(/ style="|<script>/);
  });

  it("marks findings that overlap so that each can be told, the worst in front", () => {
    const page = pageOf(
      finding("Gathers dry", { severity: "warning" }),
      finding("dry leaves"),
      finding("dry", { severity: "info" }),
    );
    expect(marks(page)).toEqual(["1 warning: Gathers ", "1 2 3 error: dry", "2 error:  leaves"]);
    expect(page.match(/<a class="flag \w+" href="#finding:\d"/g)).toHaveLength(3);
    expect(page.match(/<details class="finding \w+"/g)).toHaveLength(3);
  });

  it("marks text that goes on in a link, and puts the number behind it, as links hold no links", () => {
    const page = pageOf(finding("leaves [from](lawn.md) lawns"));
    expect(marks(page)).toEqual(["1 error: leaves ", "1 error: from", "1 error:  lawns"]);
    const inLink = pageOf(finding("from"));
    expect(inLink).toMatch(/<mark class="marked error" data-finding="1">from<\/mark><\/a><a class="flag error"/);
  });

  it("marks a name in a heading, and a link whose target is meant", () => {
    expect(marks(pageOf(finding("Rake")))).toEqual(["1 error: Rake"]);
    expect(pageOf(finding("lawn.md"))).toMatch(/<a class="marked error" data-finding="1">from<\/a><a class="flag/);
  });

  it("marks no text that the note does not have there", () => {
    const input = checked(finding("dry"));
    const other = new SourceText(text.replace("dry leaves", "wet stones"));
    const page = pagesOf(
      { ...input, checked: [{ path: "tools.md", source: other, findings: [finding("dry")] }] },
      { withFindings: true },
    );
    expect(marks(page.get("index.html") ?? "")).toEqual([]);
    expect(page.get("index.html")).toContain("About dry");
  });

  it("puts a finding over several blocks behind the first", () => {
    const page = pageOf(finding("lawns.\n\n- long"));
    expect(page).toMatch(/<p class="flagged error" data-finding="1">Gathers.*<\/p><div class="findings"><details/);
  });

  it("links a rule to where it is explained, if that is a page", () => {
    expect(pageOf(finding("dry", { url: "https://example.org/a-rule" }))).toContain(
      '<a href="https://example.org/a-rule" rel=',
    );
    expect(pageOf(finding("dry", { url: "javascript:alert(1)" }))).not.toMatch(/href="javascript/);
  });

  it("says once what a rule is there for, which each of its findings opens", () => {
    const explain = (rule: string) => (rule === "a-rule" ? ruleText(rule, "tongs") : null);
    const findings = [finding("dry"), finding("Rake"), finding("lawns", { rule: "other" })];
    const page = pagesOf({ ...checked(...findings), explain }, { withFindings: true }).get("index.html") ?? "";
    expect(page.match(/<button class="rule" type="button" popovertarget="rule:a-rule"><code>a-rule<\/code>/g)).toHaveLength(2);
    expect(page.match(/<div class="rule-text" id="[^"]*" popover="auto"/g)).toEqual([
      '<div class="rule-text" id="rule:a-rule" popover="auto"',
    ]);
    for (const part of [
      "<p>Disallow <code>tongs</code>.</p><p>Since tongs.</p>",
      "<code>tongs `wrong`␣␣</code>",
      "<code>tongs `mended`</code>",
      "<li>Found tongs</li>",
      "<code>&lt;!-- notewright-ignore a-rule: the reason --></code>",
      "<code>notewright explain a-rule</code>",
    ])
      expect(page).toContain(part);
    expect(page).not.toContain("tongs is right");
    // Nobody knows the other.
    expect(page).toContain("<span><code>other</code></span>");
  });

  it("names no comment that would ignore what is always on, and no example where there is none", () => {
    const always = { ...ruleText("a-rule"), presets: [], examples: [] };
    const page = pagesOf({ ...checked(finding("dry")), explain: () => always }, { withFindings: true }).get("index.html");
    expect(page).toContain('id="rule:a-rule"');
    expect(page).not.toMatch(/notewright-ignore|class="reports"/);
  });

  it("writes what a rule says as text, whatever it is", () => {
    const tags = (...says: string[]): string[] => {
      const findings = says.map((rule) => finding("dry", { rule }));
      const input = { ...checked(...findings), explain: (rule: string) => ruleText(rule) };
      const page = pagesOf(input, { withFindings: true }).get("index.html") ?? "";
      return [...new Set(page.replaceAll(/="[^"]*"/g, "").match(/<[a-z][^>]*>/gi))].sort();
    };
    expect(tags(...payloads)).toEqual(tags("a", "b"));
  });

  it("writes what a finding says as text, whatever it is", () => {
    const plain = pageOf(...payloads.map(() => finding("dry", { expected: ["x", "y"] })));
    const page = pageOf(...hostileFindings);
    const tags = (html: string): string[] => html.replaceAll(/="[^"]*"/g, '=""').match(/<[a-z][^>]*>/gi) ?? [];
    const kinds = (html: string): string[] => [...new Set(tags(html).map((tag) => /^<\w+/.exec(tag)?.[0] ?? ""))].sort();
    expect(kinds(page).filter((kind) => !kinds(plain).includes(kind))).toEqual(["<q"]);
    for (const tag of tags(page)) expect(tag).not.toMatch(/\son\w+=/i);
    for (const [, url] of page.matchAll(/ href="([^"]*)"/g)) expect(url).not.toMatch(/^\s*(?:java\s*script|vbscript|data):/i);
    expect(page.match(/<details class="finding/g)).toHaveLength(payloads.length);
  });
});

describe("the page of an entry", () => {
  const note =
    "# Tools\n\nFor dry beds.\n\n### Rake\n\nGathers leaves.\n\n### Hoes\n\n- **Dutch hoe**: cuts weeds.\n- **Draw hoe**: moves soil.\n\n### Spade\n\nDigs.\n";
  const about = (part: string, more: Partial<Finding> = {}): Finding => finding(part, more, note);
  const entryPages = (...findings: Finding[]): Map<string, string> =>
    pagesOf(checkedNote(note, findings), { withFindings: true, entryPages: true });

  it("shows what was found in it and its members, numbered from 1, below its name", () => {
    const pages = entryPages(
      about("dry"),
      about("Gathers"),
      about("weeds", { severity: "warning" }),
      about("Draw hoe"),
      about("soil", { scope: "tools/moles-vs-voles" }),
      about("Digs"),
    );
    const page = pages.get("entries/tools/hoes.html") ?? "";
    expect(marks(page)).toEqual(["1 warning: weeds", "2 error: Draw hoe"]);
    expect(page.match(/<details class="finding \w+" data-finding="\d"/g)).toHaveLength(2);
    expect(page.match(/<h[12][ >]/g)).toEqual(["<h1>", "<h2 ", "<h2>", "<h2>"]);
    expect(page).toMatch(
      /<h1>Hoes<\/h1>.*<h2 id="page:top:review">Review<\/h2><ul class="tallies" aria-label="Findings in Hoes"/,
    );
    expect(page.indexOf("All 2 findings")).toBeLessThan(page.indexOf('data-finding="1" data-rule="a-rule"><summary>'));
    expect(marks(pages.get("entries/tools/rake.html") ?? "")).toEqual(["1 error: Gathers"]);
    expect(marks(pages.get("index.html") ?? "")).toHaveLength(6);
  });

  it("says when nothing was found in it, and what a rule of its findings is there for", () => {
    const pages = pagesOf(
      { ...checkedNote(note, [about("Digs")]), explain: (rule) => ruleText(rule) },
      { withFindings: true, entryPages: true },
    );
    expect(pages.get("entries/tools/rake.html")).toContain('<p class="clean">Nothing was found.</p>');
    expect(pages.get("entries/tools/rake.html")).not.toContain("rule:a-rule");
    expect(pages.get("entries/tools/spade.html")).toContain('id="rule:a-rule"');
  });

  it("shows them at its end where a part of one's own has no head", () => {
    const parts = { entry: () => ({ type: "element" as const, tagName: "p", properties: {}, children: [] }) };
    const input = checkedNote(note, [about("Digs")]);
    const page = pagesOf(input, { withFindings: true, entryPages: true, parts }).get("entries/tools/spade.html") ?? "";
    expect(page).toMatch(/<p><\/p>.*About Digs.*Findings in Spade/s);
  });

  it("is as for readers where nobody wants findings", () => {
    const pages = pagesOf(checkedNote(note, [about("Digs")]), { entryPages: true });
    expect(pages.get("entries/tools/spade.html")).not.toMatch(/finding|review/i);
  });
});
