import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { installRuntime } from "../../../packages/cli/src/verify/execute.ts";
import { repository } from "../../corpus/cases.ts";
import { findOracle, pythonEnvironment } from "../../corpus/python.ts";

/** One of those that do the loads: how it is started for a Python file, or why it cannot be. */
export interface Side {
  readonly name: string;
  /** The command line for a program; null for a program that this side does not have. */
  command(program: string): readonly string[] | null;
  /** Why a program, or the whole side, is left out. */
  missing(program: string): string;
}

/** Debian's own Python, which its uvloop belongs to. */
const debianPython = "/usr/bin/python3";

/** Runs a program under uvloop. */
const underUvloop =
  "import runpy, sys, uvloop; uvloop.install(); del sys.argv[0]; runpy.run_path(sys.argv[0], run_name='__main__')";

/** tsyncio in both lowerings, CPython 3.13, its elder with uvloop, and promises by hand. The work is done in `folder`. */
export function sidesIn(folder: string): readonly Side[] {
  return [lowering("native", folder), lowering("generator", folder), cpython(), uvloop(), promises()];
}

/** The compiled program, with coroutines lowered in one of the two ways. */
function lowering(coroutines: "native" | "generator", folder: string): Side {
  const outDir = join(folder, coroutines);
  const outcomes = new Map<string, string>();
  return {
    name: coroutines,
    command(program) {
      if (!outcomes.has(program)) outcomes.set(program, compile(program, coroutines, outDir));
      const output = join(outDir, basename(program).replace(/\.py$/, ".ts"));
      return outcomes.get(program) === "" ? [process.execPath, output] : null;
    },
    missing: (program) => outcomes.get(program) ?? "",
  };
}

/** Compiles a program by the built command line; returns what it said where it failed. */
function compile(program: string, coroutines: string, outDir: string): string {
  const executable = join(repository, "packages", "cli", "bin", "tsyncio.js");
  // Without the option there is one lowering, the native one.
  const lowered = hasLowerings(executable) ? ["--coroutines", coroutines] : [];
  if (lowered.length === 0 && coroutines !== "native") return "no such lowering yet";
  const { status, stderr } = spawnSync(
    process.execPath,
    [executable, "compile", basename(program), "--out-dir", outDir, ...lowered],
    { encoding: "utf8", cwd: join(program, "..") },
  );
  if (!existsSync(join(outDir, "package.json"))) installRuntime(outDir);
  return status === 0 ? "" : (/error: (.*)/.exec(stderr)?.[1] ?? `exit code ${status}`);
}

function hasLowerings(executable: string): boolean {
  const { stdout } = spawnSync(process.execPath, [executable, "compile", "--help"], { encoding: "utf8" });
  return stdout.includes("--coroutines");
}

function cpython(): Side {
  const oracle = findOracle();
  if ("missing" in oracle) throw new Error(oracle.missing);
  return { name: "CPython 3.13", command: (program) => [oracle.command, program], missing: () => "" };
}

function uvloop(): Side {
  const asked = spawnSync(debianPython, ["-c", "import sys, uvloop; print(*sys.version_info[:2])"], {
    encoding: "utf8",
  });
  const found = asked.status === 0;
  return {
    name: found ? `CPython ${asked.stdout.trim().replace(" ", ".")}, uvloop` : "uvloop",
    command: (program) => (found ? [debianPython, "-c", underUvloop, program] : null),
    missing: () => (found ? "" : `${debianPython} has no uvloop (Debian: apt-get install python3-uvloop)`),
  };
}

/** What does the loads of each program by hand. */
const byHand: Readonly<Record<string, string>> = { "loads.py": "promises.ts", "network.py": "sockets.ts" };

function promises(): Side {
  return {
    name: "promises",
    command(program) {
      const file = byHand[basename(program)];
      return file === undefined ? null : [process.execPath, join(import.meta.dirname, file)];
    },
    missing: () => "",
  };
}

/** What a program printed, line by line. Throws what it said when it failed. */
export function linesOf(command: readonly string[], args: readonly string[]): readonly string[] {
  const [executable = "", ...given] = command;
  const env = executable === debianPython ? { PATH: process.env["PATH"] } : pythonEnvironment();
  const { status, stdout, stderr } = spawnSync(executable, [...given, ...args], { encoding: "utf8", env });
  if (status !== 0) throw new Error(`${command.join(" ")}\n${stderr}`);
  return stdout.trim().split("\n");
}
