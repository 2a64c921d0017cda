import { builtInSettings } from "@notewright/profile";
import type { Config } from "@notewright/schema";
import type { ConfigSource, KeyPath } from "./config-source.ts";

/** Knows where each part of a profile was asked for: parts are known by identity, as they go unchanged from a config into a profile. */
export class AskedBy {
  readonly #places: WeakMap<object, { keys: KeyPath; placeOf: (keys: KeyPath) => string }> = new WeakMap();

  constructor(config: Config, source: ConfigSource | null) {
    const placeOf = (keys: KeyPath): string => source?.placeOf(keys) ?? "config";
    this.#add(config.profile, ["profile"], placeOf);
    for (const [index, profile] of (config.profiles ?? []).entries()) this.#add(profile, ["profiles", index], placeOf);
    for (const [index, { profile }] of (config.overrides ?? []).entries())
      this.#add(profile, ["overrides", index, "profile"], placeOf);
    for (const [id, settings] of builtInSettings) this.#add(settings, [], () => `profile ${id}`);
  }

  /** The line of a part, or of a key of it: `notewright.config.ts:14`; `profile file-per-entry` for one of a built-in profile. */
  of(part: object, key?: string | number): string | null {
    const place = this.#places.get(part);
    return place === undefined ? null : place.placeOf(key === undefined ? place.keys : [...place.keys, key]);
  }

  /** Of a part that stands in several places the first counts. */
  #add(part: unknown, keys: KeyPath, placeOf: (keys: KeyPath) => string): void {
    if (typeof part !== "object" || part === null || this.#places.has(part)) return;
    this.#places.set(part, { keys, placeOf });
    for (const [key, value] of Object.entries(part)) this.#add(value, [...keys, key], placeOf);
  }
}
