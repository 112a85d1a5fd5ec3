import { basename, join } from "node:path";
import type { BuildOptions, Plugin } from "esbuild";

/** The folder of the package. */
export const root: string = join(import.meta.dirname, "..");

/** What all bundles have in common. */
export const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node22.12",
  conditions: ["source"],
  minifyWhitespace: true,
  minifySyntax: true,
  // One byte for each character, so that the source need not be decoded.
  charset: "ascii",
  legalComments: "linked",
  write: false,
  metafile: true,
  logLevel: "warning",
};

/** Puts modules of `bundle/` in the place of those of the same name in `src/`. */
export function standIns(...names: readonly string[]): Plugin {
  return {
    name: "stand-ins",
    setup({ onResolve }) {
      onResolve({ filter: new RegExp(`/(?:${names.join("|")})\\.ts$`) }, ({ path }) => ({
        path: join(root, "bundle", basename(path)),
      }));
    },
  };
}
