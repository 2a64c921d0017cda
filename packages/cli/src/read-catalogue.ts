import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { UserError } from "@notewright/diagnostics";
import { type Catalogue, documentAge, documentKind, schemaMistakes } from "@notewright/schema";
import { readDocument } from "./read-document.ts";

/**
 * A catalogue from its file, or from the folder that holds it. Keys that a later notewright has added are no harm; anything else
 * that is wrong is the user's mistake.
 */
export async function readCatalogue(name: string, cwd: string): Promise<Catalogue> {
  const path = resolve(cwd, name);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const shown = isFolder ? join(name, "catalogue.json") : name;
  const data = readDocument(isFolder ? join(path, "catalogue.json") : path, shown, "`diff` compares catalogues.");
  const kind = documentKind(data);
  if (kind !== "catalogue")
    throw new UserError(`${shown} is ${kind === null ? "no catalogue" : `a ${kind}`}. \`diff\` compares catalogues.`);
  const mistakes = await schemaMistakes("catalogue", data);
  const wrong = mistakes.filter(({ key }) => key?.problem !== "unknown");
  const age = documentAge("catalogue", data, wrong);
  if (age.age === "newer")
    throw new UserError(
      `${shown} is a catalogue of version ${age.version}, which this notewright does not know. Update notewright.`,
    );
  if (age.age === "older")
    throw new UserError(
      `${shown} is an older catalogue: it lacks ${age.lacks.join(", ")}. Build it again with this notewright.`,
    );
  const [first] = wrong;
  if (first === undefined) return data as Catalogue;
  throw new UserError(
    `${shown} is no valid catalogue: ${first.path === "" ? "" : `${first.path}: `}${first.message}. Build it again.`,
  );
}
