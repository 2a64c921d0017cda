import { candidates } from "./candidates.ts";
import { evidenceFor, type Reason } from "./evidence.ts";
import type { HistoryRecord, RecordKind } from "./history-record.ts";

/** A record and its two ids. */
export interface Rename {
  kind: RecordKind;
  from: string;
  to: string;
  why: Reason[];
}

/** Vanished and new ids that could be one in several ways with equal right; sorted. */
export interface Tie {
  kind: RecordKind;
  from: string[];
  to: string[];
}

/** What became of vanished ids. */
export interface Matching {
  renamed: Rename[];
  ties: Tie[];
}

/** What is to be matched. */
export interface MatchInput {
  vanished: readonly HistoryRecord[];
  fresh: readonly HistoryRecord[];
  /** Records that have one id before and after. */
  staying: readonly HistoryRecord[];
  /** Ids that categories have now by those they had. */
  categories?: ReadonlyMap<string, string>;
}

/** Pairs vanished and new records of each kind, one to one, those with the best evidence first. Ties are left open. */
export function matchRecords({ categories: known, fresh, staying, vanished }: MatchInput): Matching {
  const result: Matching = { renamed: [], ties: [] };
  const categories = new Map(known);
  // Categories first: what they became tells where their entries went.
  for (const kind of ["category", "entry", "comparison"] as const) {
    const of = (records: readonly HistoryRecord[]): HistoryRecord[] => records.filter((record) => record.kind === kind);
    const surroundings = {
      commonIcons: new Set(of(staying).flatMap(({ icon }) => icon ?? [])),
      categoryNow: (id: string) => categories.get(id) ?? id,
    };
    const edges: Edge[] = [];
    for (const [before, after] of candidates(of(vanished), of(fresh), surroundings)) {
      const evidence = evidenceFor(before, after, surroundings);
      if (evidence !== null) edges.push({ kind, from: before.id, to: after.id, ...evidence });
    }
    const { renamed, ties } = settle(edges);
    if (kind === "category") for (const { from, to } of renamed) categories.set(from, to);
    result.renamed.push(...renamed);
    result.ties.push(...ties);
  }
  return result;
}

interface Edge extends Rename {
  score: number;
}

/** Takes edges by score; where several of one score meet in a record, none of them is taken, nor anything weaker. */
function settle(edges: readonly Edge[]): Matching {
  const renamed: Rename[] = [];
  const ties: Tie[] = [];
  const closed = { from: new Set<string>(), to: new Set<string>() };
  const byScore = Map.groupBy(edges, ({ score }) => score);
  for (const score of [...byScore.keys()].sort((a, b) => b - a)) {
    const open = (byScore.get(score) as Edge[]).filter(({ from, to }) => !closed.from.has(from) && !closed.to.has(to));
    for (const group of connected(open)) {
      const [first] = group as [Edge, ...Edge[]];
      const { kind, why } = first;
      if (group.length === 1) renamed.push({ kind, from: first.from, to: first.to, why });
      else ties.push({ kind, from: distinct(group, "from"), to: distinct(group, "to") });
      for (const { from, to } of group) {
        closed.from.add(from);
        closed.to.add(to);
      }
    }
  }
  const order = (a: string, b: string): number => (a < b ? -1 : 1);
  renamed.sort((a, b) => order(a.from, b.from));
  ties.sort((a, b) => order(a.from[0] as string, b.from[0] as string));
  return { renamed, ties };
}

function distinct(edges: readonly Edge[], side: "from" | "to"): string[] {
  return [...new Set(edges.map((edge) => edge[side]))].sort();
}

/** Edges that meet in a record, directly or over others, together. */
function connected(edges: readonly Edge[]): Edge[][] {
  const byEnd = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const end of endsOf(edge)) {
      const list = byEnd.get(end);
      if (list === undefined) byEnd.set(end, [edge]);
      else list.push(edge);
    }
  }
  const seen = new Set<Edge>();
  return edges.flatMap((start) => {
    if (seen.has(start)) return [];
    const group = new Set([start]);
    for (const edge of group) {
      seen.add(edge);
      for (const end of endsOf(edge)) {
        for (const next of byEnd.get(end) ?? []) group.add(next);
        byEnd.delete(end);
      }
    }
    return [[...group]];
  });
}

function endsOf({ from, to }: Edge): string[] {
  return [`from ${from}`, `to ${to}`];
}
