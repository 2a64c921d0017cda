import type { UrlVerdict } from "@notewright/host";
import { type Answer, type AskOptions, ask } from "./ask.ts";
import type { HostGate } from "./host-gate.ts";
import { PrivateAddressError } from "./public-address.ts";

/** How patiently to ask. */
export interface CheckOptions extends AskOptions {
  /** How often to ask again where the answer may be another one later. */
  retries: number;
}

const MAX_REDIRECTS = 10;
/** Milliseconds; who wants to be left alone for longer is not asked again. */
const MAX_WAIT = 10_000;
const FIRST_WAIT = 500;

/** What a URL is: asks for its head, then for itself, follows redirects, and asks again after a while where that may help. */
export async function checkUrl(url: string, gate: HostGate, options: CheckOptions): Promise<UrlVerdict> {
  let verdict: UrlVerdict | null = null;
  for (let round = 0; round <= options.retries; round++) {
    const outcome = await follow(new URL(url), gate, options);
    verdict = outcome.verdict;
    if (outcome.again === null || round === options.retries) break;
    const wait = Math.max(outcome.again.wait, FIRST_WAIT * 2 ** round);
    if (wait > MAX_WAIT) break;
    gate.pause(outcome.again.host, wait);
  }
  return verdict as UrlVerdict;
}

interface Outcome {
  verdict: UrlVerdict;
  /** Null where asking again would tell nothing else. */
  again: { host: string; wait: number } | null;
}

async function follow(start: URL, gate: HostGate, options: CheckOptions): Promise<Outcome> {
  let url = start;
  for (let step = 0; step <= MAX_REDIRECTS; step++) {
    let answer: Answer;
    try {
      answer = await headOrGet(url, gate, options);
    } catch (error) {
      return failure(error as NodeJS.ErrnoException, url);
    }
    if (answer.status < 300 || answer.status >= 400 || answer.location === null) return judged(answer, url);
    if (!URL.canParse(answer.location, url.href)) return settled("unknown", "it redirects to no address");
    url = new URL(answer.location, url);
    if (!/^https?:$/.test(url.protocol)) return settled("unknown", `it redirects to ${url.protocol}`);
  }
  return settled("unknown", `it redirects more than ${MAX_REDIRECTS} times`);
}

/** Many servers answer only one of the two well, so nothing is said of a page that was not asked for itself. */
async function headOrGet(url: URL, gate: HostGate, options: CheckOptions): Promise<Answer> {
  const head = await gate.pass(url.host, () => ask(url, "HEAD", options));
  if (head.status < 400 || head.status === 429) return head;
  return gate.pass(url.host, () => ask(url, "GET", options));
}

function judged({ retryAfter, status }: Answer, { host }: URL): Outcome {
  const reason = `it gives ${status}`;
  if (status === 404 || status === 410) return settled("dead", reason);
  if (status === 429 || status >= 500)
    return { verdict: { state: "unknown", reason }, again: { host, wait: (retryAfter ?? 0) * 1000 } };
  return settled(status < 400 ? "alive" : "unknown", status < 400 ? "" : reason);
}

function settled(state: UrlVerdict["state"], reason: string): Outcome {
  return { verdict: { state, reason }, again: null };
}

function failure(error: NodeJS.ErrnoException, { host, hostname }: URL): Outcome {
  if (error instanceof PrivateAddressError) return settled("unknown", "its address is a private one");
  if (error.code === "ENOTFOUND") return settled("dead", `there is no host ${hostname}`);
  const reason =
    error.name === "TimeoutError" ? "it does not answer in time" : `it cannot be reached (${error.code ?? error.message})`;
  return { verdict: { state: "unknown", reason }, again: { host, wait: 0 } };
}
