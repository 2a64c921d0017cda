import { readFileSync } from "node:fs";
import { join } from "node:path";

/** With two words, one that differs leaves too little to tell that the same thing is meant. */
const FEWEST = 3;

/** What some stand for as well, after their standards and makers; the list has another way only. */
const ALSO = [
  "BPM business process management",
  "CAD computer-assisted design",
  "CLI command line interpreter",
  "CRC cyclic redundancy code",
  "DDL data definition language",
  "DNS Domain Name Server",
  "DRM digital restrictions management",
  "DVD digital video disc",
  "IDE integrated design environment",
  "NIC network interface controller",
  "RAID redundant array of independent drives",
  "RAID redundant array of inexpensive drives",
  "RPM rotations per minute",
  "SFTP Secure File Transfer Protocol",
  "SIEM security incident and event management",
  "SSD solid state disk",
  "UPS uninterruptible power source",
  "UPS uninterruptible power system",
  "VGA Video Graphics Adapter",
];

/**
 * What acronyms stand for, a line each: "UDP User Datagram Protocol". Braces of the list hold words of which either is right, brackets
 * what may be left out: each way has its line. Only wanted acronyms: a rare one often stands for more than the list knows.
 */
export function acronymExpansions(folder: string, wanted: ReadonlySet<string>): string[] {
  const lines = new Set<string>();
  const entries = readFileSync(join(folder, "usr/share/games/bsdgames/acronyms.comp"), "utf8").matchAll(
    /^([A-Z0-9]{3,8})\t(.+)$/gm,
  );
  for (const [, acronym = "", expansion = ""] of entries) {
    if (!wanted.has(acronym)) continue;
    for (const way of waysOf(expansion.replaceAll("/", " "))) {
      if (/^[\w ',-]+$/.test(way) && way.split(/[ -]/).length >= FEWEST) lines.add(`${acronym} ${way.replaceAll(",", "")}`);
    }
  }
  return [...lines, ...ALSO];
}

function waysOf(expansion: string): string[] {
  const [whole = "", either, optional] = /\{([^{}]+)\}|\[([^[\]]+)\] ?/.exec(expansion) ?? [];
  if (whole === "") return [expansion.trim()];
  const choices = either?.split(",") ?? [`${optional} `, ""];
  return choices.flatMap((choice) => waysOf(expansion.replace(whole, choice.replace(/^ +/, ""))));
}
