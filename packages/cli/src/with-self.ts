import { registerHooks } from "node:module";

/**
 * Lets a config import "notewright" where it is not installed beside the config, as under `npx notewright`: the running one is
 * taken then. An installed one comes first. Ends with `work`, as every other import would wait for the hook.
 */
export async function withSelf<Result>(work: () => Promise<Result>): Promise<Result> {
  const self = new URL(import.meta.url.endsWith(".ts") ? "./index.ts" : "./index.js", import.meta.url).href;
  const hook = registerHooks({
    resolve(specifier, context, next) {
      if (specifier !== "notewright") return next(specifier, context);
      try {
        return next(specifier, context);
      } catch {
        return { url: self, shortCircuit: true };
      }
    },
  });
  try {
    return await work();
  } finally {
    hook.deregister();
  }
}
