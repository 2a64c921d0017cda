import type { Prose, Word } from "@notewright/parser";
import type { Collector } from "../vault.ts";
import { viewOf } from "../walk.ts";
import { type OfficialName, officialNames } from "./official-names.ts";

/** A vendor before a name that is its sister's. Positions are those of the prose's words, end exclusive. */
interface VendorUse {
  vendor: Word;
  first: number;
  end: number;
  official: OfficialName;
}

/** Names behind the vendors of one icon pack. */
export interface VendorNames {
  /** Names with a vendor that no icon gives them, where another vendor of the pack has them and the vault says so elsewhere. */
  wrong(prose: Prose): VendorUse[];
}

const LONGEST = 4;
/** With as many icons a vendor is one of the pack's own. */
const SEVERAL = 2;

/** Gathers the vendors of icons, and which names the vault gives them. */
export const vendorNames: Collector<VendorNames> = (vault) => {
  const official = vault.of(officialNames);
  const icons = new Map<string, number>();
  for (const { from, vendor } of [...official.values()].flat()) {
    if (vendor !== null && from === "icons") icons.set(vendor, (icons.get(vendor) ?? 0) + 1);
  }
  const sisters = new Set([...icons].flatMap(([vendor, count]) => (count < SEVERAL ? [] : vendor)));
  if (sisters.size < 2) return { wrong: () => [] };
  const uses = (prose: Prose): { vendor: Word; first: number; end: number; names: readonly OfficialName[] }[] => {
    const found = [];
    for (const [first, vendor] of prose.words.entries()) {
      if (!sisters.has(vendor.text) || vendor.kind === "code") continue;
      for (let end = Math.min(prose.words.length, first + 1 + LONGEST); end > first + 1; end--) {
        const last = prose.words[end - 1] as Word;
        const names = official.get(
          prose.text.slice(vendor.index + vendor.text.length + 1, last.index + last.text.length).toLowerCase(),
        );
        if (names === undefined) continue;
        found.push({ vendor, first, end, names });
        break;
      }
    }
    return found;
  };
  const said = new Set<string>();
  for (const note of vault.notes) {
    for (const prose of viewOf(note).prose) {
      for (const { names, vendor } of uses(prose)) said.add(`${vendor.text} ${names[0]?.bare}`);
    }
  }
  return {
    wrong: (prose) =>
      uses(prose).flatMap(({ names, ...use }) => {
        const [right] = names;
        const isOther =
          right !== undefined && right.from === "icons" && names.every(({ vendor }) => vendor !== use.vendor.text);
        if (!isOther || right.vendor === null || !said.has(right.name)) return [];
        return { ...use, official: right };
      }),
  };
};
