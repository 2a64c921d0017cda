import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { keepFolder, keptFolder } from "../kept-folder.ts";

/** Path of a Python that has the real Anki. */
export function ankiPython(): string {
  return pythonWith(join(import.meta.dirname, "requirements.txt"), "anki");
}

/**
 * Path of a Python that has what a requirements file asks for. It is made once and kept under node_modules/.cache, by the content of
 * the file; making it asks PyPI.
 */
export function pythonWith(requirements: string, name: string): string {
  const hash = createHash("sha256").update(readFileSync(requirements)).digest("hex").slice(0, 8);
  const environment = keptFolder(`${name}-venv-${hash}`);
  if (!existsSync(environment)) {
    const unfinished = `${environment}-${process.pid}`;
    try {
      makeEnvironment(unfinished, requirements, name);
      keepFolder(unfinished, environment);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  return pythonOf(environment);
}

function makeEnvironment(folder: string, requirements: string, name: string): void {
  try {
    run(process.platform === "win32" ? "python" : "python3", ["-m", "venv", folder]);
    run(pythonOf(folder), ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", requirements]);
  } catch (cause) {
    throw new Error(
      `This needs ${name} for Python, and it could not be installed. It takes Python 3.9 or newer with its venv module (Debian: ` +
        "apt install python3-venv) and PyPI, or a mirror that pip is configured for.",
      { cause },
    );
  }
}

function pythonOf(environment: string): string {
  return process.platform === "win32" ? join(environment, "Scripts", "python.exe") : join(environment, "bin", "python");
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { stdio: ["ignore", "ignore", "pipe"] });
}
