import type { Config } from "@notewright/schema";

/** Types a config: `export default defineConfig({ … })` in `notewright.config.ts`. */
export function defineConfig(config: Config): Config {
  return config;
}
