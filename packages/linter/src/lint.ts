import { compareFindings } from "@notewright/diagnostics";
import type { Host } from "@notewright/host";
import type { ParsedNote } from "@notewright/parser";
import { type DataValidator, dataValidator, type Finding } from "@notewright/schema";
import { loadWords, type Words } from "@notewright/words";
import { asidesOf } from "./asides.ts";
import type { RuleContext } from "./rule.ts";
import type { ActiveRule } from "./rule-settings.ts";
import { noWords } from "./spelling/no-words.ts";
import { toFinding } from "./to-finding.ts";
import { Vault } from "./vault.ts";
import { viewOf } from "./walk.ts";

/** Runs rules over some of the notes of a vault (all if left out); findings by note, sorted by place. */
export async function lint(
  notes: readonly ParsedNote[],
  rules: readonly ActiveRule[],
  host: Host,
  some: readonly ParsedNote[] = notes,
): Promise<Map<ParsedNote, Finding[]>> {
  const words = rules.some(({ rule }) => rule.meta.needsWords) ? loadWords(host.language) : noWords;
  const validators = rules.some(({ rule }) => rule.meta.needsFrontmatterSchema) ? await validatorsOf(some) : new Map();
  const vault = new Vault(notes, host);
  return new Map(some.map((note) => [note, lintNote(note, rules, { words, validators, vault })]));
}

/** What rules share over all notes. */
interface Shared {
  vault: Vault;
  words: Words;
  validators: ReadonlyMap<object, DataValidator>;
}

/** The frontmatter schemas of the notes' profiles, each compiled once. */
async function validatorsOf(notes: readonly ParsedNote[]): Promise<Shared["validators"]> {
  const schemas = new Set<object>(notes.flatMap(({ profile }) => (profile.frontmatter === null ? [] : [profile.frontmatter])));
  return new Map(await Promise.all(Array.from(schemas, async (schema) => [schema, await dataValidator(schema)] as const)));
}

function lintNote(note: ParsedNote, rules: readonly ActiveRule[], { words, validators, vault }: Shared): Finding[] {
  const { frontmatter } = note.profile;
  const view = viewOf(note);
  const findings: Finding[] = [];
  for (const active of rules) {
    const context: RuleContext = {
      note,
      host: vault.host,
      vault,
      words,
      frontmatterErrors: (frontmatter && validators.get(frontmatter)) ?? null,
      options: active.options,
      report: (report) => findings.push(toFinding(report, active, note)),
    };
    const { aside, category, entry, heading, image, note: whole, text } = active.rule.visit;
    if (text) for (const prose of view.prose) text(prose, context);
    if (aside) for (const prose of asidesOf(note)) aside(prose, context);
    if (heading) for (const node of view.headings) heading(node, context);
    if (image) for (const node of view.images) image(node, context);
    if (entry) for (const part of view.entries) entry(part, context);
    if (category) for (const part of view.categories) category(part, context);
    whole?.(note, context);
  }
  return findings.sort(compareFindings);
}
