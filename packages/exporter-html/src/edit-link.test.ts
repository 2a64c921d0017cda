import { expect, it } from "vitest";
import { editLink, viewLink } from "./edit-link.ts";

const at = (repository: string, branch = "main", folder = ""): string =>
  editLink({ repository, branch, folder }, "herbs/sweet basil.md", 12);

it.each([
  ["https://github.com/example/notes", "https://github.com/example/notes/edit/main/herbs/sweet%20basil.md#L12"],
  ["https://github.com/example/notes.git", "https://github.com/example/notes/edit/main/herbs/sweet%20basil.md#L12"],
  ["https://gitlab.example.org/a/b/", "https://gitlab.example.org/a/b/-/edit/main/herbs/sweet%20basil.md#L12"],
  ["https://codeberg.org/a/b", "https://codeberg.org/a/b/_edit/main/herbs/sweet%20basil.md#L12"],
  ["https://bitbucket.org/a/b", "https://bitbucket.org/a/b/src/main/herbs/sweet%20basil.md?mode=edit#lines-12"],
  ["https://git.example.org/a/b", "https://git.example.org/a/b/edit/main/herbs/sweet%20basil.md#L12"],
])("knows where %s edits", (repository, address) => {
  expect(at(repository)).toBe(address);
});

it("names branch and folder", () => {
  expect(at("https://github.com/a/b", "docs/new", "/content/")).toBe(
    "https://github.com/a/b/edit/docs/new/content/herbs/sweet%20basil.md#L12",
  );
});

it.each([
  ["https://github.com/a/b.git", "https://github.com/a/b/blob/new/docs/files/a%23b.pdf"],
  ["https://gitlab.com/a/b", "https://gitlab.com/a/b/-/blob/new/docs/files/a%23b.pdf"],
  ["https://codeberg.org/a/b", "https://codeberg.org/a/b/src/branch/new/docs/files/a%23b.pdf"],
  ["https://bitbucket.org/a/b", "https://bitbucket.org/a/b/src/new/docs/files/a%23b.pdf"],
])("knows where %s shows a file", (repository, address) => {
  expect(viewLink({ repository, branch: "new/docs", folder: "content" }, "files/a#b.pdf")).toBe(address);
});
