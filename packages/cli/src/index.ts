/**
 * The embedding API: what `tsyncio compile` does, for build scripts.
 *
 *     import { compileFile, renderDiagnostic } from "tsyncio";
 *
 *     const { code, diagnostics, source } = await compileFile("program.py");
 *     for (const found of diagnostics) console.error(renderDiagnostic(found, source, { color: false }));
 *     if (code !== null) await writeFile("program.ts", code);
 *
 * `compile` takes the source as a string and does no IO at all; `compileProgram` is given a function that reads its files.
 */
export { compile, compileProgram } from "@tsyncio/compiler";
export type {
  Compilation,
  CompiledFile,
  CompileOptions,
  CoroutineChoice,
  ProgramOptions,
  ProgramSource,
  ReadSource,
} from "@tsyncio/compiler";
export type { PythonVersion } from "@tsyncio/parser";
export { explain, renderDiagnostic } from "@tsyncio/diagnostics";
export type { Diagnostic, DiagnosticCode, RenderOptions, Severity, Span } from "@tsyncio/diagnostics";
export { compileFile } from "./compilation/compileFile.ts";
export type { CompileFileOptions, FileCompilation } from "./compilation/compileFile.ts";
