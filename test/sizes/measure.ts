import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

const root = join(import.meta.dirname, "..", "..");

/** What is bundled alone: a name, and the TypeScript that uses it. */
export type Entries = Readonly<Record<string, string>>;

/** Bytes after gzip of bundles for the browser, minified, by the names of the entries. */
export async function measure(entries: Entries): Promise<Record<string, number>> {
  const { outputFiles } = await build({
    // Numbers, because names that differ in their case alone would be the same file.
    entryPoints: Object.keys(entries).map((name, index) => ({ in: `entry:${name}`, out: String(index) })),
    plugins: [asModules(entries)],
    outdir: "sizes",
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    conditions: ["source"],
    legalComments: "none",
    logLevel: "silent",
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [basename(path, ".js"), contents]));
  return Object.fromEntries(
    Object.keys(entries).map((name, index) => [name, gzipSync(files.get(String(index))!, { level: 9 }).length]),
  );
}

/** Serves the entries' text, as files of the runtime's own folder. */
function asModules(entries: Entries): Plugin {
  return {
    name: "entries",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^entry:/ }, ({ path }) => ({ path: path.slice("entry:".length), namespace: "entry" }));
      onLoad({ filter: /.*/, namespace: "entry" }, ({ path }) => ({
        contents: entries[path]!,
        loader: "ts",
        resolveDir: join(root, "packages", "runtime"),
      }));
    },
  };
}
