import type { Diagnostic } from "@tsyncio/diagnostics";
import type { PythonVersion } from "@tsyncio/parser";
import type { ReadSource } from "./0-link/program.ts";
import type { CoroutineChoice } from "./3-lower/coroutines/choice.ts";
import { analyse, type AnalysedModule } from "./analyse.ts";
import { emitJavaScript, emitTypeScript } from "./4-emit/emit.ts";
import { failureOf } from "./failure.ts";

/** How to compile. */
export interface CompileOptions {
  /** The name that diagnostics and tracebacks show. */
  readonly filename: string;
  /** Turns the guide's dialect off: `asyncio.create_task` without a loop and `asyncio.open` do what CPython does. */
  readonly strict?: boolean;
  /** The release whose syntax is read; 3.13 if not given. The output behaves as CPython 3.13 in either case. */
  readonly python?: PythonVersion;
  /**
   * How coroutines are written: `native` async functions, or a `generator` for each, which the program may drive by hand; `auto`, which is
   * meant if not given, takes generators only for a program that does.
   */
  readonly coroutines?: CoroutineChoice;
  /** Options of Prettier for the output. */
  readonly prettier?: Readonly<Record<string, unknown>>;
}

/** What a compilation gives. */
export interface Compilation {
  /** The TypeScript; `null` where a diagnostic is an error. */
  readonly code: string | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The runtime's symbols that the output uses: `asyncio.gather`, `print`. */
  readonly symbols: readonly string[];
}

/** What a compilation for running at once gives. */
export interface JavaScriptCompilation extends Compilation {
  /** Rows of JavaScript line, JavaScript column (both from 1) and Python line, in order. */
  readonly positions: readonly (readonly [jsLine: number, jsColumn: number, pyLine: number])[];
  /** The functions: the line of `def`, the first line with decorators, the qualified name. */
  readonly definitions: readonly (readonly [line: number, firstLine: number, qualifiedName: string])[];
}

/** How to compile for running at once. */
export interface JavaScriptOptions extends Omit<CompileOptions, "prettier"> {
  /** Where an import of the output is found: `@tsyncio/runtime` to a URL. */
  readonly resolve?: (specifier: string) => string;
}

/** How to compile a program of several files. */
export interface ProgramOptions extends Omit<CompileOptions, "filename"> {
  /** The paths of the files to compile, as `read` knows them: `main.py`, `package/__main__.py`. */
  readonly entries: readonly string[];
  /** Gives the files beside the program. */
  readonly read: ReadSource;
  /** Options of Prettier for the output of the file at a path; `prettier` where left out. */
  readonly prettierFor?: (path: string) => Promise<Readonly<Record<string, unknown>> | undefined>;
}

/** How to compile a program of several files for running at once. */
export interface ProgramJavaScriptOptions
  extends Omit<ProgramOptions, "prettier" | "prettierFor">, Pick<JavaScriptOptions, "resolve"> {
  /** The extension of the output's files, as they import each other; `.ts` where left out. */
  readonly extension?: string;
}

/** A file of a program. */
interface ProgramFile {
  /** Its path below the program's folder. */
  readonly path: string;
  readonly filename: string;
  /** The Python; `null` where it cannot be decoded. */
  readonly source: string | null;
  /** The paths of the files that it imports. */
  readonly imports: readonly string[];
}

/** What a file of a program is compiled to. */
export interface CompiledFile extends Compilation, ProgramFile {}

/** What a file of a program is compiled to for running at once. */
export interface CompiledJavaScriptFile extends JavaScriptCompilation, ProgramFile {}

/**
 * Compiles a Python program to TypeScript formatted by Prettier. Does no IO.
 * Never throws on account of the program: what cannot be compiled is in the diagnostics, a fault of the compiler too (`internal-failure`).
 */
export async function compile(source: string, options: CompileOptions): Promise<Compilation> {
  const [{ code, diagnostics, symbols }] = (await compileProgram(alone(source, options))) as [CompiledFile];
  return { code, diagnostics, symbols };
}

/** Compiles a Python program to JavaScript for running at once: no types, no formatting, and a table of its lines. Does no IO. */
export function compileToJavaScript(source: string, options: JavaScriptOptions): JavaScriptCompilation {
  const [file] = compileProgramToJavaScript(alone(source, options)) as [CompiledJavaScriptFile];
  const { code, diagnostics, symbols, positions, definitions } = file;
  return { code, diagnostics, symbols, positions, definitions };
}

/**
 * Compiles Python programs with the files beside them that they import, each file to a module of TypeScript. What is
 * known of one file serves the others. Where one is refused, others may have code all the same; those that import a file
 * which is not Python have none, and nothing is said of them.
 */
export async function compileProgram(options: ProgramOptions): Promise<readonly CompiledFile[]> {
  const files: CompiledFile[] = [];
  for (const analysed of analyseWith(options, false)) files.push(await typeScriptOf(analysed, options));
  return files;
}

/** The same as `compileProgram`, to JavaScript for running at once. */
export function compileProgramToJavaScript(options: ProgramJavaScriptOptions): readonly CompiledJavaScriptFile[] {
  return analyseWith(options, true).map((analysed) => javaScriptOf(analysed, options));
}

/** A program of which one file is known. */
function alone<Options extends { readonly filename: string }>(
  text: string,
  options: Options,
): Omit<Options, "filename"> & Pick<ProgramOptions, "entries" | "read"> {
  const { filename, ...others } = options;
  const entry = filename.replace(/^.*[\\/]/, "");
  return { ...others, entries: [entry], read: (path) => (path === entry ? { text, filename } : null) };
}

function analyseWith(options: ProgramJavaScriptOptions, tracksContext: boolean): readonly AnalysedModule[] {
  const { entries, read, strict = false, python = "3.13", extension = ".ts", coroutines = "auto" } = options;
  return analyse({ entries, read, strict, python, tracksContext, extension, coroutines });
}

function fileOf({ path, source, imports }: AnalysedModule): ProgramFile {
  return { path, filename: source.filename, source: "text" in source ? source.text : null, imports };
}

async function typeScriptOf(analysed: AnalysedModule, options: ProgramOptions): Promise<CompiledFile> {
  const { lowered, diagnostics } = analysed;
  const file = fileOf(analysed);
  if (lowered === null) return { ...file, code: null, diagnostics, symbols: [] };
  try {
    const prettier = options.prettier ?? (await options.prettierFor?.(file.path));
    const code = await emitTypeScript(lowered.module, prettier === undefined ? {} : { prettier });
    return { ...file, code, diagnostics, symbols: lowered.symbols };
  } catch (error) {
    return { ...file, code: null, diagnostics: [failureOf(error, file.source ?? "", file.filename)], symbols: [] };
  }
}

function javaScriptOf(analysed: AnalysedModule, { resolve }: ProgramJavaScriptOptions): CompiledJavaScriptFile {
  const { lowered, diagnostics } = analysed;
  const file = fileOf(analysed);
  if (lowered === null) return { ...file, code: null, diagnostics, symbols: [], positions: [], definitions: [] };
  const { module, symbols, definitions } = lowered;
  const imports = module.imports.map((item) =>
    resolve === undefined || item.from.startsWith(".") ? item : { ...item, from: resolve(item.from) },
  );
  try {
    return { ...file, ...emitJavaScript({ ...module, imports }), diagnostics, symbols, definitions };
  } catch (error) {
    const failure = failureOf(error, file.source ?? "", file.filename);
    return { ...file, code: null, diagnostics: [failure], symbols: [], positions: [], definitions: [] };
  }
}
