import { join } from "node:path";
import { visibleText } from "@notewright/diagnostics";
import { assetCopies } from "@notewright/engine";
import { writeFileAtomic } from "@notewright/files";
import { type Command, defineCommand } from "../command.ts";
import { notesOf } from "../notes-of.ts";
import { openVault } from "../open-vault.ts";
import { wrongAction } from "../wrong-action.ts";

export const assetsCommand: Command = defineCommand({
  summary: "Copy what notes show from the asset packs into the vault.",
  usage: "sync [paths…]",
  flags: { "dry-run": { type: "boolean", help: "say what would be copied, and write nothing" } },
  async run(environment, flags, [action, ...paths]) {
    if (action !== "sync" || paths.includes("-"))
      throw wrongAction(action, ["sync"], "Write `notewright assets sync [paths…]`.");
    const { stderr, stdout } = environment;
    const project = await openVault(environment, flags);
    const { copies, outside } = await assetCopies(project, await notesOf(project, paths, environment, flags));
    const dry = flags["dry-run"] === true;
    for (const { bytes, path } of copies) {
      if (!dry) writeFileAtomic(join(project.root, path), bytes);
      if (dry || flags["verbose"] === true) stdout.write(`${visibleText(path)}\n`);
    }
    for (const link of outside) stderr.write(`notewright: ${visibleText(link)} leads out of the vault and was left out.\n`);
    const count = copies.filter(({ isNotice }) => !isNotice).length;
    const notices = copies.length - count;
    const written = notices === 0 ? "" : `, with ${notices} licence ${notices === 1 ? "notice" : "notices"}`;
    const what = `${count} ${count === 1 ? "file" : "files"}${written}`;
    if (flags["quiet"] !== true)
      stdout.write(count === 0 ? "Nothing to copy.\n" : `${dry ? "Would copy" : "Copied"} ${what}.\n`);
    return 0;
  },
});
