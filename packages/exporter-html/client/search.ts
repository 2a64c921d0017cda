import { SearchEngine } from "./search-engine.ts";
import type { SearchGlobals } from "./search-globals.ts";

const globals = globalThis as SearchGlobals;
const engine = new SearchEngine();
let taken = 0;

globals.notewrightSearch = (query, bodyOf) => {
  const lists = globals.notewrightTexts ?? [];
  for (const texts of lists.slice(taken)) engine.add(texts, bodyOf);
  taken = lists.length;
  return engine.search(query);
};
