/** Where the notes are kept. */
export interface Repository {
  /** Address of the repository's page. */
  repository: string;
  branch: string;
  /** The vault's folder in the repository; empty for the repository itself. */
  folder: string;
}

/** How forges address the page to edit a file, by a part of their host name; GitHub's way is the usual one. */
const editPaths: readonly [RegExp, EditPath][] = [
  [/gitlab/, (branch, path, line) => `-/edit/${branch}/${path}#L${line}`],
  [/codeberg|gitea|forgejo/, (branch, path, line) => `_edit/${branch}/${path}#L${line}`],
  [/bitbucket/, (branch, path, line) => `src/${branch}/${path}?mode=edit#lines-${line}`],
];
const usualPath: EditPath = (branch, path, line) => `edit/${branch}/${path}#L${line}`;

type EditPath = (branch: string, path: string, line: number) => string;

/** How forges address the page that shows a file. */
const viewPaths: readonly [RegExp, string][] = [
  [/gitlab/, "-/blob/"],
  [/codeberg|gitea|forgejo/, "src/branch/"],
  [/bitbucket/, "src/"],
];

/** The page that shows a file, by its path in the repository. */
export function viewLink({ branch, repository }: Repository, path: string): string {
  const { base, host } = addressOf(repository);
  const view = viewPaths.find(([pattern]) => pattern.test(host))?.[1] ?? "blob/";
  return `${base}/${view}${encoded(branch)}/${encoded(path)}`;
}

/** The page on which to edit a line of a note, by the note's path in the vault. */
export function editLink({ branch, folder, repository }: Repository, path: string, line: number): string {
  const { base, host } = addressOf(repository);
  const edit = editPaths.find(([pattern]) => pattern.test(host))?.[1] ?? usualPath;
  return `${base}/${edit(encoded(branch), encoded(`${folder}/${path}`), line)}`;
}

function addressOf(repository: string): { base: string; host: string } {
  const base = repository.replace(/(?:\.git)?\/*$/, "");
  return { base, host: URL.parse(base)?.hostname ?? "" };
}

function encoded(path: string): string {
  return path
    .split("/")
    .filter((part) => part !== "")
    .map(encodeURIComponent)
    .join("/");
}
