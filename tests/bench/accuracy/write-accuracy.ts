import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Accuracy } from "../../../scripts/generate/accuracy.ts";
import { type AccuracyInput, accuracyPage } from "./page.ts";
import { inAll } from "./rule-table.ts";

/** Writes `docs/accuracy.json`, which rule pages quote, and `docs/accuracy.md`. */
export function writeAccuracy(repository: string, input: AccuracyInput): void {
  const measured = input.others.filter(({ corpus }) => corpus !== "typos-dev");
  const where = measured
    .map(
      ({ corpus, files }) =>
        `${files} ${corpus === "vaults-dev" ? "notes of six vaults" : "pages of documentation of packages"}`,
    )
    .join(" and ");
  const accuracy: Record<string, Accuracy> = {};
  for (const row of input.rules) {
    const { hits, right, taste, wrong } = inAll(row);
    if (hits > 0) accuracy[row.id] = { hits, right, wrong, taste, where };
  }
  writeFileSync(join(repository, "docs/accuracy.json"), `${JSON.stringify(accuracy, null, 2)}\n`);
  writeFileSync(join(repository, "docs/accuracy.md"), accuracyPage(input));
}
