export { loadWords } from "./load-words.ts";
export { ADJECTIVE, BASE, GERUND, NOUN, PARTICIPLE, PAST, PLURAL, THIRD } from "./word-class.ts";
export type { WordForms } from "./word-forms.ts";
export type { Locale, Words } from "./words.ts";
