import { resolve } from "node:path";
import { compileToJavaScript } from "@tsyncio/compiler";
import type { PythonVersion } from "@tsyncio/parser";
import { failedOutcome } from "../compilation/compileInput.ts";
import { outcomesExitCode, reportOutcome, type Outcome } from "../compilation/outcome.ts";
import { exitCode, type ExitCode } from "../exit.ts";
import { loadSource } from "../sources/load.ts";
import type { Terminal } from "../terminal.ts";
import { moduleUrl, scriptName } from "./moduleUrl.ts";
import { resolveImport } from "./resolveImport.ts";
import { runModule } from "./runModule.ts";

/** The arguments of `tsyncio run`. */
export interface RunSettings {
  readonly file: string;
  readonly args: readonly string[];
  readonly virtualTime: boolean;
  readonly strict: boolean;
  readonly python: PythonVersion;
}

/** Compiles a file in memory and runs it: output, traceback and exit code as with `python FILE ARGS…`. */
export async function runFile(settings: RunSettings, terminal: Terminal): Promise<ExitCode> {
  const { file, args, virtualTime } = settings;
  const source = loadSource(file, terminal);
  if (source === null) return exitCode.refused;
  const compiled = compileForRun(settings, source);
  reportOutcome(compiled.outcome, terminal);
  if (compiled.code === null) return outcomesExitCode([compiled.outcome]);
  const path = resolve(terminal.directory, file);
  const script = scriptName(path);
  return runModule({
    url: moduleUrl(compiled.code, script),
    argv: [file, ...args],
    virtualTime,
    origin: { script, file: path, source, positions: compiled.positions },
  });
}

type Positions = readonly (readonly [number, number, number])[];

function compileForRun(
  { file, strict, python }: RunSettings,
  source: string,
): { code: string | null; positions: Positions; outcome: Outcome } {
  try {
    const options = { filename: file, strict, python, resolve: resolveImport };
    const { code, diagnostics, symbols, positions } = compileToJavaScript(source, options);
    const outcome = { file, output: null, code: null, diagnostics, symbols, problem: null, source };
    return { code, positions, outcome };
  } catch (error) {
    return { code: null, positions: [], outcome: { ...failedOutcome(file, error, []), source } };
  }
}
