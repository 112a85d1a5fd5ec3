import { compileToJavaScript } from "@tsyncio/compiler";
import type { PythonVersion } from "@tsyncio/parser";
import type { ExitCode } from "../exit.ts";
import { findInputs, type Input } from "../sources/inputs.ts";
import { readPython } from "../sources/read.ts";
import type { Terminal } from "../terminal.ts";
import { failedOutcome } from "./compileInput.ts";
import { outcomesExitCode, outcomesJson, problemOutcome, reportOutcome, type Outcome } from "./outcome.ts";

export interface CheckSettings {
  readonly files: readonly string[];
  readonly strict: boolean;
  readonly json: boolean;
  readonly python: PythonVersion;
}

/** Reports the diagnostics of files. Goes the short way to JavaScript: the same passes, without the printing. */
export function checkFiles(settings: CheckSettings, terminal: Terminal): ExitCode {
  const { inputs, problems } = findInputs(settings.files, terminal.directory);
  const outcomes = [
    ...problems.map(({ file, message }) => problemOutcome(file, message)),
    ...inputs.map((input) => checkInput(input, settings)),
  ];
  if (settings.json) terminal.output(outcomesJson(outcomes));
  else for (const outcome of outcomes) reportOutcome(outcome, terminal);
  return outcomesExitCode(outcomes);
}

function checkInput(input: Input, { strict, python }: CheckSettings): Outcome {
  try {
    const decoded = readPython(input.path, input.shown);
    const nothing = problemOutcome(input.shown, "");
    if (!decoded.ok) return { ...nothing, problem: null, diagnostics: [decoded.diagnostic] };
    const { diagnostics, symbols } = compileToJavaScript(decoded.text, { filename: input.shown, strict, python });
    return { ...nothing, problem: null, diagnostics, symbols, source: decoded.text };
  } catch (error) {
    return failedOutcome(input.shown, error, [input.path]);
  }
}
