import { basename, dirname, join } from "node:path";
import { compileProgram, type Compilation, type CompiledFile, type CoroutineChoice } from "@tsyncio/compiler";
import type { PythonVersion } from "@tsyncio/parser";
import { outputBeside } from "../sources/outputs.ts";
import { sourceReader } from "../sources/programs.ts";
import { readPython } from "../sources/read.ts";
import { prettierConfiguration } from "./prettierConfiguration.ts";

/** How a file is compiled. */
export interface CompileFileOptions {
  /** The file's name in diagnostics; its path where left out. */
  readonly filename?: string;
  /** Whether the guide's dialect is turned off, as `--strict` does. */
  readonly strict?: boolean;
  /** The release whose syntax is read, as `--python` says; 3.13 where left out. */
  readonly python?: PythonVersion;
  /** How coroutines are written, as `--coroutines` says; `auto` where left out. */
  readonly coroutines?: CoroutineChoice;
  /** Prettier's options for the output. Where left out, the configuration that Prettier finds for the output's path. */
  readonly prettier?: Readonly<Record<string, unknown>>;
  /** Where the output will be written, which decides the Prettier configuration; beside the source where left out. */
  readonly output?: string;
}

/** A compilation together with the text it came from, which is null when the bytes could not be decoded. */
export interface FileCompilation extends Compilation {
  readonly source: string | null;
  /** The files beside it that it imports, directly or not, compiled with it; paths are below its folder. */
  readonly modules: readonly CompiledFile[];
}

/**
 * Compiles a Python file with the files beside it that it imports: decodes them as PEP 263 says and formats with the user's
 * own Prettier configuration. Writes nothing. Rejects with what node:fs throws when the file cannot be read; everything that
 * is wrong with its content is in the diagnostics, and then `code` is null. The code of a file is of use together with that
 * of its modules.
 */
export async function compileFile(path: string, options: CompileFileOptions = {}): Promise<FileCompilation> {
  const filename = options.filename ?? path;
  const entry = basename(path);
  const output = options.output ?? outputBeside(path);
  const shown = filename.endsWith(entry) ? filename.slice(0, filename.length - entry.length) : "";
  const decoded = readPython(path, filename);
  const source = decoded.ok ? { text: decoded.text, filename } : { diagnostic: decoded.diagnostic, filename };
  const beside = sourceReader(dirname(path), shown);
  const files = await compileProgram({
    entries: [entry],
    read: (below) => (below === entry ? source : beside(below)),
    strict: options.strict ?? false,
    python: options.python ?? "3.13",
    coroutines: options.coroutines ?? "auto",
    ...(options.prettier === undefined ? {} : { prettier: options.prettier }),
    prettierFor: (below) =>
      prettierConfiguration(below === entry ? output : outputBeside(join(dirname(output), below))),
  });
  const own = files.find((file) => file.path === entry);
  if (own === undefined) throw new Error(`${entry} was not compiled`);
  const { code, diagnostics, symbols } = own;
  return { code, diagnostics, symbols, source: own.source, modules: files.filter((file) => file !== own) };
}
