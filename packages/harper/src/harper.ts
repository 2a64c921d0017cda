import { definePlugin, type PluginModule } from "@notewright/linter";
import type { LocalLinter } from "harper.js";
import { harperReports } from "./harper-reports.ts";

/** What the config may say. */
interface HarperOptions {
  /** The English that the notes are written in; default: `American`. */
  dialect?: "American" | "Australian" | "British" | "Canadian" | "Indian";
  /** Rules of Harper by name, on or off. Its spelling is off unless it is named here: notewright has its own. */
  rules?: Readonly<Record<string, boolean>>;
}

/** Harper as a plug-in. It is loaded when the first note is looked at. */
export const harper: PluginModule = definePlugin((given) => {
  const options = given as HarperOptions;
  let linter: Promise<LocalLinter> | undefined;
  return {
    id: "harper",
    async check(note) {
      linter ??= openHarper(options);
      return harperReports(note, await linter);
    },
  };
});

async function openHarper({ dialect = "American", rules = {} }: HarperOptions): Promise<LocalLinter> {
  const [{ Dialect, LocalLinter }, { binary }] = await Promise.all([import("harper.js"), import("harper.js/binary")]);
  if (!(dialect in Dialect)) throw new Error(`There is no dialect "${dialect}"`);
  const linter = new LocalLinter({ binary, dialect: Dialect[dialect] });
  const config = await linter.getLintConfig();
  for (const name of Object.keys(rules)) if (!(name in config)) throw new Error(`Harper has no rule "${name}"`);
  await linter.setLintConfig({ ...config, SpellCheck: false, ...rules });
  return linter;
}
