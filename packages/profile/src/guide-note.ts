/** Whether a note leads through others, or tells of them, by its name: `README.md`, or one named as its folder. */
export function isGuideNote(path: string): boolean {
  const [name = "", folder] = path.toLowerCase().split("/").reverse();
  return /^_?(?:readme|index|changelog|contributing)\.md$/.test(name) || name === `${folder}.md`;
}
