import { join } from "node:path";
import { build } from "esbuild";
import { shared, standIns } from "./options.ts";
import { bundleRuntime } from "./runtime.ts";

/** Bundles what a case of a corpus runs on: the scripts `verify-child.js` and `explore-child.js` and, beside them, the runtime as a package. */
export async function bundleCaseRunner(outdir: string): Promise<void> {
  await build({
    ...shared,
    entryPoints: { "verify-child": "src/verify/child.ts", "explore-child": "src/explore/child.ts" },
    outdir,
    format: "esm",
    plugins: [standIns("parts")],
    write: true,
  });
  await bundleRuntime(shared, join(outdir, "runtime"));
}
