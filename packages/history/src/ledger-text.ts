import { UserError } from "@notewright/diagnostics";
import { documentAge, documentKind, type Ledger, schemaMistakes } from "@notewright/schema";

/** A ledger as its file has it: sorted keys, two blanks a level, a newline at the end. */
export function ledgerText(ledger: Ledger): string {
  const { aliases, anki, movedNotes, plainNotes, records, version, ...foreign } = ledger;
  const document = {
    version,
    aliases,
    ...(movedNotes !== undefined && { movedNotes }),
    records,
    ...(plainNotes !== undefined && { plainNotes }),
    ...(anki !== undefined && { anki }),
    ...foreign,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Reads the text of a ledger. What is no ledger, or one of a later version, is a `UserError` that names `file`. */
export async function parseLedger(text: string, file: string): Promise<Ledger> {
  const next = "Mend it, take it from your version control, or remove it to begin anew: former ids are lost then";
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new UserError(`The ledger ${file} is damaged: it is not JSON. ${next}.`, { cause: error });
  }
  if (documentKind(data) !== "ledger") throw new UserError(`${file} is no ledger. ${next}.`);
  const mistakes = await schemaMistakes("ledger", data);
  const [first] = mistakes;
  if (first === undefined) return data as Ledger;
  const age = documentAge("ledger", data, mistakes);
  if (age.age === "newer")
    throw new UserError(
      `The ledger ${file} is of version ${age.version}, which this notewright does not know. Update notewright.`,
    );
  throw new UserError(`The ledger ${file} is damaged: ${first.path === "" ? "" : `${first.path}: `}${first.message}. ${next}.`);
}
