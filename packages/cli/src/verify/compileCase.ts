import { join } from "node:path";
import type { PythonVersion } from "@tsyncio/parser";
import { renderDiagnostic, type Diagnostic } from "@tsyncio/diagnostics";
import { compileFile } from "../compilation/compileFile.ts";
import { internalFailure } from "../compilation/failure.ts";
import { expectedFiles, type Case } from "./case.ts";
import { difference, readExpected, updateExpected } from "./expected.ts";
import { note, type CaseResult } from "./result.ts";
import type { VerifySettings } from "./verify.ts";

interface CompiledCase {
  /** The TypeScript; null when the case was refused. */
  readonly code: string | null;
  /** Its diagnostics as they are shown, without colours. */
  readonly diagnostics: string;
  readonly isInternalFailure: boolean;
}

/** Whether the expected text is rewritten, and the release whose syntax is read. */
type TextSettings = Pick<VerifySettings, "update" | "python">;

/** Compiles a case and compares the TypeScript and the diagnostics with what is expected, byte for byte. */
export async function checkText(found: Case, result: CaseResult, settings: TextSettings): Promise<void> {
  const { update, python } = settings;
  const compiled = await compileCase(found, python);
  if (compiled.isInternalFailure) {
    note(result, "text", "failed", compiled.diagnostics);
    return;
  }
  compareCode(found, result, compiled, update);
  compareDiagnostics(found, result, compiled.diagnostics, update);
}

async function compileCase(found: Case, python: PythonVersion): Promise<CompiledCase> {
  const filename = "input.py";
  const shown = (list: readonly Diagnostic[], source: string | null): string =>
    list.map((item) => renderDiagnostic(item, source, { color: false })).join("");
  try {
    const { code, diagnostics, source } = await compileFile(join(found.folder, filename), {
      filename,
      strict: found.description.strict ?? false,
      python: found.description.python ?? python,
      output: join(found.folder, expectedFiles.code),
    });
    const isInternalFailure = diagnostics.some((item) => item.code === "internal-failure");
    return { code, diagnostics: shown(diagnostics, source), isInternalFailure };
  } catch (error) {
    const diagnostics = shown([internalFailure(filename, error)], null);
    return { code: null, diagnostics, isInternalFailure: true };
  }
}

function compareCode(found: Case, result: CaseResult, { code, diagnostics }: CompiledCase, update: boolean): void {
  const expected = readExpected(found, "code");
  if (code === null) {
    if (expected !== null) note(result, "text", "failed", `it is refused, but has an expected.ts:\n${diagnostics}`);
    else if (readExpected(found, "diagnostics") === null && !update) {
      note(result, "text", "failed", `it is refused:\n${diagnostics}`);
    }
    return;
  }
  const actual = Buffer.from(code);
  if (expected?.equals(actual) === true) note(result, "text", "ok");
  else if (update) {
    updateExpected(found, "code", code);
    note(result, "text", "updated");
  } else if (expected === null) {
    note(result, "text", "missing", "expected.ts is missing: `tsyncio verify --update` writes it");
  } else {
    note(result, "text", "differs", difference(expected, actual, expectedFiles.code) ?? "");
  }
}

/** What the compiler said must be what expected.txt holds; no file means that it must say nothing. */
function compareDiagnostics(found: Case, result: CaseResult, diagnostics: string, update: boolean): void {
  const recorded = readExpected(found, "diagnostics");
  const expected = recorded ?? Buffer.alloc(0);
  const diff = difference(expected, Buffer.from(diagnostics), expectedFiles.diagnostics);
  if (diff === null) note(result, "diagnostics", recorded === null ? "skipped" : "ok");
  else if (update) {
    updateExpected(found, "diagnostics", diagnostics);
    note(result, "diagnostics", "updated");
  } else note(result, "diagnostics", "differs", diff);
}
