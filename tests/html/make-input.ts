import { createHash } from "node:crypto";
import type { AssetFile, ExporterInput } from "@notewright/exporter";
import { buildCatalogue, parseNote } from "@notewright/parser";
import { type Profile, referenceNotes } from "@notewright/profile";

/** What the exporter gets for notes by path; images are found by their file names. */
export function makeInput(
  notes: Record<string, string>,
  files: ReadonlyMap<string, Uint8Array>,
  profile: Profile | ((path: string) => Profile) = referenceNotes,
): ExporterInput {
  const parsed = Object.entries(notes).map(([path, text]) =>
    parseNote(text, { path, profile: typeof profile === "function" ? profile(path) : profile }),
  );
  const { catalogue, content } = buildCatalogue(parsed, {
    generator: "notewright test",
    resolveAsset: (_note, url) => {
      const bytes = files.get(baseName(url));
      if (bytes === undefined) return { from: "none", file: null, sha256: null };
      return { from: "vault", file: baseName(url), sha256: createHash("sha256").update(bytes).digest("hex") };
    },
  });
  const readAsset = (id: string): AssetFile | null => {
    const name = baseName(catalogue.assets.find((asset) => asset.id === id)?.path ?? "");
    const bytes = files.get(name);
    return bytes === undefined ? null : { name, bytes };
  };
  return { catalogue, findings: new Map(), content, readAsset };
}

function baseName(path: string): string {
  return path.split("/").at(-1) ?? path;
}
