import { exitCode } from "../exit.ts";
import { coroutinesOf, coroutinesOption, pythonOf, pythonOption, strictOption, type Command } from "./command.ts";

/** `tsyncio run`: compiles in memory and runs, as `python FILE ARGS…` would. */
export const runCommand: Command = {
  syntax: "run [file]",
  describe: "Compile a Python file in memory and run it",
  examples: [
    ["$0 run program.py first second", "run it with two arguments, as python would"],
    ["$0 run -m package", "run its __main__.py, as python -m would"],
    ["$0 run --virtual-time program.py", "run it without waiting for its timers"],
  ],
  configure: (yargs) =>
    yargs
      .usage(
        "$0 run [--virtual-time] [--strict] [--python VERSION] [--coroutines FORM] (FILE | -m MODULE) [ARGS…]\n\nWhat stands after FILE belongs to the program.",
      )
      .positional("file", { type: "string", describe: "A Python file" })
      .option("module", {
        type: "string",
        alias: "m",
        requiresArg: true,
        describe: "Run a module of this folder instead of a file",
      })
      .option("virtual-time", {
        type: "boolean",
        default: false,
        describe: "When nothing is ready, jump to the next timer",
      })
      .option("strict", strictOption)
      .option("python", pythonOption)
      .option("coroutines", coroutinesOption),
  async run(args, terminal, rest) {
    const { runFile } = await import("../run/runFile.ts");
    const module = args["module"] as string | undefined;
    const file = module ?? (args["file"] as string | undefined);
    if (file === undefined) {
      terminal.error("tsyncio: an argument is missing\nTry 'tsyncio run --help'.\n");
      return exitCode.refused;
    }
    return runFile(
      {
        file,
        isModule: module !== undefined,
        args: rest,
        virtualTime: args["virtualTime"] === true,
        strict: args["strict"] === true,
        python: pythonOf(args),
        coroutines: coroutinesOf(args),
      },
      terminal,
    );
  },
};
