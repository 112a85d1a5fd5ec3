/** Compiles and type-checks a whole folder of cases, so that the tests of each case only compare. */
import { existsSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { CoroutineChoice } from "../../packages/compiler/src/index.ts";
import { renderDiagnostic } from "../../packages/diagnostics/src/index.ts";
import { bundleCaseRunner } from "../../packages/cli/bundle/caseRunner.ts";
import { compileFile } from "../../packages/cli/src/compilation/compileFile.ts";
import type { Case } from "../../packages/cli/src/verify/case.ts";
import { installRuntime } from "../../packages/cli/src/verify/execute.ts";
import { inPool } from "../../packages/cli/src/verify/pool.ts";
import { wholeCode } from "../../packages/cli/src/verify/compileCase.ts";
import { typeCheck } from "../../packages/cli/src/verify/typeCheck.ts";

/** What became of a case's program. */
export interface Prepared {
  readonly found: Case;
  /** The TypeScript; null when the program was refused or the compiler failed. */
  readonly code: string | null;
  /** The TypeScript of the modules that it imports, by the name of its file in the case's folder. */
  readonly modules: ReadonlyMap<string, string>;
  /** The diagnostics as they are shown, without colours; or how the compiler failed. */
  readonly diagnostics: string;
  /** What the type checker says about the code. */
  readonly typeErrors: readonly string[];
  /** The JavaScript to run; null where there is no code. */
  readonly javascript: string | null;
  /** The script that runs it. */
  readonly child: string;
}

/** Why there is no code; empty where there is. */
export function refusal({ code, diagnostics }: Prepared): string {
  return code === null ? diagnostics : "";
}

type Compiled = Pick<Prepared, "found" | "code" | "modules" | "diagnostics"> & { readonly path: string };

/** Prepares the cases in a folder of its own outside the repository; one call of the type checker serves them all. */
export async function prepare(
  cases: readonly Case[],
  coroutines: CoroutineChoice = "auto",
): Promise<readonly Prepared[]> {
  const workFolder = realpathSync(mkdtempSync(join(tmpdir(), "tsyncio-corpus-")));
  // A few files in the place of hundreds: each case is a process that loads them.
  const parts = join(workFolder, "parts");
  await bundleCaseRunner(parts);
  installRuntime(workFolder, join(parts, "runtime"));
  const root = join(workFolder, "code");
  const compiled: Compiled[] = [];
  // One at a time: compiling keeps the processor busy, and the order of the cases is kept.
  await inPool(cases, 1, async (found) => {
    compiled.push(await compileCase(found, join(root, found.name, "input.ts"), coroutines));
  });
  const types = await typeCheck(writeCode(compiled), root, workFolder);
  if (types.general.length > 0) throw new Error(types.general.join("\n"));
  return compiled.map(({ found, code, diagnostics, modules, path }) => ({
    found,
    code,
    diagnostics,
    modules,
    typeErrors: [path, ...modulePaths(path, modules)].flatMap((file) => types.errors.get(file) ?? []),
    javascript: existsSync(types.javascript(path)) ? types.javascript(path) : null,
    child: join(parts, "verify-child.js"),
  }));
}

async function compileCase(found: Case, path: string, coroutines: CoroutineChoice): Promise<Compiled> {
  const filename = "input.py";
  try {
    const compiled = await compileFile(join(found.folder, filename), {
      filename,
      strict: found.description.strict ?? false,
      python: found.description.python ?? "3.13",
      coroutines,
      output: join(found.folder, "expected.ts"),
    });
    const shown = [...compiled.modules, compiled].flatMap(({ diagnostics, source }) =>
      diagnostics.map((item) => renderDiagnostic(item, source, { color: false })),
    );
    return { found, ...wholeCode(compiled), diagnostics: shown.join(""), path };
  } catch (error) {
    return {
      found,
      code: null,
      modules: new Map(),
      diagnostics: `the compiler threw: ${(error as Error).stack}`,
      path,
    };
  }
}

/** Where the code of the modules of a case is written. */
function modulePaths(path: string, modules: ReadonlyMap<string, string>): readonly string[] {
  return [...modules.keys()].map((file) => join(dirname(path), file));
}

/** Writes the code of the cases that have any; returns where. */
function writeCode(compiled: readonly Compiled[]): string[] {
  return compiled.flatMap(({ code, modules, path }) => {
    if (code === null) return [];
    write(path, code);
    for (const [file, text] of modules) write(join(dirname(path), file), text);
    return [path];
  });
}

function write(path: string, code: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
}
