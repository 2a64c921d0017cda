import type { NoteRecord } from "@notewright/schema";
import { expect, it } from "vitest";
import { pagePaths } from "./page-paths.ts";

const notes = (...ids: string[]): NoteRecord[] => ids.map((id) => ({ id }) as NoteRecord);

it("gives each note a page of its own inside the site", () => {
  const paths = [...pagePaths(notes("a/b", "A/B", "index", "../../etc/passwd", "a b?")).values()];
  expect(paths).toEqual(["a/b.html", "A/B-2.html", "index-2.html", "-/-/etc/passwd.html", "a-b-.html"]);
});

it("makes no folder where a page is, and no name that is longer than disks allow", () => {
  expect([...pagePaths(notes("a", "a.html/b", "A.HTML/c")).values()]).toEqual(["a.html", "a.html-/b.html", "A.HTML-/c.html"]);
  const long = "ä".repeat(126);
  const paths = [...pagePaths(notes(`${long}/${long}`, `${long}/${long}b`)).values()];
  for (const name of paths.flatMap((path) => path.split("/"))) expect(Buffer.byteLength(name)).toBeLessThan(220);
  expect(new Set(paths).size).toBe(2);
});
