import { reporters as all } from "./generated/reporters.ts";
import type { Reporter } from "./reporter.ts";

/** All report formats by id. */
export const reporters: ReadonlyMap<string, Reporter> = new Map(all.map((reporter) => [reporter.meta.id, reporter]));
