import { dirname } from "node:path";
import type { PythonVersion } from "@tsyncio/parser";
import type { PlannedOutput } from "../sources/outputs.ts";
import { fileProblem } from "../sources/read.ts";
import { writeWhole } from "../sources/write.ts";
import { compileFile } from "./compileFile.ts";
import { internalFailure } from "./failure.ts";
import { problemOutcome, type Outcome } from "./outcome.ts";

export interface CompileInputOptions {
  readonly strict: boolean;
  readonly python: PythonVersion;
  /** Whether the output is written to its place; otherwise it is only in the outcome. */
  readonly write: boolean;
}

/** Compiles one file and writes its output whole. A file that fails leaves the output it had before untouched. */
export async function compileInput({ input, output }: PlannedOutput, options: CompileInputOptions): Promise<Outcome> {
  try {
    const compilation = await compileFile(input.path, {
      filename: input.shown,
      strict: options.strict,
      python: options.python,
      output,
    });
    const written = options.write && compilation.code !== null;
    if (written) writeWhole(output, compilation.code);
    return { ...compilation, file: input.shown, output: written ? output : null, problem: null };
  } catch (error) {
    return failedOutcome(input.shown, error, [input.path, dirname(output)]);
  }
}

/** What to say of a file whose compilation threw: the system's reason if it is about these paths, or a failure of ours. */
export function failedOutcome(file: string, error: unknown, paths: readonly string[]): Outcome {
  const problem = fileProblem(error, ...paths);
  if (problem !== null) return problemOutcome(file, problem);
  return { ...problemOutcome(file, ""), problem: null, diagnostics: [internalFailure(file, error)] };
}
