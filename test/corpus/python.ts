/** The oracle: CPython 3.13, what it prints for a program, and why it refuses one. */
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Case } from "../../packages/cli/src/verify/case.ts";

/** The version whose behaviour is the specification. */
const oracleVersion = "3.13";

/** What a program printed and how it ended. */
export interface Outcome {
  readonly stdout: string;
  readonly exitCode: number;
}

/** The command that starts the oracle, or why there is none. */
export type Oracle = { readonly command: string } | { readonly missing: string };

/** A program that has not ended by then has hung. */
const limitMilliseconds = 60_000;

/** Prints `line:column: SyntaxError: message` for a file that CPython's compiler refuses, otherwise nothing. */
const syntaxQuestion = `
import sys, warnings
warnings.simplefilter("ignore")
try:
    compile(open(sys.argv[1], "rb").read(), sys.argv[1], "exec")
except SyntaxError as error:
    print(f"{error.lineno}:{error.offset}: {type(error).__name__}: {error.msg}")
`;

/** Looks for CPython 3.13: the interpreter that `TSYNCIO_PYTHON` names, otherwise `python3.13`. */
export function findOracle(): Oracle {
  const command = process.env["TSYNCIO_PYTHON"] ?? "python3.13";
  const question = "import platform; print(platform.python_implementation(), platform.python_version())";
  const answer = spawnSync(command, ["-c", question], { env: pythonEnvironment(), encoding: "utf8" });
  if (answer.error !== undefined || answer.status !== 0) return { missing: `${command} cannot be run` };
  const found = answer.stdout.trim();
  if (!found.startsWith(`CPython ${oracleVersion}.`)) {
    return { missing: `${command} is ${found}, not CPython ${oracleVersion}` };
  }
  return { command };
}

/** What the interpreter runs with: UTF-8 whatever the machine's locale, and no `__pycache__` left in the corpus. */
export function pythonEnvironment(): NodeJS.ProcessEnv {
  return { PYENV_VERSION: "3.13.0", ...process.env, PYTHONUTF8: "1", PYTHONDONTWRITEBYTECODE: "1" };
}

/** Runs a case's program in the case's folder. Rejects when it does not end within a minute. */
export function runPython(command: string, found: Case): Promise<Outcome> {
  const { args = [], stdin = "" } = found.description;
  return start(command, ["input.py", ...args], found.folder, stdin);
}

/** The place and the message with which CPython refuses a case's program; null when it accepts the program. */
export async function syntaxError(command: string, found: Case): Promise<string | null> {
  const { stdout } = await start(command, ["-c", syntaxQuestion, join(found.folder, "input.py")], found.folder, "");
  return stdout === "" ? null : stdout;
}

function start(command: string, args: readonly string[], folder: string, stdin: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: pythonEnvironment(),
      stdio: ["pipe", "pipe", "ignore"],
      timeout: limitMilliseconds,
    });
    const chunks: Buffer[] = [];
    child.stdin.on("error", () => {}).end(stdin);
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (exitCode, signal) => {
      if (exitCode === null) reject(new Error(`${folder}: ended by ${signal ?? "a signal"}`));
      else resolve({ stdout: Buffer.concat(chunks).toString("utf8"), exitCode });
    });
  });
}
