import type { Collector } from "../vault.ts";

/** Files of the asset packs, one of each icon: packs have it in several sizes and shades. */
export const iconFiles: Collector<readonly string[]> = ({ host }) => {
  const found = new Map<string, string>();
  for (const file of host.packNames()) {
    const icon = file.replace(/_\d+(?:_(?:Light|Dark))?\.\w{2,5}$/, "");
    if (!found.has(icon)) found.set(icon, file);
  }
  return [...found.values()];
};
