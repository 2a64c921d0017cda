import { request as askHttp } from "node:http";
import { request as askHttps } from "node:https";
import { isIP } from "node:net";
import { version } from "../generated/version.ts";
import { isPublicAddress, PrivateAddressError, publicLookup } from "./public-address.ts";

/** The head of an answer. */
export interface Answer {
  status: number;
  /** Where a redirect leads, as given; null without one. */
  location: string | null;
  /** Seconds to wait before asking again; null where it does not say. */
  retryAfter: number | null;
}

/** How to ask. */
export interface AskOptions {
  /** Whether addresses of the own machine and network may be asked. */
  allowPrivate: boolean;
  /** Milliseconds until an answer must have begun. */
  timeout: number;
}

const HEADERS = { "user-agent": `notewright/${version} (link check)`, accept: "text/html,*/*;q=0.8", connection: "close" };

/** Asks once, follows nothing and reads no body. Rejects with what went wrong on the way. */
export function ask(url: URL, method: "GET" | "HEAD", { allowPrivate, timeout }: AskOptions): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // Names are looked at when they are looked up; an address is not looked up at all.
  if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) return Promise.reject(new PrivateAddressError(host));
  return new Promise((resolve, reject) => {
    const start = url.protocol === "https:" ? askHttps : askHttp;
    const signal = AbortSignal.timeout(timeout);
    const options = { method, headers: HEADERS, signal, agent: false, ...(!allowPrivate && { lookup: publicLookup }) };
    const request = start(url, options, (response) => {
      const { headers, statusCode = 0 } = response;
      resolve({ status: statusCode, location: headers.location ?? null, retryAfter: secondsOf(headers["retry-after"]) });
      response.destroy();
      request.destroy();
    });
    request.on("error", (error) => reject(signal.aborted ? (signal.reason as Error) : error));
    request.end();
  });
}

/** Seconds, or the time until a date. */
function secondsOf(header: string | undefined): number | null {
  if (header === undefined) return null;
  if (/^\s*\d+\s*$/.test(header)) return Number(header);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}
