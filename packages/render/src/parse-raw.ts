import { createRequire } from "node:module";
import type { Root } from "hast";
import type * as HastUtilRaw from "hast-util-raw";

// Many vaults have neither HTML nor formulas, and all would wait for a browser's parser. Pages are made in one go.
const require = createRequire(import.meta.url);

/** The tree with what a browser makes of its `raw` nodes, parsed as one document with the others. `kept`: types of nodes that it does not know. */
export function parseRaw(tree: Root, kept: string[] = []): Root {
  const { raw } = require("hast-util-raw") as typeof HastUtilRaw;
  return raw(tree, { passThrough: kept }) as Root;
}
