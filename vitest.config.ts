import { defineConfig } from "vitest/config";

// Without the condition in both places vitest would quietly test dist/ instead of the sources.
const conditions = ["@notewright/source"];

export default defineConfig({
  resolve: { conditions: [...conditions, "module", "import", "default"] },
  ssr: { resolve: { conditions: [...conditions, "module", "import", "node", "default"], externalConditions: conditions } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "tests/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    execArgv: ["--conditions=@notewright/source"],
    pool: "forks",
    // The configs that tests write are loaded by Node, as the program loads them, wherever the clone lies.
    server: { deps: { external: [/notewright\.config\.[cm]?[jt]s/] } },
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
