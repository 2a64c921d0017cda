import { posix } from "node:path";
import { editDistance } from "@notewright/diagnostics";
import { categoryOf, type ImageLink, placesOf } from "@notewright/parser";
import { linkPath, pathLike } from "../links/link-path.ts";
import { movedFile } from "../links/nearest-file.ts";
import { isMadeLater } from "../links/unchecked-url.ts";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";
import { viewOf } from "../walk.ts";

export const missingAsset: Rule = defineRule({
  meta: {
    id: "missing-asset",
    summary: "Require the file behind an image to exist, in the vault or in an asset pack.",
    why: "A missing picture is a hole on every page and card made of the note.",
    category: "link",
    severity: "error",
    fix: "safe",
    because: {
      safe: "the heading or its expansion proves which file is meant",
      unsafe: "of all files it has the name nearest to this one",
    },
  },
  examples: [
    { name: "a file of an asset pack", markdown: "![](icons/queue.svg)", pack: ["queue.svg"] },
    { name: "a picture on the web is not looked for", markdown: "![](https://example.org/queue.svg)" },
    { name: "a path that is filled in later", markdown: "![Queue]({{site.images}}/queue.svg)" },
    {
      name: "no such file",
      markdown: "![Data flow](img/flow.png)",
      reports: ['1:14 There is no file "img/flow.png" in the vault or its asset packs'],
    },
    {
      name: "a file of nearly the same name",
      markdown: "![](icons/Qeue.svg)",
      reports: ['1:5 There is no file "icons/Qeue.svg" in the vault or its asset packs, expected "icons/Queue.svg"'],
      fixed: "![](icons/Queue.svg)",
      pack: ["Queue.svg"],
    },
    {
      name: "a file that was moved",
      markdown: "![Queue](queue.svg)",
      files: { "icons/queue.svg": "" },
      reports: ['1:10 There is no file "queue.svg" in the vault or its asset packs, expected "icons/queue.svg"'],
      fixed: "![Queue](icons/queue.svg)",
    },
    {
      name: "named by the acronym where the pack spells it out",
      markdown: "### NTP (Network Time Protocol)\n\n![](Arch_NTP_48.svg)\n\nTells the time.",
      reports: [
        '3:5 There is no file "Arch_NTP_48.svg" in the vault or its asset packs, expected "Arch_Network-Time-Protocol_48.svg"',
      ],
      fixed: "### NTP (Network Time Protocol)\n\n![](Arch_Network-Time-Protocol_48.svg)\n\nTells the time.",
      pack: ["Arch_Network-Time-Protocol_48.svg"],
    },
  ],
  visit: {
    image(image, context) {
      const { host, note, report } = context;
      const part = viewOf(note).entries.find(({ end, start }) => start <= image.start && image.end <= end);
      const category = part === undefined ? null : categoryOf(part);
      const { from, problem } = host.resolve(note.path, image.url, category?.title ?? null, placesOf(image, note.profile));
      const range = image.destination ?? { start: image.start, end: image.end };
      if (from !== "none" || problem === "remote" || problem === "data" || image.url === "") return;
      // The generator of a website takes these from a folder that only it knows.
      if (isMadeLater(image.url) || (host.use === "site" && image.url.startsWith("/"))) return;
      const name = posix.basename(image.url);
      const proven = spelledOut(name, image, context);
      const written = note.source.text.slice(range.start, range.end);
      const right =
        image.destination !== null && written.endsWith(name) ? (proven ?? nearestName(name, image.url, context)) : null;
      const expected =
        right === null
          ? movedTo(image, context)
          : written.slice(0, written.length - name.length) +
            (image.node.type === "embed" ? right : right.replaceAll(" ", "%20"));
      const found =
        problem === "outside"
          ? `"${image.url}" leads out of the vault, expected a file in it`
          : `There is no file "${image.url}" in the vault or its asset packs`;
      report({
        ...range,
        message: expected === null ? found : `${found}, expected "${expected}"`,
        ...(expected !== null && { expected: [expected], fix: { kind: proven === null ? "unsafe" : "safe" } }),
      });
    },
  },
});

/** Where the file lies that has the image's name, as the note would write it. */
function movedTo({ destination, node, url }: ImageLink, { note, vault }: RuleContext): string | null {
  if (destination === null || node.type === "embed") return null;
  const { path, plain } = linkPath(url);
  const file = movedFile(plain, vault);
  return file === null ? null : pathLike(path, note.path, file);
}

/** The pack's file whose name has the entry's expansion where this one has its acronym. */
function spelledOut(name: string, image: ImageLink, { host, note }: RuleContext): string | null {
  const names = viewOf(note).entries.find((entry) => entry.icon === image)?.names;
  if (names?.acronym == null || names.expansion === null) return null;
  const long = name.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])${names.acronym}(?![\\p{L}\\p{N}])`, "u"),
    names.expansion.replace(/\s+/g, "-"),
  );
  if (long === name) return null;
  for (const candidate of host.packNames()) if (candidate.toLowerCase() === long.toLowerCase()) return candidate;
  return null;
}

/**
 * A file of the same folder or of a pack one or two letters away, or with other capitals; icons of one family differ by whole
 * words, so anything farther is another icon.
 */
function nearestName(name: string, url: string, { host, note }: RuleContext): string | null {
  let best: string | null = null;
  let limit = Math.min(2, Math.floor(posix.parse(name).name.length / 4));
  for (const candidate of [...host.namesBeside(note.path, url), ...host.packNames()]) {
    if (Math.abs(candidate.length - name.length) > limit) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), limit);
    if (distance > limit || digits(candidate) !== digits(name)) continue;
    best = candidate;
    limit = distance - 1;
  }
  return best;
}

/** Sizes and years are no slips: `icon_48` is not a mistyped `icon_64`. */
function digits(name: string): string {
  return name.replace(/\D+/g, " ");
}
