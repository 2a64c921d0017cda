import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CleanTexts, cleanTexts, falseFindings } from "./clean.ts";
import { corrections } from "./corrections.ts";
import { type CheckedText, findingsIn, findingsOf } from "./findings-of.ts";
import { compareWithTruths, readTruths, type Truth, type TruthReport } from "./note-truth.ts";
import type { OtherTexts } from "./other-texts.ts";
import { cspell } from "./peers/cspell.ts";
import type { Peer } from "./peers/text-files.ts";
import { typos } from "./peers/typos.ts";
import { type RecallReport, recallOf } from "./recall.ts";

/** The given note against its truth. */
export interface NoteMeasure extends TruthReport {
  truths: readonly Truth[];
  path: string;
}

/** What another tool makes of the same texts; null where that part was not asked for. */
export interface PeerMeasure {
  name: string;
  version: string;
  note: NoteMeasure | null;
  typos: RecallReport | null;
  clean: number | null;
  /** Findings in other people's text, right and wrong. */
  others: Map<string, number>;
}

/** Checks the given note under the config of this repository. */
export async function measureNote(repository: string, data: string): Promise<NoteMeasure> {
  const { path, text, truths } = givenNote(data);
  const [checked] = (await findingsIn(repository, new Map([[path, text]]))) as [CheckedText];
  return { ...compareWithTruths(truths, checked), truths, path };
}

function givenNote(data: string): { path: string; text: string; truths: Truth[] } {
  return {
    path: "notes/cloud/aws-services.md",
    text: readFileSync(join(data, "aws-services.md"), "utf8"),
    truths: readTruths(join(data, "seed-truth.tsv")),
  };
}

/** Checks the lines around all corrections, as one vault and each alone. */
export async function measureCorrections(data: string): Promise<{ together: RecallReport; alone: RecallReport }> {
  const { all, texts } = corrections(data);
  const alone: CheckedText[] = [];
  for (const [path, text] of texts) alone.push(...(await findingsOf(new Map([[path, text]]))));
  return { together: recallOf(all, await findingsOf(texts)), alone: recallOf(all, alone) };
}

/** Checks the clean texts, as one vault and each alone. */
export async function measureClean(data: string): Promise<CleanTexts & { checked: CheckedText[]; alone: CheckedText[] }> {
  const clean = cleanTexts(data);
  const alone: CheckedText[] = [];
  for (const each of clean.texts) alone.push(...(await findingsOf(new Map([each]))));
  return { ...clean, checked: await findingsOf(clean.texts), alone };
}

/** Lets cspell and typos look at the parts that were measured. */
export function measurePeers(
  repository: string,
  data: string,
  parts: { note: boolean; typos: boolean; clean: boolean; others: readonly OtherTexts[] },
): PeerMeasure[] {
  const peers = [cspell(repository), typos(repository)].filter((peer): peer is Peer => peer !== null);
  return peers.map((peer) => {
    const { all, texts } = corrections(data);
    const others = parts.others.map(({ corpus, vaults }): [string, number] => {
      const flat = [...vaults].flatMap(([name, each]) =>
        Array.from(each, ([path, text]) => [`${name}/${path}`, text] as const),
      );
      return [corpus, peer.check(new Map(flat), false).reduce((sum, { findings }) => sum + findings.length, 0)];
    });
    return {
      name: peer.name,
      version: peer.version,
      note: parts.note ? peerNote(peer, data) : null,
      typos: parts.typos ? recallOf(all, peer.check(texts, true)) : null,
      clean: parts.clean ? falseFindings(peer.check(cleanTexts(data).texts, false)).length : null,
      others: new Map(others),
    };
  });
}

function peerNote(peer: Peer, data: string): NoteMeasure {
  const { path, text, truths } = givenNote(data);
  const [checked] = peer.check(new Map([[path, text]]), true) as [CheckedText];
  return { ...compareWithTruths(truths, checked), truths, path };
}
