import { existsSync, mkdtempSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { CoroutineChoice } from "@tsyncio/compiler";
import type { PythonVersion } from "@tsyncio/parser";
import { exitCode, type ExitCode } from "../exit.ts";
import type { Terminal } from "../terminal.ts";
import { expectedFiles, findCases, moduleFiles, type Case } from "./case.ts";
import { checkRun } from "./checkRun.ts";
import { checkText, writeText } from "./compileCase.ts";
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
  /** `auto` compares the text; the others only what the program prints and how it ends. */
  readonly coroutines: CoroutineChoice;
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
  const workFolder = realpathSync(mkdtempSync(join(tmpdir(), "tsyncio-verify-")));
  // The texts of the corpus are those of `auto`; another form of coroutines is written elsewhere and compared by what it does.
  const isOther = settings.coroutines !== "auto";
  const root = isOther ? join(workFolder, "typescript") : corpus;
  const codePath = ({ name }: Case): string => join(root, name, expectedFiles.code);
  try {
    for (const { found, result } of checked) {
      if (found.problem !== null) note(result, "text", "failed", found.problem);
      else if (isOther) await writeText(found, result, join(root, found.name), settings);
      else await checkText(found, result, settings);
    }
    const runnable = checked.filter(({ found }) => found.problem === null && existsSync(codePath(found)));
    const types = await typeCheck(
      runnable.map(({ found }) => codePath(found)),
      root,
      workFolder,
    );
    installRuntime(workFolder);
    for (const { found, result } of runnable) {
      const modules = moduleFiles({ ...found, folder: join(root, found.name) });
      noteTypes([codePath(found), ...modules.map((file) => join(root, found.name, file))], result, types);
    }
    await inPool(runnable, poolSize, async ({ found, result }) => {
      const javascript = types.javascript(codePath(found));
      if (existsSync(javascript)) await checkRun(found, result, javascript);
    });
    return types.general;
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}

function noteTypes(files: readonly string[], result: CaseResult, types: TypeCheck): void {
  const errors = files.flatMap((file) => types.errors.get(file) ?? []);
  if (errors.length === 0) note(result, "types", "ok");
  else note(result, "types", "failed", errors.join("\n"));
}

function misuse(message: string, terminal: Terminal): ExitCode {
  terminal.error(`tsyncio: ${message}\n`);
  return exitCode.refused;
}
