import type { Collector } from "../vault.ts";

/** Base names of the files of the asset packs: those who made a pack knew how its things are called. */
export const packIcons: Collector<ReadonlySet<string>> = ({ host }) => new Set(host.packNames());
