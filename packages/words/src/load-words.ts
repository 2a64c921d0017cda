import { readFileSync } from "node:fs";
import { Automaton } from "./automaton.ts";
import { ByteTable } from "./byte-table.ts";
import { numbers, readContainer } from "./container.ts";
import { FormTable } from "./word-forms.ts";
import { type Locale, type WordData, type Words, wordsOf } from "./words.ts";

let data: WordData | undefined;

/**
 * English words, read once a process: the bytes of the file are looked at where they are, nothing is unpacked. Whose spelling counts
 * is either, unless `locale` says so.
 */
export function loadWords(locale: Locale = "en"): Words {
  data ??= open();
  return wordsOf(data, locale);
}

function open(): WordData {
  const sections = readContainer(readFileSync(new URL("../data/words.bin", import.meta.url)));
  const section = (name: string): Uint8Array => {
    const found = sections.get(name);
    if (found === undefined) throw new Error(`The file of words has no section "${name}"; install @notewright/words again.`);
    return found;
  };
  const automaton = (edges: string, letters: string): Automaton => {
    const units = section(letters);
    return new Automaton(numbers(section(edges)), new Uint16Array(units.buffer, units.byteOffset, units.byteLength >> 1));
  };
  return {
    dictionary: automaton("dict", "dictabc"),
    misspellings: automaton("slips", "slipsabc"),
    frequencies: new ByteTable(numbers(section("zipf"))),
    pairs: new ByteTable(numbers(section("pairs"))),
    forms: new FormTable(new ByteTable(numbers(section("classes"))), section("forms")),
  };
}
