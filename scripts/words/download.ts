import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "./sources.ts";

/** Downloads a wheel with pip and unpacks it; its folder. */
export function downloadWheel(folder: string, { name, version }: Source): string {
  const unpacked = join(folder, name);
  const wheels = join(folder, `${name}-wheel`);
  run("pip", ["download", "--no-deps", "--only-binary", ":all:", "--dest", wheels, `${name}==${version}`], folder);
  const [wheel] = readdirSync(wheels);
  run("python3", ["-m", "zipfile", "-e", join(wheels, wheel as string), unpacked], folder);
  return unpacked;
}

/** Downloads a crate with cargo; the folder of its source. */
export function downloadCrate(folder: string, { name, version }: Source): string {
  const project = join(folder, `${name}-project`);
  mkdirSync(join(project, "src"), { recursive: true });
  writeFileSync(join(project, "src/lib.rs"), "");
  writeFileSync(
    join(project, "Cargo.toml"),
    `[package]\nname = "fetch"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\n${name} = "=${version}"\n`,
  );
  run("cargo", ["vendor"], project);
  return join(project, "vendor", name);
}

/** Downloads a package with npm and unpacks it; its folder. */
export function downloadPackage(folder: string, { name, version }: Source): string {
  run("npm", ["pack", "--silent", "--pack-destination", folder, `${name}@${version}`], folder);
  run("tar", ["-xzf", join(folder, `${name}-${version}.tgz`), "-C", folder], folder);
  return join(folder, "package");
}

/** Downloads a package of Debian with apt and unpacks it; the folder of its files. */
export function downloadDebian(folder: string, { name, version }: Source): string {
  run("apt-get", ["download", "--quiet", `${name}=${version}`], folder);
  const archive = readdirSync(folder).find((file) => file.startsWith(`${name}_`)) as string;
  run("dpkg", ["-x", join(folder, archive), join(folder, name)], folder);
  return join(folder, name);
}

function run(command: string, args: readonly string[], cwd: string): void {
  execFileSync(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
}
