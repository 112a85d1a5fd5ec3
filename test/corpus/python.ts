/** The oracle: CPython 3.13, and what it prints for a program. */
import { spawn, spawnSync } from "node:child_process";
import { basename, dirname } from "node:path";

/** The version whose behaviour is the specification. */
export const oracleVersion = "3.13";

/** What a program printed and how it ended. */
export interface Outcome {
  readonly stdout: string;
  readonly exitCode: number;
}

/** Why there is no oracle, or the command that starts it. */
export type Oracle = { readonly command: string } | { readonly missing: string };

/** A program that has not ended by then has hung. */
const limitMilliseconds = 60_000;

/** What the interpreter is run with: UTF-8 whatever the machine's locale, and no `__pycache__` left in the corpus. */
function environment(): NodeJS.ProcessEnv {
  return { PYENV_VERSION: "3.13.0", ...process.env, PYTHONUTF8: "1", PYTHONDONTWRITEBYTECODE: "1" };
}

/** Looks for CPython 3.13: the interpreter that `TSYNCIO_PYTHON` names, otherwise `python3.13`. */
export function findOracle(): Oracle {
  const command = process.env["TSYNCIO_PYTHON"] ?? "python3.13";
  const question = "import platform; print(platform.python_implementation(), platform.python_version())";
  const answer = spawnSync(command, ["-c", question], { env: environment(), encoding: "utf8" });
  if (answer.error !== undefined || answer.status !== 0) return { missing: `${command} cannot be run` };
  const found = answer.stdout.trim();
  if (!found.startsWith(`CPython ${oracleVersion}.`)) {
    return { missing: `${command} is ${found}, not CPython ${oracleVersion}` };
  }
  return { command };
}

/** Runs a Python file in its own folder. Rejects when it does not end within a minute. */
export function runPython(command: string, file: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [basename(file)], {
      cwd: dirname(file),
      env: environment(),
      stdio: ["ignore", "pipe", "ignore"],
      timeout: limitMilliseconds,
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (exitCode, signal) => {
      if (exitCode === null) reject(new Error(`${file} was ended by ${signal ?? "a signal"}`));
      else resolve({ stdout: Buffer.concat(chunks).toString("utf8"), exitCode });
    });
  });
}
