/** What one run of a program took. */
export interface Measured {
  seconds: number;
  bytes: number;
  /** Peak of the memory that it held. */
  megabytes: number;
}

/** All runs with one number of notes, in the order in which they took turns. */
export interface SizeResult {
  notes: number;
  ours: readonly Measured[];
  latest: readonly Measured[];
  peer: readonly Measured[];
}

/** The page of docs about speed. */
export function speedPage(results: readonly SizeResult[], machine: { node: string; processors: number }): string {
  const rows = results.map(({ latest, notes, ours, peer }) => {
    const faster = ours.map(({ seconds }, run) => (peer[run] as Measured).seconds / seconds);
    const sizes = [ours, latest, peer].map(([first]) => ((first?.bytes ?? 0) / 2 ** 20).toFixed(1));
    const [memory, theirs] = [ours, peer].map((runs) => Math.max(...runs.map(({ megabytes }) => megabytes)).toFixed(0));
    const smaller = ((ours[0]?.bytes ?? 0) / (peer[0]?.bytes ?? 1)).toFixed(2);
    return `| ${[
      notes.toLocaleString("en"),
      ...[ours, latest, peer].map((runs) => `${spread(runs.map(({ seconds }) => seconds))} s`),
      `${spread(faster)} ×`,
      `${sizes.join(", ")} MB (${smaller})`,
      `${memory}, ${theirs} MB`,
    ].join(" | ")} |`;
  });
  return `<!-- Written by \`npm run bench:anki -- --write\`. Do not edit. -->

# How fast a deck is made

Beside [genanki](https://github.com/kerrickstaley/genanki) 0.13.1, the usual library for this, on the same rows: rendered fields as JSON lines,
${results.map(({ ours }) => ours.length).join(", ")} runs of whole processes in turn on ${machine.processors} processors with Node ${machine.node}. Median (least–most); how many times faster is taken pair by pair.

| Notes | notewright | in the form \`latest\` | genanki | Faster | Size of both forms, and genanki's (part) | Peak memory, and genanki's |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}

Both make the same notes, with equal guids, fields, tags and numbers of cards: that is compared. What each does is not the same in all:

- genanki keeps all notes in memory, writes the older \`collection.anki2\`, and its ZIP does not compress. Its ids are a time, here a constant one, and counted on,
  gives its fields and templates no ids, and takes the fields as they are.
- notewright streams the rows through a database on the disk, sorts them by ids that stay, and compresses. Its bytes are the same each time.

Neither renders anything here: the rows hold HTML. \`notewright export anki\` renders notes before, which is not measured here.
`;
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, median, most] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((value) =>
    (value ?? Number.NaN).toFixed(2),
  );
  return `${median} (${least}–${most})`;
}
