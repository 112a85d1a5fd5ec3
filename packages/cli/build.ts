/**
 * Bundles the executable into one script, which `bin/start.js` runs from V8's code cache. What only some commands
 * need stays outside and is loaded when they run: ts-morph and Prettier (to print TypeScript), TypeScript (to verify)
 * and the runtime (which the program must share with the executable).
 *
 * Run with `node --conditions=source packages/cli/build.ts`.
 */
import { build } from "esbuild";

const outside = ["ts-morph", "prettier", "prettier/*", "typescript", "@tsyncio/runtime", "@tsyncio/runtime/*"];

await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: ["src/start.ts"],
  outfile: "dist/bundle/tsyncio.cjs",
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node22.12",
  conditions: ["source"],
  external: outside,
  // A script has no import.meta; modules find their own package through this URL.
  define: { "import.meta.url": "bundleUrl" },
  banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "linked",
  logLevel: "warning",
});
