import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { cli, type Outcome } from "./cli.ts";
import { vault } from "./vault.ts";

const HERBS = "# Herbs\n\n### Basil\n\nLikes warmth.\n";

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A running `notewright serve`. */
interface Running {
  address: string;
  /** Asks for a path just as it is written, which `fetch` would clean up. */
  ask(path: string, options?: { method?: string; host?: string }): Promise<Answer>;
  /** The next version that open pages hear of. */
  nextVersion(): Promise<string>;
  written(): string;
  end(): Promise<Outcome>;
}

async function serve(cwd: string, args: readonly string[] = ["--port", "0"]): Promise<Running> {
  const controller = new AbortController();
  let written = "";
  const started = Promise.withResolvers<string>();
  const ended = cli(["serve", ...args], {
    cwd,
    signal: controller.signal,
    onOutput(text) {
      written += text;
      const found = /http:\S+/.exec(written);
      if (found !== null) started.resolve(found[0]);
    },
  });
  onTestFinished(async () => {
    controller.abort();
    await ended;
  });
  const address = await Promise.race([
    started.promise,
    ended.then(({ stderr }) => {
      throw new Error(stderr);
    }),
  ]);
  const versions: string[] = [];
  let heard = (): void => {};
  const events = request(`${address}.notewright/live/`, (response) => {
    response.on("error", () => {});
    response.on("data", (chunk) => {
      versions.push(...Array.from(String(chunk).matchAll(/^data: (\d+)$/gm), ([, version]) => version as string));
      heard();
    });
  });
  events.on("error", () => {});
  events.end();
  const nextVersion = async (): Promise<string> => {
    for (;;) {
      const version = versions.shift();
      if (version !== undefined) return version;
      await new Promise<void>((resolve) => {
        heard = resolve;
      });
    }
  };
  await nextVersion();
  return {
    address,
    ask: (path, { host, method = "GET" } = {}) => ask(address, path, method, host),
    nextVersion,
    written: () => written,
    end() {
      controller.abort();
      return ended;
    },
  };
}

function ask(address: string, path: string, method: string, host: string | undefined): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, ...(host !== undefined && { headers: { host } }) }, (response) => {
      let body = "";
      response.on("data", (chunk) => {
        body += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode as number, headers: response.headers, body }));
    });
    asked.on("error", reject);
    asked.end();
  });
}

