import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { decodeSource, SourceText } from "@notewright/diagnostics";
import { AssetPack, type Host, VaultHost, Vocabulary } from "@notewright/host";
import { type ActiveRule, lint, type Rule, type RuleExample } from "@notewright/linter";
import { type ParsedNote, parseNote } from "@notewright/parser";
import { builtInSettings, type Profile, referenceNotes, resolveProfile } from "@notewright/profile";
import type { Finding, ProfileSettings } from "@notewright/schema";

/** What a text is checked with. */
export interface Checks {
  rules: readonly ActiveRule[];
  host: Host;
  /** Default: `reference-notes`. */
  profile?: Profile;
  /** Other notes of the vault. */
  others?: readonly ParsedNote[];
}

/** Rules as they run without a config. */
export function active(rules: readonly Rule[], options: Readonly<Record<string, unknown>> = {}): ActiveRule[] {
  return rules.map((rule) => ({
    rule,
    severity: rule.meta.severity,
    options: { ...(rule.options?.defaults as object), ...options },
  }));
}

/** A host with an empty vault and one pack of empty files. The folder is made below `folder`. */
export function packHost(folder: string, names: readonly string[]): VaultHost {
  const root = mkdtempSync(join(folder, "vault-"));
  const pack = join(root, "node_modules", "pack");
  mkdirSync(pack, { recursive: true });
  for (const name of names) writeFileSync(join(pack, name), "");
  return new VaultHost(root, [new AssetPack("pack", pack)], new Vocabulary());
}

/** What an example says of its vault, for `Checks`. The folder is made below `folder`. */
export function givenBy(folder: string, { files = {}, pack = [], profile, urls }: RuleExample): Omit<Checks, "rules"> {
  const host = packHost(folder, pack);
  host.urls = urls === undefined ? null : new Map(Object.entries(urls));
  const others: ParsedNote[] = [];
  const known = profileOf(profile);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(host.root, path)), { recursive: true });
    writeFileSync(join(host.root, path), text);
    if (/\.md$/i.test(path)) others.push(parseNote(text, { path, profile: known.profile ?? referenceNotes }));
  }
  return { host, others, ...known };
}

/** What an example says of its profile, for `Checks`. */
export function profileOf(settings: ProfileSettings | undefined): { profile?: Profile } {
  return settings === undefined ? {} : { profile: resolveProfile(settings, builtInSettings) };
}

/** A folder of its own for one test file. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "notewright-laws-"));
}

/** The UTF-8 bytes of a text; a leading U+FEFF becomes a byte order mark. */
export function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text));
}

const known = new WeakMap<Profile, Map<string, ParsedNote>>();
const MOST_KNOWN = 500;

/** Parses bytes as the engine does; what was parsed lately is known still, since laws ask for the same notes again. */
export function parsed(bytes: Uint8Array, profile: Profile = referenceNotes): ParsedNote {
  const source = decodeSource(bytes);
  if (!(source instanceof SourceText)) throw new Error(`Not UTF-8 at byte ${source.byte}`);
  const notes = known.get(profile) ?? new Map<string, ParsedNote>();
  known.set(profile, notes);
  const key = `${source.byteAt(0)} ${source.text}`;
  const note = notes.get(key) ?? parseNote(source, { path: "note.md", profile });
  if (notes.size >= MOST_KNOWN) notes.clear();
  notes.set(key, note);
  return note;
}

const knownFindings = new WeakMap<Checks, Map<string, Promise<Finding[]>>>();

/** As `check`, but only once for the same bytes and checks, since every law asks. Who gets findings must not change them. */
export function checkOnce(bytes: Uint8Array, checks: Checks): Promise<Finding[]> {
  const findings = knownFindings.get(checks) ?? new Map<string, Promise<Finding[]>>();
  knownFindings.set(checks, findings);
  const key = Buffer.from(bytes).toString("latin1");
  const known = findings.get(key) ?? check(bytes, checks);
  findings.set(key, known);
  return known;
}

/** The findings of bytes. */
export async function check(bytes: Uint8Array, { rules, host, others = [], profile }: Checks): Promise<Finding[]> {
  const note = parsed(bytes, profile);
  return (await lint([note, ...others], rules, host, [note], () => new Set())).get(note) as Finding[];
}
