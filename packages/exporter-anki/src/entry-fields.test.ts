import type { EntryFlash } from "@notewright/cards";
import type { AssetFile, ExporterInput } from "@notewright/exporter";
import { expect, test } from "vitest";
import { entryFields } from "./entry-fields.ts";
import { type EntryFieldName, entryFieldNames } from "./entry-note-type.ts";
import { fieldSource } from "./field-source.ts";
import { MediaFolder } from "./media-folder.ts";
import { noteLinks } from "./note-links.ts";

type Content = ReturnType<ExporterInput["content"]>["children"];

const lambda: EntryFlash = {
  type: "entry",
  about: "compute/lambda",
  note: "aws",
  heading: "Lambda",
  isFlagged: false,
  prompt: null,
  key: "compute/lambda",
  name: "Lambda",
  names: ["Lambda"],
  acronym: null,
  expansion: null,
  qualifier: "of a kind",
  icon: "icon",
  path: ["Compute", "Serverless"],
  tags: [],
  answer: [{ id: "compute/lambda", heading: null }],
  details: [{ id: "limits", heading: "Limits & prices" }],
  cards: ["name-description", "icon-name"],
};

const files: Record<string, AssetFile> = { icon: { name: "Lambda.svg", bytes: new TextEncoder().encode("<svg/>") } };

function fields(note: Partial<EntryFlash>, content: Record<string, Content>): Partial<Record<EntryFieldName, string>> {
  const media = new MediaFolder((id) => files[id] ?? null);
  const notes = [{ id: "aws", path: "notes/aws.md" }];
  const input = {
    catalogue: { notes },
    content: (id: string) => ({ type: "root", children: content[id] ?? [] }),
  } as unknown as ExporterInput;
  const source = fieldSource(input, media, noteLinks({ vault: "My notes", repository: "https://example.org/me/n/blob/main/" }));
  const values = entryFields({ ...lambda, ...note }, source);
  const filled = values.map((value, index) => [entryFieldNames[index], value] as const).filter(([, value]) => value !== "");
  return Object.fromEntries(filled);
}

function text(value: string): Content[number] {
  return { type: "paragraph", children: [{ type: "text", value }] };
}

function image(assetId: string, alt: string): Content[number] {
  return { type: "paragraph", children: [{ type: "image", url: "x.svg", alt, data: { assetId } }] };
}

test("an entry fills the fields that its cards need, and no other", () => {
  expect(fields({}, { "compute/lambda": [text("Runs {{code}}.")], limits: [text("15 minutes")] })).toEqual({
    Key: "compute/lambda",
    Name: "Lambda",
    Qualifier: "of a kind",
    Icon: '<img src="lambda-d4dc5666.svg" alt="">',
    Description: "<p>Runs &#123;&#123;code&#125;&#125;.</p>",
    Category: "Compute › Serverless",
    Details: "<h3>Limits &amp; prices</h3>\n<p>15 minutes</p>",
    Source: "notes/aws.md",
    Link:
      '<a href="obsidian://open?vault=My%20notes&amp;file=notes%2Faws%23Lambda">Open in Obsidian</a> ' +
      '<a href="https://example.org/me/n/blob/main/notes/aws.md#lambda">Open the note</a>',
  });
});

test("a card that the entry does not have leaves its field empty", () => {
  const content = { "compute/lambda": [text("Runs code.")] };
  expect(fields({ cards: ["name-description"] }, content).Icon).toBeUndefined();
  expect(fields({ cards: ["icon-name"] }, content).Description).toBeUndefined();
  expect(fields({ icon: "gone" }, content).Icon).toBeUndefined();
});

test("an answer that shows nothing is empty for Anki too", () => {
  expect(fields({}, { "compute/lambda": [text("\u00a0")] }).Description).toBeUndefined();
});

test("pictures come from the media folder, and a missing one is named", () => {
  const { Description } = fields(
    {},
    { "compute/lambda": [image("icon", "Logo"), image("gone", "Event flow"), image("gone", "")] },
  );
  expect(Description).toBe(
    '<p><img src="lambda-d4dc5666.svg" alt="Logo"></p>\n<p>[missing image: Event flow]</p>\n<p>[missing image]</p>',
  );
});

test("links to other notes become text, links to the web stay", () => {
  const link = (url: string): Content[number] => ({
    type: "paragraph",
    children: [{ type: "link", url, children: [{ type: "text", value: "there" }] }],
  });
  const urls = ["../other.md", "#limits", "https://example.org/a"];
  expect(fields({}, { "compute/lambda": urls.map(link) }).Description).toBe(
    '<p>there</p>\n<p>there</p>\n<p><a href="https://example.org/a" rel="noopener noreferrer">there</a></p>',
  );
});
