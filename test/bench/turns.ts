import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderDiagnostic } from "../../packages/diagnostics/src/index.ts";
import { compileFile } from "../../packages/cli/src/compilation/compileFile.ts";
import { installRuntime } from "../../packages/cli/src/verify/execute.ts";
import { findOracle, pythonEnvironment } from "../corpus/python.ts";

/** The lines that a program printed on either side, of all rounds together. */
export interface Turns {
  readonly node: readonly string[];
  readonly python: readonly string[];
}

/** Compiles a Python program and runs it so many times under Node, and as it is under CPython 3.13, in turns. */
export async function takeTurns(program: string, rounds: number): Promise<Turns> {
  const oracle = findOracle();
  if ("missing" in oracle) throw new Error(oracle.missing);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "tsyncio-bench-")));
  try {
    const compiled = await compileProgram(program, folder);
    const [node, python]: [string[], string[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      node.push(...linesOf(process.execPath, compiled));
      python.push(...linesOf(oracle.command, program));
    }
    return { node, python };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Compiles a program into a folder; returns the path of the module, which Node runs with its types stripped. */
async function compileProgram(program: string, folder: string): Promise<string> {
  const { code, diagnostics, source } = await compileFile(program);
  if (code === null) {
    throw new Error(diagnostics.map((item) => renderDiagnostic(item, source, { color: false })).join(""));
  }
  installRuntime(folder);
  const path = join(folder, "bench.ts");
  writeFileSync(path, code);
  return path;
}

function linesOf(command: string, file: string): readonly string[] {
  return execFileSync(command, [file], { encoding: "utf8", env: pythonEnvironment() }).trim().split("\n");
}
