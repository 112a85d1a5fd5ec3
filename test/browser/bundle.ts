import { basename, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { repository } from "../corpus/cases.ts";

/** TypeScript of programs, by their names. */
export type Programs = ReadonlyMap<string, string>;

/** The scripts of the site by their paths: the page's own, one of each program, and what they share. */
export async function bundle(programs: Programs): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [
      { in: join(import.meta.dirname, "page.ts"), out: "page" },
      ...[...programs.keys()].map((name) => ({ in: `program:${name}`, out: name })),
    ],
    plugins: [asModules(programs)],
    outdir: "site",
    bundle: true,
    splitting: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "esnext",
    conditions: ["source"],
    logLevel: "silent",
  });
  return new Map(outputFiles.map(({ path, text }) => [`/${basename(path)}`, text]));
}

/** Serves the programs' text, as files of a folder where the runtime is found. */
function asModules(programs: Programs): Plugin {
  return {
    name: "programs",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^program:/ }, ({ path }) => ({ path: path.slice("program:".length), namespace: "program" }));
      onLoad({ filter: /.*/, namespace: "program" }, ({ path }) => ({
        contents: programs.get(path)!,
        loader: "ts",
        resolveDir: join(repository, "packages", "runtime"),
      }));
    },
  };
}
