import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { checkUrl } from "./check-url.ts";
import { HostGate } from "./host-gate.ts";

let server: Server;
let base: string;
let asked: string[] = [];
let busy = 0;

const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  "/there": (_, response) => response.end("yes"),
  "/gone": (_, response) => response.writeHead(404).end(),
  "/withdrawn": (_, response) => response.writeHead(410).end(),
  "/get-only": ({ method }, response) => response.writeHead(method === "HEAD" ? 405 : 200).end(),
  "/no-head": ({ method }, response) => response.writeHead(method === "HEAD" ? 404 : 200).end(),
  "/secret": (_, response) => response.writeHead(403).end(),
  "/moved": (_, response) => response.writeHead(301, { location: "/there" }).end(),
  "/moved-away": (_, response) => response.writeHead(302, { location: "/gone" }).end(),
  "/round": (_, response) => response.writeHead(302, { location: "/round" }).end(),
  "/to-mail": (_, response) => response.writeHead(302, { location: "mailto:ada@example.org" }).end(),
  "/broken": (_, response) => response.writeHead(503).end(),
  "/busy": (_, response) => response.writeHead(busy-- > 0 ? 429 : 200, { "retry-after": "1" }).end(),
  "/too-busy": (_, response) => response.writeHead(429, { "retry-after": "3600" }).end(),
  "/slow": () => undefined,
  "/cut": ({ socket }) => socket.destroy(),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answers[request.url as string]?.(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  asked = [];
});

const gate = (): HostGate => new HostGate({ total: 4, perHost: 2, interval: 0 });
const options = { allowPrivate: true, timeout: 300, retries: 0 };
const check = (path: string, more: Partial<typeof options> = {}) => checkUrl(base + path, gate(), { ...options, ...more });

test.each([
  ["/there", "alive", ""],
  ["/gone", "dead", "it gives 404"],
  ["/withdrawn", "dead", "it gives 410"],
  ["/get-only", "alive", ""],
  ["/no-head", "alive", ""],
  ["/secret", "unknown", "it gives 403"],
  ["/moved", "alive", ""],
  ["/moved-away", "dead", "it gives 404"],
  ["/round", "unknown", "it redirects more than 10 times"],
  ["/to-mail", "unknown", "it redirects to mailto:"],
  ["/broken", "unknown", "it gives 503"],
  ["/too-busy", "unknown", "it gives 429"],
  ["/slow", "unknown", "it does not answer in time"],
  ["/cut", "unknown", "it cannot be reached (ECONNRESET)"],
])("%s is %s", async (path, state, reason) => {
  expect(await check(path)).toEqual({ state, reason });
});

test("the head is asked for first, and nothing else where that is enough", async () => {
  await check("/there");
  await check("/get-only");
  expect(asked).toEqual(["HEAD /there", "HEAD /get-only", "GET /get-only"]);
});

test("who is busy is asked again when it says so, who is busy for long is not", async () => {
  busy = 1;
  const started = Date.now();
  expect(await check("/busy", { retries: 2 })).toEqual({ state: "alive", reason: "" });
  expect(Date.now() - started).toBeGreaterThan(900);
  await check("/too-busy", { retries: 2 });
  expect(asked.filter((each) => each.endsWith("/too-busy"))).toHaveLength(1);
});

test("an address of the own computer is not asked, whatever it is called", async () => {
  const port = new URL(base).port;
  for (const host of ["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]"]) {
    const verdict = await checkUrl(`http://${host}:${port}/there`, gate(), { ...options, allowPrivate: false });
    expect(verdict).toEqual({ state: "unknown", reason: "its address is a private one" });
  }
  expect(asked).toEqual([]);
});

test("a name that nobody has is dead", async () => {
  const { state } = await checkUrl("http://no-such-host.invalid/", gate(), options);
  // Without a connection the name service itself cannot be asked.
  expect(["dead", "unknown"]).toContain(state);
});

test("no host is asked by more than a few at once, nor too fast", async () => {
  const limited = new HostGate({ total: 3, perHost: 2, interval: 20 });
  let running = 0;
  let most = 0;
  const started = Date.now();
  const work = async (): Promise<void> => {
    most = Math.max(most, ++running);
    await new Promise((go) => setTimeout(go, 30));
    running--;
  };
  await Promise.all(Array.from({ length: 6 }, () => limited.pass("a", work)));
  expect(most).toBe(2);
  expect(Date.now() - started).toBeGreaterThanOrEqual(85);
  most = 0;
  await Promise.all(["a", "b", "c", "d", "e"].map((host) => limited.pass(host, work)));
  expect(most).toBe(3);
});
