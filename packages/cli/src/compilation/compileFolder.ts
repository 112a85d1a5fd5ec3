import { dirname, join } from "node:path";
import { compileProgram, type CompiledFile, type CoroutineChoice } from "@tsyncio/compiler";
import type { PythonVersion } from "@tsyncio/parser";
import { outputBeside, type PlannedOutput } from "../sources/outputs.ts";
import { programPath, type ProgramFolder, sourceReader } from "../sources/programs.ts";
import { fileProblem } from "../sources/read.ts";
import { writeWhole } from "../sources/write.ts";
import { refusedImports } from "./closure.ts";
import { internalFailure } from "./failure.ts";
import { problemOutcome, type Outcome } from "./outcome.ts";
import { prettierConfiguration } from "./prettierConfiguration.ts";

export interface CompileFolderOptions {
  readonly strict: boolean;
  readonly python: PythonVersion;
  readonly coroutines: CoroutineChoice;
  /** Whether the outputs are written to their places; otherwise they are only in the outcomes. */
  readonly write: boolean;
}

/** What became of the files of a folder, with the absolute paths of all files that were read. */
export interface FolderOutcome {
  readonly outcomes: readonly Outcome[];
  readonly paths: readonly string[];
}

/**
 * Compiles files that look for their modules in one folder, with those modules, and writes each output whole. A file that is
 * refused, or imports one that is, leaves the output it had before untouched.
 */
export async function compileFolder(
  folder: ProgramFolder,
  planned: readonly PlannedOutput[],
  options: CompileFolderOptions,
): Promise<FolderOutcome> {
  const { root, shown, inputs } = folder;
  const places = outputPlaces(root, planned);
  try {
    const files = await compileProgram({
      entries: inputs.map(({ path }) => programPath(root, path)),
      read: sourceReader(root, shown),
      strict: options.strict,
      python: options.python,
      coroutines: options.coroutines,
      prettierFor: (path) => prettierConfiguration(places(path)),
    });
    const refused = refusedImports(files);
    const outcomes = files.map((file) =>
      outcomeOf(file, places(file.path), refused.get(file.path) ?? null, options.write),
    );
    return { outcomes, paths: files.map(({ path }) => join(root, path)) };
  } catch (error) {
    const paths = [root, ...planned.map(({ output }) => dirname(output))];
    return {
      outcomes: inputs.map((input) => failedOutcome(input.shown, error, paths)),
      paths: inputs.map(({ path }) => path),
    };
  }
}

/** Where the output of each file of a folder goes: where it was planned, or as far from a planned one as the sources are. */
function outputPlaces(root: string, planned: readonly PlannedOutput[]): (path: string) => string {
  const known = new Map(planned.map(({ input, output }) => [programPath(root, input.path), output]));
  const [first] = planned;
  const above = first === undefined ? [] : programPath(root, first.input.path).split("/").slice(1);
  const base = first === undefined ? root : join(dirname(first.output), ...above.map(() => ".."));
  return (path) => known.get(path) ?? outputBeside(join(base, path));
}

function outcomeOf(file: CompiledFile, output: string, refused: string | null, write: boolean): Outcome {
  const { filename, code, diagnostics, symbols, source } = file;
  const problem = refused === null ? null : `it imports ${refused}, which is refused`;
  const isWhole = code !== null && refused === null;
  const outcome = { file: filename, output: null, code: isWhole ? code : null, diagnostics, symbols, problem, source };
  if (!write || !isWhole) return outcome;
  try {
    writeWhole(output, code);
    return { ...outcome, output };
  } catch (error) {
    return failedOutcome(filename, error, [dirname(output)]);
  }
}

/** What to say of a file whose compilation threw: the system's reason if it is about these paths, or a failure of ours. */
export function failedOutcome(file: string, error: unknown, paths: readonly string[]): Outcome {
  const problem = fileProblem(error, ...paths);
  if (problem !== null) return problemOutcome(file, problem);
  return { ...problemOutcome(file, ""), problem: null, diagnostics: [internalFailure(file, error)] };
}
