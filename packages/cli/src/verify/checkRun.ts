import { expectedFiles, type Case } from "./case.ts";
import { execute } from "./execute.ts";
import { difference, readExpected } from "./expected.ts";
import { note, type CaseResult } from "./result.ts";

const howToRecord =
  "expected.stdout is missing: record it from CPython 3.13, with `python3.13 input.py > expected.stdout` in the case's folder";

/** Runs the JavaScript of a case and compares its output and exit code with what CPython did. */
export async function checkRun(found: Case, result: CaseResult, javascript: string): Promise<void> {
  const { stdout, stderr, exitCode } = await execute(found, javascript);
  const expected = readExpected(found, "stdout");
  const diff = expected === null ? null : difference(expected, stdout, expectedFiles.stdout);
  if (expected === null) note(result, "stdout", "missing", howToRecord);
  else if (diff === null) note(result, "stdout", "ok");
  else note(result, "stdout", "differs", diff);
  const wanted = found.description.exitCode ?? 0;
  if (exitCode === wanted) note(result, "exit", "ok");
  else note(result, "exit", "differs", exitProblem(exitCode, wanted, stderr));
}

function exitProblem(exitCode: number | null, wanted: number, stderr: string): string {
  const head = exitCode === null ? "it took too long and was stopped" : `exit code ${exitCode} instead of ${wanted}`;
  return stderr === "" ? head : `${head}; it said:\n${stderr.split("\n").slice(-20).join("\n")}`;
}
