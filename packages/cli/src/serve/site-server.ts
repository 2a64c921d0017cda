import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { OutputFile } from "@notewright/engine";
import { contentType } from "./content-type.ts";
import { LIVE_PATH, livePage } from "./live-page.ts";
import { isOwnHost, requestedFile } from "./requested-file.ts";

const HOST = "127.0.0.1";
/** What is shown for an address that is none of the site. */
const MISSING = "404.html";

/**
 * Serves the files of a site to this computer alone. They come from memory, each made when it is first asked for, so no path leads to
 * the disk. Open pages hear of each new version.
 */
export class SiteServer {
  readonly #server: Server = createServer((request, response) => this.#answer(request, response));
  readonly #open: Set<ServerResponse> = new Set();
  readonly #onBug: (error: unknown) => void;
  #files: ReadonlyMap<string, OutputFile> = new Map();
  #made: Map<string, Buffer> = new Map();
  // Another one after a restart, so that pages that are still open load again.
  #version: number = Date.now();

  /** `onBug` is told of a page that cannot be made. */
  constructor(onBug: (error: unknown) => void) {
    this.#onBug = onBug;
  }

  /** Serves these files from now on, by their paths, and tells open pages. */
  show(files: ReadonlyMap<string, OutputFile>): void {
    this.#files = files;
    this.#made = new Map();
    this.#version++;
    for (const page of this.#open) page.write(this.#event());
  }

  /** The address, once it listens; `null` when the port is taken. 0 takes any free one. */
  listen(port: number): Promise<string | null> {
    const { promise, reject, resolve } = Promise.withResolvers<string | null>();
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(null);
      else reject(error);
    };
    this.#server.once("error", failed);
    this.#server.listen({ host: HOST, port }, () => {
      this.#server.off("error", failed);
      resolve(`http://${HOST}:${this.#port}/`);
    });
    return promise;
  }

  /** Ends at once, whoever is still connected. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  #event(): string {
    return `data: ${this.#version}\n\n`;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
    if (!isOwnHost(request.headers.host, this.#port)) {
      say(response, 403, "This server answers to this computer only.");
    } else if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      say(response, 405, "Only GET and HEAD are understood.");
    } else if (request.url === LIVE_PATH) {
      this.#follow(response);
    } else {
      this.#send(request.url ?? "/", response);
    }
  }

  #follow(response: ServerResponse): void {
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    response.write(`retry: 500\n${this.#event()}`);
    this.#open.add(response);
    response.on("close", () => this.#open.delete(response));
  }

  async #send(url: string, response: ServerResponse): Promise<void> {
    const path = requestedFile(url);
    try {
      const found = path === null ? null : await this.#make(path);
      const missing = found === null ? await this.#make(MISSING) : null;
      if (found !== null) send(response, 200, contentType(path as string), found);
      else if (missing !== null) send(response, 404, contentType(MISSING), missing);
      else say(response, 404, "There is no such page.");
    } catch (error) {
      this.#onBug(error);
      say(response, 500, "notewright has a bug: this page could not be made. The terminal says more.");
    }
  }

  async #make(path: string): Promise<Buffer | null> {
    // Of one version, also when the next one comes meanwhile.
    const made = this.#made;
    const known = made.get(path);
    if (known !== undefined) return known;
    const content = this.#files.get(path)?.content;
    if (content === undefined) return null;
    const bytes = await bytesOf(path.endsWith(".html") && typeof content === "string" ? livePage(content) : content);
    made.set(path, bytes);
    return bytes;
  }
}

function bytesOf(content: OutputFile["content"]): Promise<Buffer> | Buffer {
  return typeof content === "string" || content instanceof Uint8Array ? Buffer.from(content) : buffer(content);
}

function say(response: ServerResponse, status: number, text: string): void {
  send(response, status, "text/plain; charset=utf-8", Buffer.from(`${text}\n`));
}

/** Node leaves the bytes out where only the head was asked for. */
function send(response: ServerResponse, status: number, type: string, bytes: Buffer): void {
  response.writeHead(status, { "Content-Type": type, "Content-Length": bytes.length });
  response.end(bytes);
}
