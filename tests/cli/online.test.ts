import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { cli } from "./cli.ts";
import { vault } from "./vault.ts";

/** A server that has one page; what it was asked for. */
async function site(): Promise<{ base: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const status = { "/there": 200, "/broken": 503 }[request.url as string] ?? 404;
    response.writeHead(status).end();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => {
    server.close();
  });
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const config = (online: object): string => JSON.stringify({ online: { retries: 0, ...online } });

test("only --online asks the web; what it has not is an error", async () => {
  const { asked, base } = await site();
  const note = `# Links\n\n[a](${base}/there#part), <${base}/gone>, ![A picture](${base}/gone.png), [b](https://example.org/gone)\n`;
  const cwd = vault({ "note.md": note, "notewright.config.json": config({ allowPrivate: true }) });
  expect((await cli(["check"], { cwd })).code).toBe(0);
  expect(asked).toEqual([]);
  const { code, stderr, stdout } = await cli(["check", "--online"], { cwd });
  expect(code).toBe(1);
  expect(stdout).toContain(`There is nothing at "${base}/gone": it gives 404`);
  expect(stdout).toContain(`There is nothing at "${base}/gone.png": it gives 404`);
  expect(stdout).not.toContain(`at "${base}/there`);
  expect(stderr).toBe("");
  expect(asked).toHaveLength(5);
});

test("what was found out is kept, in the cache's folder or where the flag says", async () => {
  const { asked, base } = await site();
  const cwd = vault({ "note.md": `[a](${base}/gone)\n`, "notewright.config.json": config({ allowPrivate: true }) });
  const run = async (...flags: string[]): Promise<number> => {
    asked.length = 0;
    expect((await cli(["check", "--online", ...flags], { cwd })).code).toBe(1);
    return asked.length;
  };
  expect(await run("--no-cache")).toBe(2);
  expect(existsSync(join(cwd, ".cache"))).toBe(false);
  expect(await run()).toBe(2);
  expect(await run()).toBe(0);
  expect(await run("--no-cache")).toBe(2);
  expect(await run("--cache-location", "kept")).toBe(2);
  const file = join(cwd, "kept", "urls.json");
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ version: 1, urls: { [`${base}/gone`]: { state: "dead" } } });
  writeFileSync(file, "{ damaged");
  expect(await run("--cache-location", "kept")).toBe(2);
  expect(await run("--cache-location", "kept")).toBe(0);
});

test("of what nobody knows, one line says so", async () => {
  const { asked, base } = await site();
  const cwd = vault({ "note.md": `[a](${base}/broken), [b](${base}/there)\n`, "notewright.config.json": config({}) });
  const { code, stderr } = await cli(["check", "--online", "--no-cache"], { cwd });
  expect(code).toBe(0);
  expect(stderr).toBe(
    `Of 2 addresses on the web nothing could be found out: ${base}/broken (its address is a private one), ${base}/there (its address is a private one).\n`,
  );
  expect(asked).toEqual([]);
  writeFileSync(join(cwd, "notewright.config.json"), config({ allowPrivate: true, ignore: [`${base}/th*`] }));
  expect((await cli(["check", "--online", "--no-cache"], { cwd })).stderr).toBe(
    `Of 1 address on the web nothing could be found out: ${base}/broken (it gives 503).\n`,
  );
  expect((await cli(["check", "--online", "--no-cache", "--quiet"], { cwd })).stderr).toBe("");
});

test("the rule can be switched off, and its comments are not said to be unused without --online", async () => {
  const { asked, base } = await site();
  const note = `<!-- notewright-ignore dead-url: it will come back -->\n[a](${base}/gone)\n`;
  const cwd = vault({ "note.md": note, "notewright.config.json": config({ allowPrivate: true }) });
  expect((await cli(["check"], { cwd })).stdout).not.toContain("unused-ignore");
  expect((await cli(["check", "--online", "--rule", "dead-url=off"], { cwd })).code).toBe(0);
  expect(asked).toEqual([]);
  expect((await cli(["check", "--online"], { cwd })).code).toBe(0);
  expect(asked).not.toEqual([]);
});
