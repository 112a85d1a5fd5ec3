import { pythonOf, pythonOption, strictOption, type Command } from "./command.ts";

/** `tsyncio run`: compiles in memory and runs, as `python FILE ARGS…` would. */
export const runCommand: Command = {
  syntax: "run <file>",
  describe: "Compile a Python file in memory and run it",
  examples: [
    ["$0 run program.py first second", "run it with two arguments, as python would"],
    ["$0 run --virtual-time program.py", "run it without waiting for its timers"],
  ],
  configure: (yargs) =>
    yargs
      .usage(
        "$0 run [--virtual-time] [--strict] [--python VERSION] FILE [ARGS…]\n\nWhat stands after FILE belongs to the program.",
      )
      .positional("file", { type: "string", describe: "A Python file" })
      .option("virtual-time", {
        type: "boolean",
        default: false,
        describe: "When nothing is ready, jump to the next timer",
      })
      .option("strict", strictOption)
      .option("python", pythonOption),
  async run(args, terminal, rest) {
    const { runFile } = await import("../run/runFile.ts");
    return runFile(
      {
        file: args["file"] as string,
        args: rest,
        virtualTime: args["virtualTime"] === true,
        strict: args["strict"] === true,
        python: pythonOf(args),
      },
      terminal,
    );
  },
};
