import type { Reporter, TestModule } from "vitest/node";

/** Ends a test run with one plain line of counts, for machines that read only that. A file that cannot be run counts as failed. */
export default class TestCount implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      passed += tests.filter((test) => test.result().state === "passed").length;
      failed += tests.filter((test) => test.result().state === "failed").length;
      if (module.state() === "failed" && tests.every((test) => test.result().state !== "failed")) failed++;
    }
    console.log(`${passed} passed, ${failed} failed`);
  }
}
