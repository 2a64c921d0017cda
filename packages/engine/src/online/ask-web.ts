import type { Project, UrlVerdict } from "@notewright/host";
import type { ParsedNote } from "@notewright/parser";
import { checkUrl } from "./check-url.ts";
import { HostGate } from "./host-gate.ts";
import { UrlCache } from "./url-cache.ts";
import { urlsOf } from "./urls-of.ts";

/** How a run may use the web. */
export interface OnlineOptions {
  /** Folder for what is known of addresses; null for none. */
  cache: string | null;
}

/** An address of which nothing could be found out. */
export interface UncheckedUrl {
  url: string;
  /** A clause: `it gives 503`. */
  reason: string;
}

const DEFAULTS = { allowPrivate: false, timeout: 15, retries: 2, concurrency: 16, perHost: 2, ignore: [] };
/** Milliseconds between two questions to one host. */
const INTERVAL = 50;

/** Asks the web for all addresses in some notes, and tells the host of the project, which tells the rules. */
export async function askWeb(
  project: Project,
  notes: readonly ParsedNote[],
  { cache }: OnlineOptions,
): Promise<UncheckedUrl[]> {
  const settings = { ...DEFAULTS, ...project.config.online };
  const gate = new HostGate({ total: settings.concurrency, perHost: settings.perHost, interval: INTERVAL });
  const options = { ...settings, timeout: settings.timeout * 1000 };
  const known = new UrlCache(cache);
  const verdicts = new Map<string, UrlVerdict>();
  const asked = new Map<string, UrlVerdict>();
  const work = async (url: string): Promise<void> => {
    const cached = known.get(url);
    const verdict = cached ?? (await checkUrl(url, gate, options));
    verdicts.set(url, verdict);
    if (cached === undefined) asked.set(url, verdict);
  };
  await Promise.all(urlsOf(notes, settings.ignore).map(work));
  if (isOffline(asked)) for (const url of asked.keys()) verdicts.set(url, { state: "unknown", reason: "no host can be found" });
  for (const url of asked.keys()) known.set(url, verdicts.get(url) as UrlVerdict);
  if (asked.size > 0) known.save();
  project.host.urls = verdicts;
  return Array.from(verdicts).flatMap(([url, { reason, state }]) => (state === "unknown" ? [{ url, reason }] : []));
}

/** Where no name at all is found, it is rather the connection that is missing. */
function isOffline(asked: ReadonlyMap<string, UrlVerdict>): boolean {
  const hosts = new Set(Array.from(asked.keys(), (url) => new URL(url).host));
  return hosts.size > 2 && Array.from(asked.values()).every(({ reason }) => reason.startsWith("there is no host"));
}
