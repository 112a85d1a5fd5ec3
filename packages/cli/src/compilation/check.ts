import { compileProgramToJavaScript } from "@tsyncio/compiler";
import type { PythonVersion } from "@tsyncio/parser";
import type { ExitCode } from "../exit.ts";
import { findInputs } from "../sources/inputs.ts";
import { programFolders, programPath, type ProgramFolder, sourceReader } from "../sources/programs.ts";
import type { Terminal } from "../terminal.ts";
import { failedOutcome } from "./compileFolder.ts";
import { outcomesExitCode, outcomesJson, problemOutcome, reportOutcome, type Outcome } from "./outcome.ts";

export interface CheckSettings {
  readonly files: readonly string[];
  readonly strict: boolean;
  readonly json: boolean;
  readonly python: PythonVersion;
}

/** Reports the diagnostics of files and of those that they import. Goes the short way to JavaScript: the same passes, without the printing. */
export function checkFiles(settings: CheckSettings, terminal: Terminal): ExitCode {
  const { inputs, problems } = findInputs(settings.files, terminal.directory);
  const outcomes = [
    ...problems.map(({ file, message }) => problemOutcome(file, message)),
    ...programFolders(inputs).flatMap((folder) => checkFolder(folder, settings)),
  ];
  if (settings.json) terminal.output(outcomesJson(outcomes));
  else for (const outcome of outcomes) reportOutcome(outcome, terminal);
  return outcomesExitCode(outcomes);
}

function checkFolder({ root, shown, inputs }: ProgramFolder, { strict, python }: CheckSettings): readonly Outcome[] {
  try {
    const entries = inputs.map(({ path }) => programPath(root, path));
    const files = compileProgramToJavaScript({ entries, read: sourceReader(root, shown), strict, python });
    return files.map(({ filename, diagnostics, symbols, source }) => ({
      ...problemOutcome(filename, ""),
      problem: null,
      diagnostics,
      symbols,
      source,
    }));
  } catch (error) {
    return inputs.map((input) => failedOutcome(input.shown, error, [root]));
  }
}
