import { UserError } from "@notewright/diagnostics";
import { inspect } from "../anki/inspect.ts";
import { type Command, defineCommand } from "../command.ts";

export const ankiCommand: Command = defineCommand({
  summary: "Look into an Anki package.",
  usage: "inspect <deck.apkg>",
  flags: { format: { type: "string", value: "FORMAT", help: "text or json (default: text)" } },
  async run(environment, flags, [action, ...paths]) {
    if (action === "inspect") return inspect(environment, flags, paths);
    throw new UserError("Write `notewright anki inspect deck.apkg`.");
  },
});
