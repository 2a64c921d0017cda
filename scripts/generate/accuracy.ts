import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** How a rule did on notes that it was not made with, and whose findings somebody has judged. */
export interface Accuracy {
  /** Findings there. */
  hits: number;
  /** Of those that were judged. */
  right: number;
  wrong: number;
  /** Judged too, but neither: some would change it and others would not. */
  taste: number;
  /** What was measured on, as a phrase: "111 notes of six vaults". */
  where: string;
}

/** Where `npm run bench:accuracy -- --write` leaves what it has measured: a rule's id to its accuracy. */
const ACCURACY_FILE = "docs/accuracy.json";

/** The accuracy of each rule that was measured; none without the file. */
export function readAccuracy(root: string): Readonly<Record<string, Accuracy>> {
  const file = join(root, ACCURACY_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, Accuracy>) : {};
}
