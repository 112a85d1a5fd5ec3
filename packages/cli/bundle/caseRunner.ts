import { join } from "node:path";
import { build } from "esbuild";
import { shared, standIns } from "./options.ts";
import { bundleRuntime } from "./runtime.ts";

/** Bundles what a case of a corpus runs on: the script `verify-child.js` and, beside it, the runtime as a package. */
export async function bundleCaseRunner(outdir: string): Promise<void> {
  await build({
    ...shared,
    entryPoints: ["src/verify/child.ts"],
    outfile: join(outdir, "verify-child.js"),
    format: "esm",
    plugins: [standIns("parts")],
    write: true,
  });
  await bundleRuntime(shared, join(outdir, "runtime"));
}
