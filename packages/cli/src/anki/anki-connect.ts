import { request } from "node:http";
import { UserError } from "@notewright/diagnostics";

/** Where the AnkiConnect plugin of a running Anki listens. */
export interface AnkiAddress {
  url: URL;
  /** The plugin's `apiKey`, where one is set. */
  key: string | undefined;
  /** For each call. */
  seconds: number;
}

/**
 * What is asked of AnkiConnect, as its source has it (FooSoft/anki-connect, plugin/__init__.py at commit 0012245c): the parameters
 * and the result of each action.
 */
interface AnkiActions {
  version: [params: Record<string, never>, result: number];
  deckNames: [params: Record<string, never>, result: string[]];
  findNotes: [params: { query: string }, result: number[]];
  findCards: [params: { query: string }, result: number[]];
  changeDeck: [params: { cards: number[]; deck: string }, result: null];
  deleteNotes: [params: { notes: number[] }, result: null];
  exportPackage: [params: { deck: string; path: string; includeSched: boolean }, result: boolean];
  importPackage: [params: { path: string }, result: boolean];
}

/** Asks a running Anki to do something. */
export type AskAnki = <Action extends keyof AnkiActions>(
  action: Action,
  params: AnkiActions[Action][0],
) => Promise<AnkiActions[Action][1]>;

/** The version of the plugin's interface whose answers have a result and an error. */
const API = 6;

/** Calls of the plugin at an address, one connection each: it closes every connection. Every failure is a `UserError`. */
export function ankiConnect(address: AnkiAddress): AskAnki {
  return async (action, params) => {
    const { key } = address;
    const text = await post(address, JSON.stringify({ action, version: API, params, ...(key !== undefined && { key }) }));
    const answer = parsed(text, address);
    if (answer.error === null) return answer.result as never;
    if (/api key/i.test(answer.error))
      throw new UserError(
        `AnkiConnect wants ${key === undefined ? "a" : "another"} key: give its \`apiKey\` with --key or NOTEWRIGHT_ANKI_KEY.`,
      );
    if (/unsupported action|unexpected keyword/i.test(answer.error)) throw tooOld(`it does not know "${action}"`);
    throw new UserError(`Anki refused "${action}": ${answer.error.replace(/\.$/, "")}. See what it says on its screen.`);
  };
}

/** What is said of a plugin that lacks something. */
export function tooOld(what: string): UserError {
  return new UserError(`The AnkiConnect plugin is too old: ${what}. Update it in Anki under Tools › Add-ons.`);
}

function post({ seconds, url }: AnkiAddress, body: string): Promise<string> {
  return new Promise((done, failed) => {
    const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) };
    const signal = AbortSignal.timeout(seconds * 1000);
    const fail = (cause: Error): void => failed(failure(cause, url, signal.aborted ? seconds : null));
    const asked = request(url, { method: "POST", headers, signal, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", fail);
      answer.on("end", () => done(Buffer.concat(chunks).toString("utf8")));
    });
    asked.on("error", fail);
    asked.end(body);
  });
}

function failure(cause: Error, { origin }: URL, seconds: number | null): UserError {
  if (seconds !== null)
    return new UserError(
      `Anki did not answer within ${seconds} s: close its open windows, or give it longer with --timeout SECONDS.`,
      { cause },
    );
  return new UserError(`No Anki answers at ${origin}: start Anki with the AnkiConnect plugin, or name its --address.`, {
    cause,
  });
}

function parsed(text: string, { url }: AnkiAddress): { result: unknown; error: string | null } {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    answer = null;
  }
  if (typeof answer === "object" && answer !== null && "result" in answer && "error" in answer) {
    const { error, result } = answer;
    return { result, error: error === null ? null : String(error) };
  }
  // Before version 5 of its interface the plugin answered with the bare result.
  if (typeof answer === "number") throw tooOld("it does not answer as version 6 does");
  throw new UserError(`What answers at ${url.origin} is no AnkiConnect: check --address.`);
}
