import { existsSync, mkdtempSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { PythonVersion } from "@tsyncio/parser";
import { exitCode, type ExitCode } from "../exit.ts";
import type { Terminal } from "../terminal.ts";
import { expectedFiles, findCases, moduleFiles, type Case } from "./case.ts";
import { checkRun } from "./checkRun.ts";
import { checkText } from "./compileCase.ts";
import { installRuntime } from "./execute.ts";
import { inPool } from "./pool.ts";
import { emptyResult, isGreen, note, type CaseResult } from "./result.ts";
import { renderResults } from "./table.ts";
import { typeCheck, type TypeCheck } from "./typeCheck.ts";

/** The arguments of `tsyncio verify`. */
export interface VerifySettings {
  readonly folder: string;
  readonly update: boolean;
  readonly python: PythonVersion;
}

interface CheckedCase {
  readonly found: Case;
  readonly result: CaseResult;
}

/** How many programs run at once; more would only make each of them slower on a small machine. */
const poolSize = 2;

/** Compiles, compares, type-checks and runs all cases of a corpus, and prints a table and what differs. */
export async function verify(settings: VerifySettings, terminal: Terminal): Promise<ExitCode> {
  const { folder } = settings;
  const path = resolve(terminal.directory, folder);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
    return misuse(`${folder}: no such folder`, terminal);
  }
  const corpus = realpathSync(path);
  const cases = findCases(corpus);
  if (cases.length === 0) return misuse(`${folder}: no case in it (a folder with an input.py)`, terminal);
  const start = performance.now();
  const checked = cases.map((found) => ({ found, result: emptyResult(found.name) }));
  const general = await checkAll(checked, corpus, settings);
  const results = checked.map(({ result }) => result);
  for (const line of general) terminal.error(`tsyncio: ${line}\n`);
  terminal.output(renderResults(results, (performance.now() - start) / 1000, terminal.outputColor));
  return general.length === 0 && results.every(isGreen) ? exitCode.done : exitCode.failed;
}

/** Does the checks one kind after the other; returns the errors that belong to no case. */
async function checkAll(
  checked: readonly CheckedCase[],
  corpus: string,
  settings: VerifySettings,
): Promise<readonly string[]> {
  for (const { found, result } of checked) {
    if (found.problem === null) await checkText(found, result, settings);
    else note(result, "text", "failed", found.problem);
  }
  const workFolder = realpathSync(mkdtempSync(join(tmpdir(), "tsyncio-verify-")));
  try {
    const runnable = checked.filter(({ found }) => found.problem === null && existsSync(codePath(found)));
    const types = await typeCheck(
      runnable.map(({ found }) => codePath(found)),
      corpus,
      workFolder,
    );
    installRuntime(workFolder);
    for (const { found, result } of runnable) noteTypes(found, result, types);
    await inPool(runnable, poolSize, async ({ found, result }) => {
      const javascript = types.javascript(codePath(found));
      if (existsSync(javascript)) await checkRun(found, result, javascript);
    });
    return types.general;
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}

function noteTypes(found: Case, result: CaseResult, types: TypeCheck): void {
  const files = [codePath(found), ...moduleFiles(found).map((file) => join(found.folder, file))];
  const errors = files.flatMap((file) => types.errors.get(file) ?? []);
  if (errors.length === 0) note(result, "types", "ok");
  else note(result, "types", "failed", errors.join("\n"));
}

function codePath(found: Case): string {
  return join(found.folder, expectedFiles.code);
}

function misuse(message: string, terminal: Terminal): ExitCode {
  terminal.error(`tsyncio: ${message}\n`);
  return exitCode.refused;
}
