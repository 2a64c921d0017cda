import type { Prose, Word } from "@notewright/parser";
import { iconName } from "../names/icon-name.ts";
import { knownNames } from "../names/known-names.ts";
import type { Collector } from "../vault.ts";
import { viewOf } from "../walk.ts";
import { iconFiles } from "./icon-files.ts";

/** How a name with capitals inside is to be written, and who says so. */
export interface NameForm {
  form: string;
  from: "list" | "icons" | "vault";
  /** How often the vault writes it so. */
  count: number;
}

const MOSTLY = 4;
const ENOUGH = 4;

/** Names with capitals inside, by their small letters: known ones, those of icons, those that the vault nearly always writes so. */
export const nameForms: Collector<ReadonlyMap<string, NameForm>> = (vault) => {
  const counts = countForms(vault.notes.flatMap((note) => viewOf(note).prose));
  const icons = new Map<string, string | null>();
  for (const file of vault.of(iconFiles)) {
    for (const word of iconName(file).split(" ")) {
      if (!isCamel(word)) continue;
      const key = word.toLowerCase();
      const known = icons.get(key);
      icons.set(key, known === undefined || known === word ? word : null);
    }
  }
  const found = new Map<string, NameForm>();
  for (const [key, forms] of counts) {
    const total = [...forms.values()].reduce((sum, count) => sum + count, 0);
    const known = knownNames.get(key) ?? icons.get(key);
    if (known != null) {
      found.set(key, { form: known, from: knownNames.has(key) ? "list" : "icons", count: forms.get(known) ?? 0 });
      continue;
    }
    for (const [form, count] of forms) {
      if (isCamel(form) && count >= ENOUGH && (total - count) * MOSTLY <= count) found.set(key, { form, from: "vault", count });
    }
  }
  return found;
};

/** Whether a word is a name by its letters: a capital after a small letter, no identifier that begins small. */
function isCamel(word: string): boolean {
  return /^\p{Lu}[\p{L}]*\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}{2,}/u.test(word) && /^\p{L}{4,}$/u.test(word);
}

/** Whether a word stands by itself as prose: in no code, path, address, file name or identifier. */
export function isProseWord({ index, kind, text }: Word, prose: Prose): boolean {
  if (kind === "code") return false;
  const before = prose.text[index - 1] ?? " ";
  const after = prose.text.slice(index + text.length, index + text.length + 2);
  return !/[\p{L}\p{N}._/\\@:=#$~+<-]/u.test(before) && !/^(?:[_/\\@=+(>]|[.:-][\p{L}\p{N}])/u.test(after);
}

function countForms(proses: readonly Prose[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const prose of proses) {
    for (const word of prose.words) {
      if (word.text.length < 4 || !/\p{Lu}/u.test(word.text) || !isProseWord(word, prose)) continue;
      const key = word.text.toLowerCase();
      const forms = counts.get(key) ?? new Map<string, number>();
      if (forms.size === 0) counts.set(key, forms);
      forms.set(word.text, (forms.get(word.text) ?? 0) + 1);
    }
  }
  return counts;
}
