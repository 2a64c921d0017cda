import { inspect, inspectFlags } from "../anki/inspect.ts";
import { push, pushFlags } from "../anki/push.ts";
import { type Command, defineCommand } from "../command.ts";
import { wrongAction } from "../wrong-action.ts";

export const ankiCommand: Command = defineCommand({
  summary: "Look into an Anki package, or bring a running Anki up to date with it.",
  usage: "inspect|push <deck.apkg>",
  flags: { ...inspectFlags, ...pushFlags },
  async run(environment, flags, [action, ...paths]) {
    if (action === "inspect") return inspect(environment, flags, paths);
    if (action === "push") return push(environment, flags, paths);
    const next = "Write `notewright anki inspect deck.apkg` or `notewright anki push deck.apkg`.";
    throw wrongAction(action, ["inspect", "push"], next);
  },
});
