import { resolve } from "node:path";
import { compileProgramToJavaScript, type CompiledJavaScriptFile, type CoroutineChoice } from "@tsyncio/compiler";
import type { PythonVersion } from "@tsyncio/parser";
import { failedOutcome } from "../compilation/compileFolder.ts";
import { outcomesExitCode, problemOutcome, reportOutcome, type Outcome } from "../compilation/outcome.ts";
import { explore, type Exploration } from "../explore/explore.ts";
import { exitCode, type ExitCode } from "../exit.ts";
import { loadSource } from "../sources/load.ts";
import { sourceReader } from "../sources/programs.ts";
import type { Terminal } from "../terminal.ts";
import { moduleUrl, scriptName } from "./moduleUrl.ts";
import { moduleFile, type ProgramFile, scriptFile } from "./programFile.ts";
import { resolveImport } from "./resolveImport.ts";
import { type ModuleOrigin, runModule, type ScheduleChoice } from "./runModule.ts";
import { writeScripts } from "./scripts.ts";

/** The arguments of `tsyncio run`. */
export interface RunSettings {
  /** The file, or the name of the module that `-m` runs. */
  readonly file: string;
  readonly isModule: boolean;
  readonly args: readonly string[];
  readonly virtualTime: boolean;
  readonly strict: boolean;
  readonly python: PythonVersion;
  readonly coroutines: CoroutineChoice;
  /** Many schedules, in virtual time. */
  readonly exploration?: Exploration;
  /** One of them. */
  readonly replayed?: ScheduleChoice;
}

/** Compiles a program in memory and runs it: output, traceback and exit code as with `python FILE ARGS…`. */
export async function runFile(settings: RunSettings, terminal: Terminal): Promise<ExitCode> {
  const { file, isModule, args, virtualTime } = settings;
  const program = isModule ? moduleFile(file, terminal.directory) : scriptFile(file, terminal.directory);
  if (program === null) {
    terminal.error(`tsyncio: ${file}: no module of that name in this folder\n`);
    return exitCode.refused;
  }
  const source = loadSource(program.shown, terminal);
  if (source === null) return exitCode.refused;
  const { files, outcomes } = compileForRun(program, source, settings);
  for (const outcome of outcomes) reportOutcome(outcome, terminal);
  const own = files.find(({ path }) => path === program.entry);
  if (own === undefined || files.some(({ code }) => code === null)) return outcomesExitCode(outcomes);
  const scripts = scriptsOf(files, own, program.root);
  const argv = [isModule ? resolve(program.root, program.entry) : file, ...args];
  const module = { ...scripts, argv, virtualTime };
  if (settings.exploration !== undefined) return explore(module, settings.exploration, terminal);
  return runModule(settings.replayed === undefined ? module : { ...module, schedule: settings.replayed });
}

interface CompiledForRun {
  readonly files: readonly CompiledJavaScriptFile[];
  readonly outcomes: readonly Outcome[];
}

function compileForRun(program: ProgramFile, text: string, settings: RunSettings): CompiledForRun {
  const { root, entry, shown } = program;
  const { strict, python, coroutines } = settings;
  const beside = sourceReader(root, shown.slice(0, shown.length - entry.length));
  try {
    const files = compileProgramToJavaScript({
      entries: [entry],
      read: (path) => (path === entry ? { text, filename: shown } : beside(path)),
      strict,
      python,
      coroutines,
      resolve: resolveImport,
      extension: ".mjs",
    });
    const outcomes = files.map(({ filename, diagnostics, symbols, source }) => ({
      ...problemOutcome(filename, ""),
      problem: null,
      diagnostics,
      symbols,
      source,
    }));
    return { files, outcomes };
  } catch (error) {
    return { files: [], outcomes: [{ ...failedOutcome(shown, error, [root]), source: text }] };
  }
}

/** Where the program is imported from: a URL that holds it, or files where there are several that import each other. */
function scriptsOf(
  files: readonly CompiledJavaScriptFile[],
  own: CompiledJavaScriptFile,
  root: string,
): { readonly url: string; readonly origins: readonly ModuleOrigin[] } {
  const urls = files.length === 1 ? null : writeScripts(files);
  const origins = files.map(({ path, source, code, positions, definitions }) => {
    const file = resolve(root, path);
    return {
      script: urls?.get(path) ?? scriptName(file),
      file,
      isMain: path === own.path,
      source: source ?? "",
      code: code ?? "",
      positions,
      definitions,
    };
  });
  return { url: urls?.get(own.path) ?? moduleUrl(own.code ?? "", scriptName(resolve(root, own.path))), origins };
}
