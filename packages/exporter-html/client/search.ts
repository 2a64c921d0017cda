import { pageText } from "./page-text.ts";
import { SearchEngine } from "./search-engine.ts";
import type { SearchGlobals } from "./search-globals.ts";

const globals = globalThis as SearchGlobals;
const engine = new SearchEngine();
let taken = 0;

globals.notewrightSearch = (query) => {
  const lists = globals.notewrightTexts ?? [];
  for (const texts of lists.slice(taken)) engine.add(texts, pageText);
  taken = lists.length;
  return engine.search(query);
};
