import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { execPath } from "node:process";
import { npmPackages } from "../npm-packages.ts";
import type { Program } from "./program.ts";

const versions = { "@astrojs/starlight": "0.42.4", astro: "7.3.5" };
const config = `import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";

export default defineConfig({ cacheDir: "./cache", integrations: [starlight({ title: "Notes" })] });
`;
const collections = `import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
const imageLink = /!\[[^\]]*\]\(([^)\s]+)\)/g;

/**
 * Astro's Starlight over a copy of the notes. A missing image makes it fail, so it gets those that the pack has, where the notes look for
 * them, and the links to others are taken out.
 */
export function starlightProgram(notes: string, pack: string): Program {
  // Below its packages, since Astro does not find them by a link that leads out of its project.
  const folder = join(npmPackages(versions), "project");
  rmSync(folder, { recursive: true, force: true });
  const docs = join(folder, "src/content/docs");
  mkdirSync(docs, { recursive: true });
  // Astro bundles what is a dependency.
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies: versions }));
  writeFileSync(join(folder, "astro.config.mjs"), config);
  writeFileSync(join(folder, "src/content.config.ts"), collections);
  const images = imagesOf(pack);
  const copied = new Set<string>();
  let cut = 0;
  for (const name of readdirSync(notes)) {
    const text = readFileSync(join(notes, name), "utf8").replace(imageLink, (link, path: string) => {
      const target = join(docs, path);
      const image = images.get(basename(path));
      if (image === undefined || relative(folder, target).startsWith("..")) {
        cut++;
        return "";
      }
      if (!copied.has(target)) {
        mkdirSync(dirname(target), { recursive: true });
        copyFileSync(image, target);
        copied.add(target);
      }
      return link;
    });
    writeFileSync(join(docs, name), text);
  }
  return {
    name: "Starlight",
    command: [execPath, "../node_modules/astro/bin/astro.mjs", "build"],
    cwd: folder,
    env: { ASTRO_TELEMETRY_DISABLED: "1" },
    output: join(folder, "dist"),
    caches: [join(folder, "cache"), join(folder, ".astro")],
    prepared: `${copied.size} images copied from the pack; ${cut} links to images that are missing taken out, since they make it fail`,
  };
}

/** Images of a pack by their names; of those with one name the first by path, as the site takes it. */
function imagesOf(pack: string): Map<string, string> {
  const paths = readdirSync(pack, { recursive: true, encoding: "utf8" }).sort();
  return new Map(paths.toReversed().map((path) => [basename(path), join(pack, path)]));
}
