import type { Catalogue } from "@notewright/schema";

/**
 * Asset ids of the entry icons that stand for one entry only. A picture that two entries show, by its bytes, has two right
 * answers; one that is not there has none.
 */
export function unsharedIcons(catalogue: Catalogue): Set<string> {
  const assets = new Map(catalogue.assets.map((asset) => [asset.id, asset]));
  const iconsByBytes = new Map<string, string[]>();
  for (const { icon } of catalogue.entries) {
    const asset = icon === null ? undefined : assets.get(icon);
    if (icon === null || !asset?.exists || asset.sha256 === null) continue;
    iconsByBytes.set(asset.sha256, [...(iconsByBytes.get(asset.sha256) ?? []), icon]);
  }

  const unshared = new Set<string>();
  for (const [icon, ...others] of iconsByBytes.values()) {
    if (icon !== undefined && others.length === 0) unshared.add(icon);
  }
  return unshared;
}
