import { parse, type PythonVersion } from "@tsyncio/parser";
import type { Diagnostic } from "@tsyncio/diagnostics";
import { bind } from "./1-bind/bind.ts";
import { spellPrivateNames } from "./1-bind/private-names.ts";
import { infer } from "./2-infer/infer.ts";
import { lower, type Lowered } from "./3-lower/lower.ts";
import { sourceText } from "./3-lower/source.ts";
import { attachComments } from "./4-emit/comments.ts";
import { emitJavaScript, emitTypeScript } from "./4-emit/emit.ts";
import { failureOf } from "./failure.ts";
import { builtins, modules, typeMembers } from "./tables/index.ts";

/** How to compile. */
export interface CompileOptions {
  /** The name that diagnostics and tracebacks show. */
  readonly filename: string;
  /** Turns the guide's dialect off: `asyncio.create_task` without a loop and `asyncio.open` do what CPython does. */
  readonly strict?: boolean;
  /** The release whose syntax is read; 3.13 if not given. The output behaves as CPython 3.13 in either case. */
  readonly python?: PythonVersion;
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
}

/** How to compile for running at once. */
export interface JavaScriptOptions extends Omit<CompileOptions, "prettier"> {
  /** Where an import of the output is found: `@tsyncio/runtime` to a URL. */
  readonly resolve?: (specifier: string) => string;
}

/**
 * Compiles a Python program to TypeScript formatted by Prettier. Does no IO.
 * Never throws on account of the program: what cannot be compiled is in the diagnostics, a fault of the compiler too (`internal-failure`).
 */
export async function compile(source: string, options: CompileOptions): Promise<Compilation> {
  const front = analyse(source, options, false);
  if (front.lowered === null) return { code: null, diagnostics: front.diagnostics, symbols: [] };
  const { module, symbols } = front.lowered;
  try {
    const code = await emitTypeScript(module, options.prettier === undefined ? {} : { prettier: options.prettier });
    return { code, diagnostics: front.diagnostics, symbols };
  } catch (error) {
    return { code: null, diagnostics: [failureOf(error, source, options.filename)], symbols: [] };
  }
}

/** Compiles a Python program to JavaScript for running at once: no types, no formatting, and a table of its lines. Does no IO. */
export function compileToJavaScript(source: string, options: JavaScriptOptions): JavaScriptCompilation {
  const front = analyse(source, options, true);
  if (front.lowered === null) return { code: null, diagnostics: front.diagnostics, symbols: [], positions: [] };
  const { module, symbols } = front.lowered;
  const { resolve } = options;
  const imports =
    resolve === undefined ? module.imports : module.imports.map((item) => ({ ...item, from: resolve(item.from) }));
  try {
    return { ...emitJavaScript({ ...module, imports }), diagnostics: front.diagnostics, symbols };
  } catch (error) {
    return { code: null, diagnostics: [failureOf(error, source, options.filename)], symbols: [], positions: [] };
  }
}

/** parse → bind → infer → lower; `lowered` is `null` where a diagnostic is an error. */
function analyse(
  source: string,
  options: CompileOptions,
  tracksContext: boolean,
): { readonly lowered: Lowered | null; readonly diagnostics: readonly Diagnostic[] } {
  const { filename, python = "3.13" } = options;
  const parsed = parse(source, { filename, python });
  if (!parsed.ok) return { lowered: null, diagnostics: parsed.diagnostics };
  const strict = options.strict === true;
  try {
    const module = spellPrivateNames(parsed.module);
    const bound = bind(module);
    const types = infer(bound, { modules, builtins, typeMembers }, { strict });
    const comments = attachComments(module, parsed.comments, source);
    const lowered = lower({
      source: sourceText(options.filename, source),
      bound,
      types,
      comments,
      strict,
      tracksContext,
    });
    const isRefused = lowered.diagnostics.some(({ severity }) => severity === "error");
    return { lowered: isRefused ? null : lowered, diagnostics: lowered.diagnostics };
  } catch (error) {
    return { lowered: null, diagnostics: [failureOf(error, source, options.filename)] };
  }
}