describe("serve", () => {
  test("serves what `export html` makes, but for the live reload, on this computer alone", async () => {
    const config = '{ "exporters": { "html": { "quiz": false } } }';
    const cwd = vault({ "herbs.md": HERBS, "trees/oak.md": "# Oak\n\nTall.\n", "notewright.config.json": config });
    await cli(["export", "html", "--out", "site", "--quiet"], { cwd });
    const { address, ask, written } = await serve(cwd);
    expect(new URL(address).hostname).toBe("127.0.0.1");
    expect(written()).toContain("Ctrl-C ends it.");
    for (const [url, path] of [
      ["/", "index.html"],
      ["/herbs.html?x=1", "herbs.html"],
      ["/trees/oak.html", "trees/oak.html"],
    ] as const) {
      const { body, headers, status } = await ask(url);
      expect(status).toBe(200);
      expect(headers["content-type"]).toBe("text/html; charset=utf-8");
      const plain = body
        .replace(/<script>new EventSource.*?<\/script>/, "")
        .replace(/(script-src 'self') 'sha256-[^']+'/, "$1");
      expect(plain).toBe(readFileSync(join(cwd, "site", path), "utf8").replaceAll("&#x27;", "'"));
    }
  });

  test("relaxes the policy by just what the live reload needs", async () => {
    const { ask } = await serve(vault({ "herbs.md": HERBS }));
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec((await ask("/")).body) as unknown as [string, string];
    expect(policy).toMatch(/^default-src 'none'; .*script-src 'self' 'sha256-[\w+/]+='; connect-src 'self'; /);
    expect(policy).not.toMatch(/unsafe|\*|http/);
  });

  test("--with-findings shows what is found, and what is left after an edit", async () => {
    const cwd = vault({ "herbs.md": HERBS.replace("warmth", "teh warmth"), "oak.md": "# Oak\n\nTall.\n" });
    const { ask, nextVersion } = await serve(cwd, ["--port", "0", "--with-findings"]);
    expect((await ask("/herbs.html")).body).toContain(">teh</mark>");
    writeFileSync(join(cwd, "herbs.md"), HERBS);
    // A change may come in two steps; then the page is loaded again after the second.
    do await nextVersion();
    while ((await ask("/herbs.html")).body.includes(">teh</mark>"));
  });

  test("tells open pages of an edit, of a new note, of a folder and of a note that is gone", async () => {
    const cwd = vault({ "herbs.md": HERBS, "shrubs.md": "# Shrubs\n" });
    const { ask, nextVersion } = await serve(cwd);
    const changes: [() => void, string, string | null][] = [
      [() => writeFileSync(join(cwd, "herbs.md"), `${HERBS}\nSow it in May.\n`), "/herbs.html", "Sow it in May."],
      [
        () => {
          writeFileSync(join(cwd, ".herbs.md.swp"), `${HERBS}\nSow it in June.\n`);
          renameSync(join(cwd, ".herbs.md.swp"), join(cwd, "herbs.md"));
        },
        "/herbs.html",
        "Sow it in June.",
      ],
      [
        () => {
          mkdirSync(join(cwd, "trees/old"), { recursive: true });
          writeFileSync(join(cwd, "trees/old/oak.md"), "# Oak\n\nTall.\n");
        },
        "/trees/old/oak.html",
        "Tall.",
      ],
      [() => writeFileSync(join(cwd, "trees/old/oak.md"), "# Oak\n\nVery old.\n"), "/trees/old/oak.html", "Very old."],
      [() => rmSync(join(cwd, "shrubs.md")), "/shrubs.html", null],
      [() => writeFileSync(join(cwd, "herbs.md"), Buffer.from([0xff, 0xfe, 0xff])), "/herbs.html", null],
      [() => writeFileSync(join(cwd, "herbs.md"), HERBS), "/herbs.html", "Likes warmth."],
    ];
    for (const [change, path, text] of changes) {
      change();
      // A change may come in two steps; then the page is loaded again after the second.
      for (;;) {
        await nextVersion();
        const { body, status } = await ask(path);
        if (text === null ? status === 404 : body.includes(text)) break;
      }
    }
  });

  test("tells of a picture that comes, and of nothing where nothing changes", async () => {
    const cwd = vault({ "herbs.md": `${HERBS}\n![A leaf](leaf.svg)\n` });
    const { ask, nextVersion } = await serve(cwd);
    expect((await ask("/")).body).toContain("Image not found");
    // The same bytes again are no change.
    writeFileSync(join(cwd, "herbs.md"), `${HERBS}\n![A leaf](leaf.svg)\n`);
    writeFileSync(join(cwd, "leaf.svg"), '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"></svg>');
    await nextVersion();
    expect((await ask("/")).body).not.toContain("Image not found");
  });

  test("takes a burst of changes as one, or a few", async () => {
    const names = Array.from({ length: 30 }, (_, index) => `bed-${index}.md`);
    const cwd = vault(Object.fromEntries(names.map((name) => [name, HERBS])));
    const { ask, nextVersion } = await serve(cwd);
    let versions = 0;
    for (const name of names) writeFileSync(join(cwd, name), HERBS.replace("warmth", "shade"));
    while (!(await ask("/bed-29.html")).body.includes("Likes shade.")) {
      await nextVersion();
      versions++;
    }
    expect(versions).toBeLessThan(6);
  });

  test("opens a changed config, and says what is wrong with a broken one without ending", async () => {
    const cwd = vault({
      "herbs.md": HERBS,
      "notewright.config.json": '{ "exporters": { "html": { "title": "Beds" } } }',
    });
    const { ask, nextVersion, written } = await serve(cwd);
    expect((await ask("/")).body).toContain("Beds</title>");
    const config = join(cwd, "notewright.config.json");
    writeFileSync(config, '{ "exporters": ');
    await expect.poll(written, { timeout: 5000 }).toContain("the JSON ends too early");
    expect((await ask("/")).status).toBe(200);
    writeFileSync(config, '{ "exporters": { "html": { "title": "Borders" } } }');
    await nextVersion();
    expect((await ask("/")).body).toContain("Borders</title>");
  });

  test("answers nobody who calls this computer by another name", async () => {
    const { address, ask } = await serve(vault({ "herbs.md": HERBS }));
    const { port } = new URL(address);
    for (const host of ["evil.example", `evil.example:${port}`, `127.0.0.1.evil.example:${port}`, "localhost:1"]) {
      const { body, status } = await ask("/", { host });
      expect([host, status]).toEqual([host, 403]);
      expect(body).not.toContain("Basil");
      expect((await ask("/.notewright/live/", { host })).status).not.toBe(200);
    }
    for (const host of [`localhost:${port}`, `[::1]:${port}`]) expect((await ask("/", { host })).status).toBe(200);
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])("does not understand %s", async (method) => {
    const { ask } = await serve(vault({ "herbs.md": HERBS }));
    const { headers, status } = await ask("/", { method });
    expect([status, headers["allow"]]).toEqual([405, "GET, HEAD"]);
  });

  test("HEAD gives the length without the page", async () => {
    const { ask } = await serve(vault({ "herbs.md": HERBS }));
    const { body, headers, status } = await ask("/", { method: "HEAD" });
    expect([status, body]).toEqual([200, ""]);
    expect(Number(headers["content-length"])).toBeGreaterThan(1000);
  });

  test("gives nothing but files of the site", async () => {
    const cwd = vault({ "herbs.md": HERBS, "secret.txt": "the key", "trees/oak.md": "# Oak\n" });
    symlinkSync("/etc", join(cwd, "etc"));
    const { ask } = await serve(cwd);
    const paths = ["/secret.txt", "/../secret.txt", "/trees/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt"];
    const more = [
      "/etc/passwd",
      "//etc/passwd",
      "/..%5c..%5csecret.txt",
      "/%",
      "/%00",
      "/trees",
      "/herbs.md",
      "/constructor",
      "secret.txt",
    ];
    for (const path of [...paths, ...more]) {
      const { body, status } = await ask(path);
      expect([path, status]).toEqual([path, path === "secret.txt" ? status : 404]);
      expect(body).not.toMatch(/the key|root:x/);
    }
  });

  test("Ctrl-C ends it with 0, whoever is connected, and frees the port", async () => {
    const { address, end } = await serve(vault({ "herbs.md": HERBS }));
    expect((await end()).code).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });

  test("takes the next port where one is in use, but no other than it was told", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void taken.close());
    await new Promise((resolve) => taken.once("listening", resolve));
    const { port } = taken.address() as AddressInfo;
    const cwd = vault({ "herbs.md": HERBS });
    const { code, stderr } = await cli(["serve", "--port", String(port)], { cwd });
    expect([code, stderr]).toEqual([
      2,
      `notewright: Port ${port} is in use or may not be used. Name another one with --port, or leave it out.\n`,
    ]);
    const first = await serve(cwd, []);
    const second = await serve(cwd, []);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(new URL(first.address).port));
  });

  test.each([
    [["--port", "x"], "--port x is no port"],
    [["--port", "70000"], "--port 70000 is no port"],
    [["-"], "`serve` watches files"],
    [["nowhere"], 'no file or folder "nowhere"'],
  ])("exits 2 for %j", async (args, message) => {
    const { code, stderr, stdout } = await cli(["serve", ...args], { cwd: vault({ "herbs.md": HERBS }) });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});
