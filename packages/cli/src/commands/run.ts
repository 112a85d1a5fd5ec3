import { exitCode } from "../exit.ts";
import { coroutinesOf, coroutinesOption, pythonOf, pythonOption, strictOption, type Command } from "./command.ts";
import type { ScheduleChoice } from "../run/runModule.ts";

/** `tsyncio run`: compiles in memory and runs, as `python FILE ARGS…` would. */
export const runCommand: Command = {
  syntax: "run [file]",
  describe: "Compile a Python file in memory and run it",
  examples: [
    ["$0 run program.py first second", "run it with two arguments, as python would"],
    ["$0 run -m package", "run its __main__.py, as python -m would"],
    ["$0 run --virtual-time program.py", "run it without waiting for its timers"],
    ["$0 run --explore 200 program.py", "look for an order of its tasks in which it fails"],
    ["$0 run --replay 17 program.py", "run it in one of those orders"],
  ],
  configure: (yargs) =>
    yargs
      .usage(
        "$0 run [--virtual-time | --explore N [--seed S] | --replay SEED] [--strict] [--python VERSION] [--coroutines FORM] (FILE | -m MODULE) [ARGS…]\n\nWhat stands after FILE belongs to the program.",
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
      .option("explore", {
        type: "string",
        requiresArg: true,
        describe: "Run it under N schedules that asyncio does not rule out, in virtual time",
      })
      .option("seed", { type: "string", requiresArg: true, default: "1", describe: "The seed of the first of them" })
      .option("replay", {
        type: "string",
        requiresArg: true,
        describe: "Run it under the schedule of a seed; SEED:N: only N choices are the seed's",
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
    const [explored, seed, replayed] = [args["explore"], args["seed"], args["replay"]] as (string | undefined)[];
    const numbers = [explored, seed, ...(replayed?.split(":", 2) ?? [])];
    if (numbers.some((text) => text !== undefined && !/^\d{1,9}$/.test(text))) {
      terminal.error("tsyncio: --explore, --seed and --replay take numbers\nTry 'tsyncio run --help'.\n");
      return exitCode.refused;
    }
    return runFile(
      {
        ...(explored === undefined ? {} : { exploration: { runs: Number(explored), seed: Number(seed) } }),
        ...(replayed === undefined ? {} : { replayed: choiceOf(replayed) }),
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

/** `SEED` or `SEED:LIMIT`. */
function choiceOf(text: string): ScheduleChoice {
  const [seed, limit] = text.split(":").map(Number);
  return { seed: seed!, ...(limit === undefined ? {} : { limit }) };
}
