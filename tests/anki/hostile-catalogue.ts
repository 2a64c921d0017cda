import { createHash } from "node:crypto";
import type { AssetFile, ExporterInput } from "@notewright/exporter";
import type { AssetRecord, Catalogue, EntryRecord, SourceRange } from "@notewright/schema";
import type { BlockContent, Root } from "mdast";

const point = { line: 1, column: 1, offset: 0 };
const source: SourceRange = { note: "hostile", start: point, end: point };

interface HostileEntry {
  id: string;
  name: string;
  category: string;
  content: BlockContent[];
  parts?: Partial<EntryRecord>;
}

function fact(kind: string, text: string, markdown = text): EntryRecord["facts"][number] {
  return { id: `plain/braces#${kind}`, kind, text, marks: [], markdown, source };
}

const icons: Record<string, AssetFile> = {
  "plain-icon": svg("Arch_Plain_48.svg", '<path d="M0 0h48v48z"/>'),
  "shared-icon": svg("Arch_Shared_48.svg", "<circle r='9'/>"),
  "shared-icon-copy": svg("Arch_Copy_48.svg", "<circle r='9'/>"),
  "script-icon": svg("Arch_Script_48.svg", "<script>alert(1)</script>"),
  diagram: svg(`${"a very long name ".repeat(20)}.svg`, '<rect width="9" height="9"/>'),
};

const entries: HostileEntry[] = [
  {
    id: "plain/plain",
    name: "Plain",
    category: "plain",
    content: [
      paragraph("Nothing is strange here."),
      image("diagram", "How it hangs together"),
      image("gone", "Lost [sound:b.mp3]"),
    ],
    parts: { icon: "plain-icon", acronym: "PLN", expansion: "Plain Language Notation", fullName: "Plain Language Notation" },
  },
  {
    id: "plain/braces",
    name: "{{Braces}} & }} <b>",
    category: "plain",
    content: [
      paragraph("{{Name}} {{c1::std::vec}} }} {{#Icon}}x{{/Icon}} {{{"),
      { type: "code", value: "{{ .Values.x }} && a < b" },
    ],
    parts: {
      facts: [
        fact("use-case", "Good for {{c1::x}} and [sound:x.mp3] in <b>many</b> things."),
        fact("limit", "Up to 12 of std::vec and {{c2::x::y}}, or <script>alert(1)</script> and [[type:Name]]."),
        fact("note", "It says }} of x::y}} here.", "It says **}} of x::y}}** here."),
      ],
      icon: "shared-icon",
      tags: ["::a::b", 'quo"ted', "with space", "#hash"],
    },
  },
  {
    id: "std-vec/sound",
    name: "[sound:name.mp3]",
    category: "std-vec",
    content: [paragraph("Says [sound:x.mp3], [anki:play:q:0], [[type:Name]], [$]x^2[/$] and \\(y\\)."), localLink("see there")],
    parts: { icon: "shared-icon-copy" },
  },
  {
    id: "std-vec/script",
    name: "<script>alert(1)</script>",
    category: "std-vec",
    content: [
      {
        type: "html",
        value: '<script>alert(1)</script><p onclick="alert(1)">Left <img src="https://example.org/x.png" alt="over">.</p>',
      },
      paragraph("A script <script>alert(2)</script> in text."),
    ],
    parts: { icon: "script-icon" },
  },
  {
    id: "std-vec/emoji",
    name: "Emoji 👩‍👩‍👧‍👦 עברית العربية",
    category: "std-vec",
    content: [paragraph("🧑🏽‍🚀 שלום עולם, مرحبا بالعالم, e\u0301, \u00a0\u200f end. \u001f separator")],
  },
  { id: "plain/long", name: "long ".repeat(400), category: "plain", content: [paragraph("1 MB of text. ".repeat(75_000))] },
  { id: "plain/nothing", name: "Nothing", category: "plain", content: [], parts: { icon: "script-icon" } },
];

/** A catalogue of seven entries with all that Anki could take for something else; the last one makes no card. */
export const hostileInput: ExporterInput = {
  catalogue: catalogue(),
  findings: new Map(),
  content(id): Root {
    return { type: "root", children: entries.find((entry) => entry.id === id)?.content ?? [] };
  },
  readAsset: (id) => icons[id] ?? null,
};

function catalogue(): Catalogue {
  return {
    $schema: "./catalogue.schema.json",
    version: 1,
    generator: "test",
    notes: [
      {
        id: "hostile",
        path: "notes/hostile & <odd>.md",
        title: 'Hostile "notes": a/b',
        summary: null,
        description: null,
        tags: ["cloud"],
        frontmatter: {},
        contentHash: "0".repeat(64),
      },
    ],
    categories: [
      { id: "plain", name: "Plain things", note: "hostile", icon: null, entries: [], source },
      { id: "std-vec", name: "std::vec", note: "hostile", icon: null, entries: [], source },
    ],
    entries: entries.map(entryRecord),
    comparisons: [],
    assets: Object.entries(icons).map(([id, file]) => assetRecord(id, file)),
  };
}

function entryRecord({ id, name, category, content, parts }: HostileEntry): EntryRecord {
  const text = content.length === 0 ? "" : "It has text.";
  const none = { acronym: null, expansion: null, qualifier: null, vendor: null, parent: null, icon: null, summary: null };
  const empty = { aliases: [], sections: [], facts: [], links: [], assets: [], tags: [], comparisons: [], mentions: [] };
  const more = { formerIds: [], fields: {}, alsoIn: [] };
  return {
    ...more,
    ...none,
    ...empty,
    id,
    kind: "service",
    name,
    fullName: name,
    category,
    text,
    markdown: text,
    source,
    ...parts,
  };
}

function assetRecord(id: string, file: AssetFile): AssetRecord {
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const role = id.endsWith("icon") ? "entry-icon" : "diagram";
  return { id, path: file.name, alt: null, role, exists: true, resolvedFrom: "vault", credit: null, sha256, source };
}

function svg(name: string, inside: string): AssetFile {
  return { name, bytes: new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`) };
}

function paragraph(value: string): BlockContent {
  return { type: "paragraph", children: [{ type: "text", value }] };
}

function image(assetId: string, alt: string): BlockContent {
  return { type: "paragraph", children: [{ type: "image", url: `attachments/${assetId}.svg`, alt, data: { assetId } }] };
}

function localLink(value: string): BlockContent {
  return { type: "paragraph", children: [{ type: "link", url: "../other.md#part", children: [{ type: "text", value }] }] };
}
