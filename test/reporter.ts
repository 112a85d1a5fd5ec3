import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends a run with one plain line, `12 passed, 0 failed`, for whoever reads it by machine. A file that cannot be loaded,
 * and an error outside of the tests, is a failure too.
 */
export default class PlainCount implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const passed = states.filter((state) => state === "passed").length;
    const failed = states.filter((state) => state === "failed").length;
    const outside = errors.length + modules.reduce((sum, module) => sum + module.errors().length, 0);
    process.stdout.write(`\n${passed} passed, ${failed + outside} failed\n`);
  }
}
