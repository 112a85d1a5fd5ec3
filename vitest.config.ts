import { defineConfig } from "vitest/config";

/** Tests run on the sources: the `source` condition of each package's exports leads to its TypeScript. */
export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: {
    include: ["packages/*/test/**/*.test.ts", "test/**/*.test.ts"],
    execArgv: ["--conditions=source"],
    testTimeout: 60_000,
    // A golden file that is missing is a failure; `vitest -u` writes it.
    update: "none",
    reporters: ["default", "./test/reporter.ts"],
  },
});
