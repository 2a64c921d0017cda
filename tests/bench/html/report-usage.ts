// Loaded into each process of a run: writes what the process has used, when it ends.
import { appendFileSync } from "node:fs";
import { env } from "node:process";

const file = env["NOTEWRIGHT_USAGE"];
if (file !== undefined) {
  process.on("exit", () => {
    const { maxRSS, systemCPUTime, userCPUTime } = process.resourceUsage();
    appendFileSync(file, `${JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 })}\n`);
  });
}
