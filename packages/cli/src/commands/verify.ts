import { coroutinesOf, coroutinesOption, pythonOf, pythonOption, type Command } from "./command.ts";

/** `tsyncio verify`: compiles, compares, type-checks and runs a corpus. */
export const verifyCommand: Command = {
  syntax: "verify [dir]",
  describe: "Verify a corpus: compile, compare, type-check, run, compare",
  examples: [
    ["$0 verify corpus", "verify all cases below a folder"],
    ["$0 verify corpus --update", "rewrite expected.ts and the expected.txt of refused cases"],
  ],
  configure: (yargs) =>
    yargs
      .positional("dir", {
        type: "string",
        default: "corpus",
        describe: "The corpus, or a part of it: <area>/<case>/input.py",
      })
      .option("update", {
        type: "boolean",
        default: false,
        describe: "Rewrite the expected text; expected.stdout is never touched",
      })
      .option("python", pythonOption)
      .option("coroutines", coroutinesOption),
  async run(args, terminal) {
    const { verify } = await import("../verify/verify.ts");
    return verify(
      {
        folder: args["dir"] as string,
        update: args["update"] === true,
        python: pythonOf(args),
        coroutines: coroutinesOf(args),
      },
      terminal,
    );
  },
};
