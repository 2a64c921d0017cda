import { UserError, visibleText } from "@notewright/diagnostics";
import { type Command, defineCommand } from "../command.ts";
import { openVault } from "../open-vault.ts";
import { addWords, sayUnlisted } from "../vocabulary-file.ts";
import { wrongAction } from "../wrong-action.ts";

export const wordsCommand: Command = defineCommand({
  summary: "List the words that are right in this vault, or add some.",
  usage: "[add <word…>]",
  flags: {},
  async run(environment, flags, [action, ...words]) {
    if (action !== undefined && (action !== "add" || words.length === 0)) {
      throw wrongAction(
        action,
        ["add"],
        "Write `notewright words` to list words, or `notewright words add WORD…` to add some.",
      );
    }
    const wanted = words.map(checked);
    const project = await openVault(environment, flags);
    if (action === "add") addWords(wanted, project, environment, flags);
    else {
      for (const word of project.host.vocabulary.written) environment.stdout.write(`${visibleText(word)}\n`);
      sayUnlisted(project, environment, flags);
    }
    return 0;
  },
});

/** A word or name as a line of the file can hold it. */
function checked(word: string): string {
  const line = word.trim().replace(/\s+/g, " ");
  if (line !== "" && !/[#\p{Cc}]/u.test(line)) return line;
  throw new UserError(`"${word}" is no word that can be added: it is empty, or has a # or a control character. Leave it out.`);
}
