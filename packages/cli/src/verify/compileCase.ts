import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { renderDiagnostic, type Diagnostic } from "@tsyncio/diagnostics";
import { compileFile, type FileCompilation } from "../compilation/compileFile.ts";
import { internalFailure } from "../compilation/failure.ts";
import { writeWhole } from "../sources/write.ts";
import { expectedFiles, moduleFiles, type Case } from "./case.ts";
import { difference, readExpected, updateExpected } from "./expected.ts";
import { note, type CaseResult } from "./result.ts";
import type { VerifySettings } from "./verify.ts";

interface CompiledCase {
  /** The TypeScript; null when the case was refused. */
  readonly code: string | null;
  /** The TypeScript of the modules that it imports, by the name of its file in the case's folder. */
  readonly modules: ReadonlyMap<string, string>;
  /** Its diagnostics as they are shown, without colours. */
  readonly diagnostics: string;
  readonly isInternalFailure: boolean;
}

/** Whether the expected text is rewritten, and the release whose syntax is read. */
type TextSettings = Pick<VerifySettings, "update" | "python" | "coroutines">;

/** Compiles a case and compares the TypeScript and the diagnostics with what is expected, byte for byte. */
export async function checkText(found: Case, result: CaseResult, settings: TextSettings): Promise<void> {
  const { update } = settings;
  const compiled = await compileCase(found, settings);
  if (compiled.isInternalFailure) {
    note(result, "text", "failed", compiled.diagnostics);
    return;
  }
  compareCode(found, result, compiled, update);
  if (compiled.code !== null) compareModules(found, result, compiled.modules, update);
  compareDiagnostics(found, result, compiled.diagnostics, update);
}

/** Compiles a case into a folder, whatever text is expected of it; what is refused there must be refused here. */
export async function writeText(
  found: Case,
  result: CaseResult,
  folder: string,
  settings: TextSettings,
): Promise<void> {
  const { code, modules, diagnostics, isInternalFailure } = await compileCase(found, settings);
  const isExpected = readExpected(found, "code") !== null;
  if (isInternalFailure || (code === null && isExpected)) note(result, "text", "failed", diagnostics);
  if (code === null) return;
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of [[expectedFiles.code, code] as const, ...modules]) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

async function compileCase(found: Case, { python, coroutines }: TextSettings): Promise<CompiledCase> {
  const filename = "input.py";
  const shown = (list: readonly Diagnostic[], source: string | null): string =>
    list.map((item) => renderDiagnostic(item, source, { color: false })).join("");
  try {
    const compiled = await compileFile(join(found.folder, filename), {
      filename,
      strict: found.description.strict ?? false,
      python: found.description.python ?? python,
      coroutines,
      output: join(found.folder, expectedFiles.code),
    });
    const files = [...compiled.modules, compiled];
    const isInternalFailure = files.some(({ diagnostics }) =>
      diagnostics.some(({ code }) => code === "internal-failure"),
    );
    const diagnostics = files.map((file) => shown(file.diagnostics, file.source)).join("");
    return { ...wholeCode(compiled), diagnostics, isInternalFailure };
  } catch (error) {
    const diagnostics = shown([internalFailure(filename, error)], null);
    return { code: null, modules: new Map(), diagnostics, isInternalFailure: true };
  }
}

/** The code of a case with that of its modules; none at all where one of its files is refused. */
export function wholeCode({ code, modules }: FileCompilation): Pick<CompiledCase, "code" | "modules"> {
  const isWhole = modules.every((module) => module.code !== null);
  if (!isWhole) return { code: null, modules: new Map() };
  return { code, modules: new Map(modules.map((module) => [moduleFile(module.path), module.code ?? ""])) };
}

/** The file of a module's TypeScript: beside its Python, as the output of the case imports it. */
function moduleFile(path: string): string {
  return path.replace(/\.py$/, ".ts");
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

/** The TypeScript of the modules lies beside their Python; a file that no module is compiled to is not expected. */
function compareModules(found: Case, result: CaseResult, modules: ReadonlyMap<string, string>, update: boolean): void {
  for (const file of moduleFiles(found)) {
    if (modules.has(file)) continue;
    if (update) rmSync(join(found.folder, file));
    else note(result, "text", "differs", `${file} is expected, but no module is compiled to it`);
  }
  for (const [file, code] of modules) {
    const path = join(found.folder, file);
    const expected = existsSync(path) ? readFileSync(path) : null;
    if (expected?.equals(Buffer.from(code)) === true) continue;
    if (update) {
      writeWhole(path, code);
      note(result, "text", "updated");
    } else if (expected === null)
      note(result, "text", "missing", `${file} is missing: \`tsyncio verify --update\` writes it`);
    else note(result, "text", "differs", difference(expected, Buffer.from(code), file) ?? "");
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
