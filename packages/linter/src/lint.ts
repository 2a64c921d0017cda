import { compareFindings } from "@notewright/diagnostics";
import type { Host } from "@notewright/host";
import type { ParsedNote } from "@notewright/parser";
import { type DataValidator, dataValidator, type Finding } from "@notewright/schema";
import { loadWords, type Words } from "@notewright/words";
import { asidesOf } from "./asides.ts";
import { hideIgnored } from "./ignore/hide-ignored.ts";
import { ignoreComments } from "./ignore/ignore-comments.ts";
import { withFollowers } from "./links/follow-headings.ts";
import { onePerMistake } from "./one-per-mistake.ts";
import type { Report, RuleContext } from "./rule.ts";
import { type ActiveRule, everywhere, type RuleSet } from "./rule-set.ts";
import { sourceFindings } from "./source-findings.ts";
import { noWords } from "./spelling/no-words.ts";
import { toFinding } from "./to-finding.ts";
import { Vault } from "./vault.ts";
import { viewOf } from "./walk.ts";

/**
 * Runs rules over some of the notes of a vault (all if left out), the same over all of them or those of a set; findings by note, sorted by
 * place. `rest`: paths of the vault's other notes, null where nobody knows them.
 */
export async function lint(
  notes: readonly ParsedNote[],
  given: readonly ActiveRule[] | RuleSet,
  host: Host,
  some: readonly ParsedNote[] = notes,
  rest: Vault["rest"] = null,
): Promise<Map<ParsedNote, Finding[]>> {
  const rules = everywhere(given);
  const active = new Set(some.flatMap(({ path }) => rules.of(path).map(({ rule }) => rule)));
  const needs = (key: "needsFrontmatterSchema" | "needsWords"): boolean => Array.from(active).some(({ meta }) => meta[key]);
  const words = needs("needsWords") ? loadWords(host.language) : noWords;
  const validators = needs("needsFrontmatterSchema") ? await validatorsOf(some) : new Map();
  const shared = { words, validators, vault: new Vault(notes, host, rest) };
  const found = new Map<ParsedNote, Finding[]>();
  for (const note of some) {
    const more = rules.sources.length === 0 ? [] : await sourceFindings(note, rules);
    found.set(note, lintNote(note, rules, shared, more));
  }
  return found;
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

/** One finding for each mistake, without those that comments ignore; `more` is what others have found. */
function lintNote(note: ParsedNote, rules: RuleSet, shared: Shared, more: readonly Finding[]): Finding[] {
  const active = rules.of(note.path).filter(({ rule }) => canRun(rule, shared));
  const found: Finding[] = [...more];
  const contexts = active.map((each) => contextOf(note, each, shared, found));
  for (const [index, { rule }] of active.entries()) visitNote(note, rule.visit, contexts[index] as RuleContext);
  const { comments, ranges } = ignoreComments(note);
  const findings = hideIgnored(onePerMistake(found.sort(compareFindings)), ranges);
  if (comments.length === 0) return findings;
  found.length = 0;
  const ran = (id: string): boolean =>
    active.some(({ rule }) => rule.meta.id === id) || rules.sources.some(({ ids }) => ids.includes(id.split(":")[0] as string));
  for (const [index, { rule }] of active.entries())
    rule.visit.ignores?.({ list: comments, ran }, contexts[index] as RuleContext);
  return [...findings, ...hideIgnored(found.sort(compareFindings), ranges)].sort(compareFindings);
}

/** Some rules need what is not always known. */
function canRun({ meta }: ActiveRule["rule"], { vault }: Shared): boolean {
  return (meta.needsUrls !== true || vault.host.urls !== null) && (meta.needsWholeVault !== true || vault.rest?.().size === 0);
}

function contextOf(note: ParsedNote, active: ActiveRule, { words, validators, vault }: Shared, found: Finding[]): RuleContext {
  const { frontmatter } = note.profile;
  const { because, category, id } = active.rule.meta;
  const reporter = { because, category, rule: id, severity: active.severity };
  return {
    note,
    host: vault.host,
    vault,
    words,
    frontmatterErrors: (frontmatter && validators.get(frontmatter)) ?? null,
    options: active.options,
    report: (report) => found.push(toFinding(withFollowers(report, note, vault), reporter, note)),
  };
}

function visitNote(note: ParsedNote, visit: ActiveRule["rule"]["visit"], context: RuleContext): void {
  const view = viewOf(note);
  const { aside, category, entry, heading, image, link, note: whole, text } = visit;
  if (text) for (const prose of view.prose) text(prose, context);
  if (aside) for (const prose of asidesOf(note)) aside(prose, withoutSafeFixes(context));
  if (heading) for (const node of view.headings) heading(node, context);
  if (image) for (const node of view.images) image(node, context);
  if (link) for (const each of view.links) link(each, context);
  if (entry) for (const part of view.entries) entry(part, context);
  if (category) for (const part of view.categories) category(part, context);
  whole?.(note, context);
}

/** Code, HTML and frontmatter are for machines too, and who only repairs what is certain leaves them alone. */
function withoutSafeFixes(context: RuleContext): RuleContext {
  const report = ({ fix, ...rest }: Report): void =>
    context.report(fix === undefined ? rest : { ...rest, fix: { ...fix, kind: "unsafe" } });
  return { ...context, report };
}
