import type { CoroutineChoice } from "@tsyncio/compiler";
import type { PythonVersion } from "@tsyncio/parser";
import type { Arguments, Argv } from "yargs";
import type { ExitCode } from "../exit.ts";
import type { Terminal } from "../terminal.ts";

/** One command of the executable. What it needs beyond its arguments it imports in `run`, so that `--help` loads nothing. */
export interface Command {
  /** Name and positional arguments in yargs' notation. */
  readonly syntax: string;
  /** One line for the list of commands. */
  readonly describe: string;
  /** Pairs of a command line and what it does. */
  readonly examples: readonly (readonly [string, string])[];
  /** Declares positional arguments and options. */
  configure(yargs: Argv): Argv;
  /** Does the work and says how it went. `rest` is what stands after FILE of `run`. */
  run(args: Arguments, terminal: Terminal, rest: readonly string[]): Promise<ExitCode>;
}

/** The option that `compile`, `run` and `check` share. */
export const strictOption = {
  type: "boolean",
  default: false,
  describe: "Do what CPython does where the guide's dialect differs",
} as const;

/** The option of all commands that read Python. */
export const pythonOption = {
  type: "string",
  choices: ["3.13", "3.14"],
  default: "3.13",
  requiresArg: true,
  describe: "The release whose syntax is read",
} as const;

/** The release that the arguments name. */
export const pythonOf = (args: Arguments): PythonVersion => args["python"] as PythonVersion;

/** The option of the commands whose output runs. */
export const coroutinesOption = {
  type: "string",
  choices: ["auto", "native", "generator"],
  default: "auto",
  requiresArg: true,
  describe: "Coroutines as async functions or as generators; auto: as the program needs",
} as const;

/** How coroutines are written, as the arguments say. */
export const coroutinesOf = (args: Arguments): CoroutineChoice => args["coroutines"] as CoroutineChoice;

/** The positional argument of the commands that take several files. */
export const filesPositional = {
  type: "string",
  array: true,
  describe: "Python files, folders (all .py files in them) and quoted globs",
} as const;
