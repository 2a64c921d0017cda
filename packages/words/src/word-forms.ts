import type { ByteTable } from "./byte-table.ts";
import { possibleBases, regularForms } from "./inflection.ts";
import { BASE, GERUND, NOUN, PARTICIPLE, PAST, PLURAL, THIRD } from "./word-class.ts";

/** The bit of what each kind of form is made of. */
const BASE_OF: Readonly<Record<number, number>> = {
  [PLURAL]: NOUN,
  [BASE]: BASE,
  [THIRD]: BASE,
  [PAST]: BASE,
  [PARTICIPLE]: BASE,
  [GERUND]: BASE,
};

/** What words can be, and their forms; all in lower case. */
export interface WordForms {
  /** The bits of a word, 0 when unknown. */
  classOf(word: string): number;
  /** A form of a base form, as the bit says: `PLURAL` of a singular noun, others of a verb; null when none is known. */
  formOf(base: string, wanted: number): string | null;
  /** The base form of a form that is read as the bit says; null when none is known. */
  baseOf(form: string, has: number): string | null;
}

/** Forms as the file has them. Only what rules of spelling do not make is listed: "children child 2". */
export class FormTable implements WordForms {
  readonly #classes: ByteTable;
  readonly #listed: Uint8Array;
  #irregular: Irregular | undefined;

  constructor(classes: ByteTable, listed: Uint8Array) {
    this.#classes = classes;
    this.#listed = listed;
  }

  classOf(word: string): number {
    return this.#classes.get(word);
  }

  formOf(base: string, wanted: number): string | null {
    if (wanted === BASE) return base;
    const irregular = this.#lists().forms.get(`${base} ${wanted}`);
    if (irregular !== undefined) return irregular;
    return regularForms(base, wanted).find((form) => (this.classOf(form) & wanted) !== 0) ?? null;
  }

  baseOf(form: string, has: number): string | null {
    const irregular = this.#lists().bases.get(`${form} ${has}`);
    if (irregular !== undefined) return irregular;
    const wanted = BASE_OF[has] ?? 0;
    const bases = possibleBases(form, has);
    return bases.find((base) => (this.classOf(base) & wanted) !== 0 && this.formOf(base, has) === form) ?? null;
  }

  #lists(): Irregular {
    this.#irregular ??= readIrregular(this.#listed);
    return this.#irregular;
  }
}

/** Each form by its base and bit, and each base by its form and bit. */
interface Irregular {
  forms: ReadonlyMap<string, string>;
  bases: ReadonlyMap<string, string>;
}

function readIrregular(bytes: Uint8Array): Irregular {
  const forms = new Map<string, string>();
  const bases = new Map<string, string>();
  for (const line of new TextDecoder().decode(bytes).split("\n")) {
    const first = line.indexOf(" ");
    const last = line.lastIndexOf(" ");
    const [form, key] = [line.slice(0, first), line.slice(first + 1)];
    if (!forms.has(key)) forms.set(key, form);
    const back = form + line.slice(last);
    if (!bases.has(back)) bases.set(back, line.slice(first + 1, last));
  }
  return { forms, bases };
}
