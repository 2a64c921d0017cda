import type { NoteRecord } from "@notewright/schema";
import { expect, it } from "vitest";
import { pagePaths } from "./page-paths.ts";

const notes = (...ids: string[]): NoteRecord[] => ids.map((id) => ({ id }) as NoteRecord);

it("gives each note a page of its own inside the site", () => {
  const paths = [...pagePaths(notes("a/b", "A/B", "index", "../../etc/passwd", "a b?")).values()];
  expect(paths).toEqual(["a/b.html", "A/B-2.html", "index-2.html", "-/-/etc/passwd.html", "a-b-.html"]);
});
