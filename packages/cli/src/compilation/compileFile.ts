import { compile, type Compilation } from "@tsyncio/compiler";
import type { PythonVersion } from "@tsyncio/parser";
import { readPython } from "../sources/read.ts";
import { outputBeside } from "../sources/outputs.ts";
import { prettierConfiguration } from "./prettierConfiguration.ts";

/** How a file is compiled. */
export interface CompileFileOptions {
  /** The file's name in diagnostics; its path where left out. */
  readonly filename?: string;
  /** Whether the guide's dialect is turned off, as `--strict` does. */
  readonly strict?: boolean;
  /** The release whose syntax is read, as `--python` says; 3.13 where left out. */
  readonly python?: PythonVersion;
  /** Prettier's options for the output. Where left out, the configuration that Prettier finds for the output's path. */
  readonly prettier?: Readonly<Record<string, unknown>>;
  /** Where the output will be written, which decides the Prettier configuration; beside the source where left out. */
  readonly output?: string;
}

/** A compilation together with the text it came from, which is null when the bytes could not be decoded. */
export interface FileCompilation extends Compilation {
  readonly source: string | null;
}

/**
 * Compiles a Python file: decodes it as PEP 263 says and formats with the user's own Prettier configuration.
 * Writes nothing. Rejects with what node:fs throws when the file cannot be read; everything that is wrong
 * with its content is in the diagnostics, and then `code` is null.
 */
export async function compileFile(path: string, options: CompileFileOptions = {}): Promise<FileCompilation> {
  const filename = options.filename ?? path;
  const decoded = readPython(path, filename);
  if (!decoded.ok) return { source: null, code: null, diagnostics: [decoded.diagnostic], symbols: [] };
  const prettier = options.prettier ?? (await prettierConfiguration(options.output ?? outputBeside(path)));
  const compilation = await compile(decoded.text, {
    filename,
    strict: options.strict ?? false,
    python: options.python ?? "3.13",
    ...(prettier === undefined ? {} : { prettier }),
  });
  return { ...compilation, source: decoded.text };
}
