import { buildCatalogue } from "@notewright/parser";
import { profileSet } from "@notewright/profile";
import { expect, test } from "vitest";
import { fixtureFiles } from "./fixture.ts";
import { makeInput } from "./make-input.ts";
import { pagesOf } from "./pages-of.ts";

const wide = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"/>`;
const files = new Map([...fixtureFiles, ["Pasted 20260102.svg", Buffer.from(wide)], ["map.svg", Buffer.from(wide)]]);
const figures = (markdown: string): string[] => {
  const page = pagesOf(makeInput({ "a.md": markdown }, files), { quiz: false }).get("index.html") ?? "";
  return page.match(/<figure.*?<\/figure>/gs) ?? [];
};

test("a picture has a caption where the note gives it a text, and not the name of its file", () => {
  const [pasted, embedded, told, missing] = figures(
    "Text.\n\n![](<Pasted 20260102.svg>)\n\n![[map.svg]]\n\n![The way](map.svg)\n\n![](gone.png)\n",
  );
  expect(pasted).toContain('alt="Pasted 20260102"');
  for (const figure of [pasted, embedded, missing]) expect(figure).not.toContain("<figcaption");
  expect(told).toContain("<figcaption>The way</figcaption>");
  expect(missing).toContain("gone.png");
});

test("a picture is as wide as the note says, and keeps its shape", () => {
  const [embedded, sized, only, plain] = figures(
    "Text.\n\n![[map.svg|300]]\n\n![The way|200x50](map.svg)\n\n![120](map.svg)\n\n![Room 7](map.svg)\n",
  );
  expect(embedded).toContain('width="300" height="150"');
  expect(sized).toContain('alt="The way" width="200" height="100"');
  expect(sized).toContain("<figcaption>The way</figcaption>");
  expect(only).toContain('alt="map" width="120" height="60"');
  expect(plain).toContain('alt="Room 7" width="800"');
});

test("a credit stands below a picture without a text", () => {
  const note = "# A\n\n### B\n\nText.\n\n![](map.svg)\nCredit: [Ada](https://example.org/ada)\n";
  const { catalogue, content } = buildCatalogue({ "a.md": note }, { profiles: profileSet({ profile: "reference-notes" }) });
  const page = pagesOf({ catalogue, content, findings: new Map(), readAsset: () => null }).get("index.html");
  expect(page).toContain('<figcaption><span class="credit">Credit: <a href="https://example.org/ada"');
});
