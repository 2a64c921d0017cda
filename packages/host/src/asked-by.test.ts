import { builtInSettings } from "@notewright/profile";
import type { Config } from "@notewright/schema";
import { expect, test } from "vitest";
import { AskedBy } from "./asked-by.ts";

test("a part of a built-in profile is asked for by that profile", () => {
  const asked = new AskedBy({}, null);
  expect(asked.of(builtInSettings.get("file-per-entry")?.entry as object)).toBe("profile file-per-entry");
  expect(asked.of(builtInSettings.get("reference-notes")?.vendors as object, 0)).toBe("profile reference-notes");
});

test("nobody asks for what is in no profile, and a schema that holds itself has an end", () => {
  const schema: Record<string, unknown> = {};
  schema["not"] = schema;
  const config: Config = { profile: { id: "a", extends: "reference-notes", frontmatter: schema } };
  const asked = new AskedBy(config, null);
  expect([asked.of({}), asked.of(schema)]).toEqual([null, "config"]);
});
