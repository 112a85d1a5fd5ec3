/**
 * Bundles the executable into scripts, which `bin/start.js` runs from V8's code cache: `tsyncio.cjs`; `printer.cjs` with
 * ts-morph and Prettier, loaded when TypeScript is printed; and `ast.cjs`, a small one for `tsyncio ast FILE`. What stays outside is imported by
 * its URL when it is used: TypeScript (to verify) and the runtime, which the program must share with the executable
 * and which is bundled for it into `runtime/`. `verify-child.js` runs one case of a corpus on that bundle.
 *
 * Run with `node --conditions=source packages/cli/build.ts`, after `tsc -b`.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { bundleCaseRunner } from "./bundle/caseRunner.ts";
import { root, shared, standIns } from "./bundle/options.ts";
import { writeRuntimeScope } from "./bundle/runtimeScope.ts";

const outdir = join(root, "dist", "bundle");

/** The modules that make up the printer, as the compiler's last phase imports them. */
const printerModules = ["ts-morph", "prettier/standalone", "prettier/plugins/babel", "prettier/plugins/estree"];

/** A script has no import.meta; modules find their own package, and those they depend on, through this URL. */
const withOwnUrl: BuildOptions = {
  define: { "import.meta.url": "bundleUrl" },
  banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
};

/** Leads an import of a printer module to the second script, at the moment that it is used. */
const printerFromScript: Plugin = {
  name: "printer-from-script",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:ts-morph|prettier\/)/ }, ({ path }) => {
      if (!printerModules.includes(path)) return { errors: [{ text: `${path} is not in printerModules` }] };
      return { path, namespace: "printer" };
    });
    onLoad({ filter: /.*/, namespace: "printer" }, ({ path }) => ({
      contents: `module.exports = require("#printer")[${JSON.stringify(path)}];`,
    }));
  },
};

const imports = printerModules.map((name, index) => `import * as m${index} from ${JSON.stringify(name)};`);
const entries = printerModules.map((name, index) => `${JSON.stringify(name)}: m${index}`);

rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });
await writeScript({
  entryPoints: ["src/start.ts"],
  outfile: join(outdir, "tsyncio.cjs"),
  external: ["#printer"],
  plugins: [printerFromScript, standIns("importModule", "parts")],
  alias: { "string-width": "./bundle/stringWidth.ts" },
  ...withOwnUrl,
});
await writeScript({ entryPoints: ["src/startAst.ts"], outfile: join(outdir, "ast.cjs"), ...withOwnUrl });
await writeScript({
  outfile: join(outdir, "printer.cjs"),
  entryPoints: [],
  stdin: {
    contents: `${imports.join("\n")}\nexport = {${entries.join(", ")}};`,
    // The printer's packages are the compiler's dependencies, not ours.
    resolveDir: join(root, "../compiler"),
    sourcefile: "printer.ts",
    loader: "ts",
  },
});
await bundleCaseRunner(outdir);
writeRuntimeScope();

/** Builds one script, wrapped into the function that `bin/start.js` calls: it need not copy megabytes to wrap it itself. */
async function writeScript(options: BuildOptions): Promise<void> {
  const { outputFiles = [], metafile } = await build({ ...shared, ...options });
  for (const { imports } of Object.values(metafile?.outputs ?? {})) refuseImports(imports);
  for (const { path, text } of outputFiles) {
    const isScript = path.endsWith(".cjs");
    writeFileSync(path, isScript ? `(function (require, module, __filename, importFromStart) {${text}\n})` : text);
  }
}

/** A script cannot import: what is not in the bundle must go through importModule.ts. */
function refuseImports(imports: readonly { readonly kind: string; readonly path: string }[]): void {
  const left = imports.filter(({ kind }) => kind === "dynamic-import").map(({ path }) => path);
  if (left.length > 0) throw new Error(`the bundle would import ${left.join(", ")}`);
}
