import type { ProfileSettings } from "@notewright/schema";
import { builtInSettings } from "../built-in.ts";

/** Settings that began as a built-in profile, as a person would write them: its id, or what differs from it. Others stay as they are. */
export function shortSettings(settings: ProfileSettings): string | ProfileSettings {
  const base = builtInSettings.get(settings.id);
  // What the built-in one says and these leave out cannot be taken back by an extension.
  if (base === undefined || Object.keys(base).some((key) => !(key in settings))) return settings;
  const different = Object.entries(settings).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(base[key as keyof ProfileSettings]),
  );
  if (different.length === 0) return settings.id;
  // These two add to what is extended.
  if (different.some(([key]) => key === "require" || key === "sections")) return settings;
  return { id: `own-${settings.id}`, extends: settings.id, ...Object.fromEntries(different) };
}
