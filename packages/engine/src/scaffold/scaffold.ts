import { UserError } from "@notewright/diagnostics";
import { allParts, markdownStyle, type ParsedNote, type Part } from "@notewright/parser";
import type { Profile } from "@notewright/profile";
import type { EntrySource } from "@notewright/schema";
import { newFrontmatter } from "./frontmatter.ts";
import { habitualSections, iconLine, mostly } from "./habits.ts";
import { habitualLabels } from "./labels.ts";
import { requiredSections } from "./sections.ts";

/** What a scaffold can be of. */
export type ScaffoldKind = "entry" | "category" | "note";

/** A part to be written, before anything is said in it. */
export interface Scaffold {
  text: string;
  /** Whether it is a note of its own. */
  isNote: boolean;
}

interface Sibling {
  note: ParsedNote;
  part: Part;
}

/**
 * The text with which a new entry, category or note begins: its name as the profile marks it, an icon if its siblings have one, the
 * sections that the profile requires or most siblings have, the frontmatter's keys. `notes` are those of the vault.
 */
export function scaffold(kind: ScaffoldKind, name: string, notes: readonly ParsedNote[], profile: Profile): Scaffold {
  const [entry] = profile.entries;
  if (kind === "category") return categoryScaffold(name, notes, profile);
  if (kind === "note" || (entry !== undefined && "note" in entry)) return noteScaffold(name, notes, profile);
  if (entry === undefined) throw new UserError(`The profile ${profile.id} has no entries. Name one that has in the config.`);
  return { text: entryText(entry, name, notes, profile), isNote: false };
}

function categoryScaffold(name: string, notes: readonly ParsedNote[], profile: Profile): Scaffold {
  const { category } = profile;
  if (category !== null && "note" in category) return noteScaffold(name, notes, profile);
  if (category === null || !("heading" in category)) {
    throw new UserError(
      `In the profile ${profile.id} no heading makes a category. Make the first note of it with \`notewright new note\`.`,
    );
  }
  const siblings = partsOf(notes, ({ kind }) => kind === "category");
  const blocks = blocksUnder(name, category.heading, siblings, profile, "category");
  return { text: `${blocks.join("\n\n")}\n`, isNote: false };
}

function noteScaffold(name: string, notes: readonly ParsedNote[], profile: Profile): Scaffold {
  const [entry] = profile.entries;
  const isEntry = entry !== undefined && "note" in entry;
  const isCategory = profile.category !== null && "note" in profile.category;
  const siblings = partsOf(notes, ({ depth, kind }) => depth < 2 && kind === (isEntry ? "entry" : "category"));
  const kind = isEntry ? entry.kind : isCategory ? "category" : "note";
  const head = newFrontmatter(profile.frontmatter, notes, name);
  const blocks = blocksUnder(name, 1, siblings, profile, kind);
  // Where notes are named by their files or frontmatter, a heading would say the name twice.
  if ((isEntry || isCategory) && mostly(siblings, ({ part }) => part.heading?.type !== "heading")) blocks.shift();
  return { text: `${head}${blocks.join("\n\n")}${blocks.length === 0 ? "" : "\n"}`, isNote: true };
}

function entryText(source: EntrySource, name: string, notes: readonly ParsedNote[], profile: Profile): string {
  const siblings = partsOf(notes, ({ entryKind, kind }) => kind === "entry" && entryKind === source.kind);
  if ("heading" in source) return `${blocksUnder(name, source.heading, siblings, profile, source.kind).join("\n\n")}\n`;
  const model = siblings.at(-1);
  const { bullet } = markdownStyle(model?.note.source.text ?? "");
  if ("listItem" in source) {
    if (source.listItem === "bold") return `${bullet} **${name}**: \n`;
    return source.listItem === "dash" ? `${bullet} ${name} - \n` : `${bullet} [${name}]() \n`;
  }
  if ("blockquote" in source) return `> **${name}**: \n`;
  if ("definition" in source) return `${name}\n: \n`;
  if ("details" in source) return `<details>\n<summary>${name}</summary>\n\n</details>\n`;
  return `| ${[name, ...(model?.part.fields ?? []).map(() => " ")].join(" | ")} |\n`;
}

/** The heading of a part with what is wanted under it. */
function blocksUnder(name: string, depth: number, siblings: readonly Sibling[], profile: Profile, kind: string): string[] {
  const isIcon = profile.icons.includes("after-heading");
  const icon = isIcon ? iconLine(siblings, name, profile.require[kind]?.includes("icon") ?? false) : null;
  const scope = profile.sections[kind];
  const usual = habitualSections(siblings.map(({ part }) => part)).map((title) => `${"#".repeat(depth + 1)} ${title}`);
  const sections = scope === undefined && kind !== "category" && depth < 6 ? usual : requiredSections(scope, depth + 1);
  return [`${"#".repeat(depth)} ${name}`, ...(icon === null ? [] : [icon]), ...habitualLabels(siblings), ...sections];
}

function partsOf(notes: readonly ParsedNote[], isWanted: (part: Part) => boolean): Sibling[] {
  return notes.flatMap((note) =>
    allParts(note.outline.parts)
      .filter(isWanted)
      .map((part) => ({ note, part })),
  );
}
