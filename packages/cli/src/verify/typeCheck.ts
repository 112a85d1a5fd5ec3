import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { installedFile, runtimeDeclarations } from "../installation.ts";

/** What one run of the type checker found and made. */
export interface TypeCheck {
  /** The errors of each file, by absolute path. */
  readonly errors: ReadonlyMap<string, readonly string[]>;
  /** Errors that belong to no file: a fault of the set-up. */
  readonly general: readonly string[];
  /** The path of the JavaScript of a file. */
  javascript(path: string): string;
}

/**
 * Type-checks files under `tsc --strict`, all in one run, and leaves their JavaScript in `workFolder`. The runtime's
 * declarations come from tsyncio's own installation, so that this works in a folder that has none.
 */
export async function typeCheck(files: readonly string[], root: string, workFolder: string): Promise<TypeCheck> {
  const outDir = join(workFolder, "javascript");
  const project = join(workFolder, "tsconfig.json");
  writeFileSync(project, JSON.stringify(projectSettings(files, root, outDir)));
  const output = files.length === 0 ? "" : await runCompiler(project, root);
  return {
    ...sortErrors(output, root),
    javascript: (path) => join(outDir, relative(root, path)).replace(/\.ts$/, ".js"),
  };
}

function projectSettings(files: readonly string[], root: string, outDir: string): object {
  return {
    compilerOptions: {
      strict: true,
      target: "es2024",
      lib: ["esnext"],
      module: "esnext",
      moduleResolution: "bundler",
      moduleDetection: "force",
      types: [],
      skipLibCheck: true,
      rewriteRelativeImportExtensions: true,
      rootDir: root,
      outDir,
      paths: runtimeDeclarations(),
    },
    files,
  };
}

/** Runs TypeScript's compiler and returns what it printed. */
async function runCompiler(project: string, directory: string): Promise<string> {
  const compiler = installedFile("typescript", "bin/tsc");
  const child = spawn(process.execPath, [compiler, "-p", project, "--pretty", "false"], { cwd: directory });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output += text));
  await new Promise((done, failed) => child.on("close", done).on("error", failed));
  return output;
}

function sortErrors(output: string, directory: string): Pick<TypeCheck, "errors" | "general"> {
  const errors = new Map<string, string[]>();
  const general: string[] = [];
  let current = general;
  for (const line of output.split("\n").filter((text) => text !== "")) {
    const place = /^(.*?)(\(\d+,\d+\): error .*)$/.exec(line);
    if (place !== null) {
      const path = resolve(directory, place[1] ?? "");
      current = errors.get(path) ?? [];
      errors.set(path, current);
      current.push(`${relative(directory, path)}${place[2]}`);
    } else {
      // Further lines of a message are indented; anything else stands for itself.
      (line.startsWith(" ") ? current : general).push(line);
    }
  }
  return { errors, general };
}
