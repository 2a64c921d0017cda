import type { EntryFlashNote, FlashContent } from "@notewright/cards";
import type { AssetFile } from "@notewright/exporter";
import { expect, test } from "vitest";
import { entryFields } from "./entry-fields.ts";
import { MediaFolder } from "./media-folder.ts";

type Block = FlashContent["content"]["children"][number];

const files: Record<string, AssetFile> = { icon: { name: "Kettle.svg", bytes: new TextEncoder().encode("<svg/>") } };

function fields(parts: Partial<EntryFlashNote>): Record<string, string> {
  const kettle: EntryFlashNote = {
    type: "entry",
    key: "stove/kettle",
    formerKeys: [],
    path: ["Stove"],
    tags: [],
    source: "kitchen.md",
    heading: "Kettle",
    flagged: false,
    name: "Kettle",
    acronym: null,
    expansion: null,
    qualifier: "of a kind",
    icon: "icon",
    answer: [content(null, text("Boils {{water}}."))],
    details: [content("Limits & prices", text("2 litres"))],
    clue: "____ boils {{water}}.",
    useCases: ["For tea", "For <soup>"],
    cards: ["name-description", "description-name", "icon-name", "use-case"],
    ...parts,
  };
  const media = new MediaFolder((id) => files[id] ?? null);
  return Object.fromEntries(Object.entries(entryFields(kettle, media)).filter(([, value]) => value !== ""));
}

function content(heading: string | null, ...children: Block[]): FlashContent {
  return { heading, content: { type: "root", children } };
}

function text(value: string): Block {
  return { type: "paragraph", children: [{ type: "text", value }] };
}

function image(assetId: string, alt: string): Block {
  return { type: "paragraph", children: [{ type: "image", url: "x.svg", alt, data: { assetId } }] };
}

test("an entry fills the fields that its cards need, and no other", () => {
  expect(fields({})).toEqual({
    Name: "Kettle",
    Qualifier: "of a kind",
    Icon: '<img src="kettle-d4dc5666.svg" alt="">',
    Description: "<p>Boils &#123;&#123;water&#125;&#125;.</p>",
    Clue: "____ boils &#123;&#123;water&#125;&#125;.",
    UseCases: "<p>For tea</p>\n<p>For &lt;soup&gt;</p>",
    Extra: "<h3>Limits &amp; prices</h3>\n<p>2 litres</p>",
  });
});

test("a card that the entry does not have leaves its field empty", () => {
  expect(Object.keys(fields({ cards: ["name-description"] }))).toEqual(["Name", "Qualifier", "Description", "Extra"]);
  expect(Object.keys(fields({ cards: ["icon-name"] }))).toEqual(["Name", "Qualifier", "Icon"]);
  expect(fields({ cards: ["acronym"], acronym: "K", expansion: "Kettle" })).toMatchObject({ AskAcronym: "yes", Acronym: "K" });
  expect(fields({ icon: "gone" })["Icon"]).toBeUndefined();
});

test("an answer that shows nothing is empty for Anki too", () => {
  expect(fields({ answer: [content(null, text("\u00a0"))] })["Description"]).toBeUndefined();
});

test("pictures come from the media folder, and a missing one is named", () => {
  const answer = [content(null, image("icon", "Logo"), image("gone", "Event flow"), image("gone", ""))];
  expect(fields({ answer })["Description"]).toBe(
    '<p><img src="kettle-d4dc5666.svg" alt="Logo"></p>\n<p>[missing image: Event flow]</p>\n<p>[missing image]</p>',
  );
});

test("links to other notes become text, links to the web stay", () => {
  const link = (url: string): Block => ({
    type: "paragraph",
    children: [{ type: "link", url, children: [{ type: "text", value: "there" }] }],
  });
  const urls = ["../other.md", "#limits", "https://example.org/a"];
  expect(fields({ answer: [content(null, ...urls.map(link))] })["Description"]).toBe(
    '<p>there</p>\n<p>there</p>\n<p><a href="https://example.org/a" rel="noopener noreferrer">there</a></p>',
  );
});
