/** Whether a note leads through others, or tells of them, by its name: `README.md`, or one named as its folder. */
export function isGuideNote(path: string): boolean {
  const [name = "", folder] = path.toLowerCase().split("/").reverse();
  return (
    /^_?(?:readme|index|home|changelog|contributing|code_of_conduct)\.md$/.test(name) ||
    (folder !== undefined && name === `${folder}.md`)
  );
}
