import { UserError, visibleText } from "@notewright/diagnostics";
import {
  analysisOf,
  checkedNotes,
  exporterInput,
  filesOf,
  loadExporter,
  loadRules,
  needsFindings,
  type OutputFile,
  type VaultState,
  withLedger,
} from "@notewright/engine";
import { bugReport } from "../bug-report.ts";
import { type Command, defineCommand, type Environment, type FlagValues, textFlag } from "../command.ts";
import { ledgerFlag, ledgerOf } from "../ledger-flag.ts";
import { SiteServer } from "../serve/site-server.ts";
import { watchNotes } from "../watch-notes.ts";

const FIRST_PORT = 4400;
/** How many ports are tried. */
const PORTS = 20;

export const serveCommand: Command = defineCommand({
  summary: "Show the website on this computer, up to date while you write.",
  usage: "[paths…]",
  flags: {
    port: { type: "string", value: "N", help: `port to listen on (default: the first free one from ${FIRST_PORT} on)` },
    "with-findings": { type: "boolean", help: "check the notes, and show what was found in its place" },
    ledger: ledgerFlag,
  },
  async run(environment, flags, paths) {
    const { stderr } = environment;
    const port = portOf(flags);
    if (paths.includes("-")) throw new UserError("`serve` watches files, and `-` is none. Name files or folders.");
    const server = new SiteServer((error) => stderr.write(bugReport(error)));
    let address: string | null = null;
    try {
      await watchNotes(environment, flags, paths, async (state) => {
        server.show(await siteOf(state, environment, flags));
        if (address !== null) return sayChange(state, environment, flags);
        address = await listen(server, port);
        // Who started it with another program wants the address alone.
        environment.stdout.write(`${address}\n`);
        if (flags["quiet"] !== true) stderr.write("Ctrl-C ends it.\n");
      });
    } finally {
      await server.close();
    }
    return 0;
  },
});

/** The files of the website that `export html` makes, each made when it is read. */
async function siteOf(
  { memory, project, vault }: VaultState,
  environment: Environment,
  flags: FlagValues,
): Promise<ReadonlyMap<string, OutputFile>> {
  const exporter = await loadExporter("html");
  const options = {
    // The quiz wants checked notes, and who writes wants to see what was written.
    ...(flags["with-findings"] !== true && { quiz: false }),
    ...(project.config.exporters?.["html"] || {}),
    ...(flags["with-findings"] === true && { withFindings: true }),
  };
  const rules = needsFindings(exporter, options, vault.notes.length) ? await loadRules(project) : null;
  const notes = rules === null ? vault.notes : await checkedNotes(project, vault, rules);
  const analysis = await withLedger(
    analysisOf(project, vault, notes, rules ?? [], { memory }),
    await ledgerOf(project, environment, flags),
  );
  const files = new Map<string, OutputFile>();
  const input = await exporterInput(analysis, project);
  for await (const file of filesOf(exporter, input, options)) files.set(file.path, file);
  return files;
}

async function listen(server: SiteServer, wanted: number | null): Promise<string> {
  if (wanted !== null) {
    const address = await server.listen(wanted);
    if (address === null)
      throw new UserError(`Port ${wanted} is in use or may not be used. Name another one with --port, or leave it out.`);
    return address;
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS; port++) {
    const address = await server.listen(port);
    if (address !== null) return address;
  }
  throw new UserError(`The ports ${FIRST_PORT} to ${FIRST_PORT + PORTS - 1} are all in use. Name a free one with --port.`);
}

function portOf(flags: FlagValues): number | null {
  const given = textFlag(flags, "port");
  if (given === undefined) return null;
  if (!/^\d{1,5}$/.test(given) || Number(given) > 65535)
    throw new UserError(`--port ${given} is no port. Give a number from 1 to 65535, or 0 for any free one.`);
  return Number(given);
}

function sayChange({ changed, removed }: VaultState, { stderr }: Environment, flags: FlagValues): void {
  if (flags["verbose"] !== true) return;
  for (const path of changed) stderr.write(`${visibleText(path)} changed.\n`);
  for (const path of removed) stderr.write(`${visibleText(path)} is gone.\n`);
}
