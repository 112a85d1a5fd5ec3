import { spawnSync } from "node:child_process";

/** The release whose language the generated files describe. */
export const pythonVersion = "3.13";

/** Interpreters to try, in order: the one the caller names, then the usual names. */
const candidates = (): string[] => [
  ...(process.env["TSYNCIO_PYTHON"] ? [process.env["TSYNCIO_PYTHON"]] : []),
  `python${pythonVersion}`,
  "python3",
];

const versionOf = (command: string): string | null => {
  const source = "import sys; print('%d.%d' % sys.version_info[:2])";
  const result = spawnSync(command, ["-c", source], { encoding: "utf8" });
  return result.status === 0 ? result.stdout.trim() : null;
};

/** The command of a CPython of the recorded release, or null where there is none. */
export const findPython = (): string | null =>
  candidates().find((command) => versionOf(command) === pythonVersion) ?? null;

/** Runs a Python program and returns its standard output. Throws with its standard error if it fails. */
export const runPython = (command: string, program: string): string => {
  const result = spawnSync(command, ["-"], { input: program, encoding: "utf8" });
  if (result.status !== 0) throw new Error(`${command} failed:\n${result.stderr}`);
  return result.stdout;
};
