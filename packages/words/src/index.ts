export { loadWords } from "./load-words.ts";
export type { Locale, Words } from "./words.ts";
