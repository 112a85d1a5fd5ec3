import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type BuildOptions } from "esbuild";

type Exports = Readonly<Record<string, unknown>>;

const folder = join(import.meta.dirname, "..", "..", "runtime");

/** Bundles the runtime, a few hundred modules, into a few in `outdir`, one of which each of its exports leads to. */
export async function bundleRuntime(shared: BuildOptions, outdir: string): Promise<void> {
  const entries = runtimeEntries();
  const { outputFiles } = await build({
    ...shared,
    entryPoints: entries,
    outdir,
    format: "esm",
    splitting: true,
    write: false,
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text + classNames(text));
  }
  for (const [path, source] of Object.entries(entries)) await keepNames(join(outdir, `${path}.js`), source);
  // A program in a file of its own finds it as an installed package (`verify` links it into its folder).
  const manifest = { name: "@tsyncio/runtime", type: "module", exports: { ".": "./index.js", "./*": "./*.js" } };
  writeFileSync(join(outdir, "package.json"), `${JSON.stringify(manifest)}\n`);
}

/** The modules of the runtime by the path that they are imported with, and where their sources lie. */
function runtimeEntries(): Record<string, string> {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    exports: Record<string, { source?: string }>;
  };
  return Object.fromEntries(
    Object.entries(exports).flatMap(([path, { source }]) =>
      source === undefined ? [] : [[path.slice(2) || "index", join(folder, source)]],
    ),
  );
}

/** esbuild turns `class Dict` into `var Dict = class _Dict`. Python programs see the name, so it is put back. */
function classNames(text: string): string {
  return [...text.matchAll(/\b(\w+)=class _\1\b/g)].map(([, name = ""]) => naming(name, name)).join("");
}

/**
 * Puts back the names of what an entry exports: a bundler renames functions of the same name in different modules.
 * (esbuild's own way, a call for every function each time that it is made, would cost the loop its speed.)
 */
async function keepNames(file: string, source: string): Promise<void> {
  const [bundled, original] = await Promise.all([load(file), load(source)]);
  const text = readFileSync(file, "utf8");
  const lines = Object.keys(original)
    .filter((name) => nameOf(bundled[name]) !== nameOf(original[name]))
    .map((name) => naming(localName(text, name), nameOf(original[name]) ?? name));
  if (lines.length > 0) writeFileSync(file, text + lines.join(""));
}

async function load(file: string): Promise<Exports> {
  return (await import(pathToFileURL(file).href)) as Exports;
}

function nameOf(value: unknown): string | null {
  return typeof value === "function" ? value.name : null;
}

/** The name within the file of what it exports: `encode2` in `export{encode2 as encode}`. */
function localName(text: string, exported: string): string {
  const found = new RegExp(`[{,](\\w+) as ${exported}[,}]`).exec(text.slice(text.lastIndexOf("export{")));
  return found?.[1] ?? exported;
}

function naming(local: string, name: string): string {
  return `Object.defineProperty(${local},"name",{value:${JSON.stringify(name)},configurable:true});\n`;
}
