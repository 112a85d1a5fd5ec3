import {
  filesPositional,
  coroutinesOf,
  coroutinesOption,
  pythonOf,
  pythonOption,
  strictOption,
  type Command,
} from "./command.ts";

/** `tsyncio compile`: TypeScript beside the sources, below a folder or on standard output. */
export const compileCommand: Command = {
  syntax: "compile <files..>",
  describe: "Compile Python files to TypeScript",
  examples: [
    ["$0 compile program.py", "write program.ts beside it"],
    ["$0 compile src --out-dir build", "compile a folder, keeping its structure"],
    ["$0 compile 'src/**/*.py' --watch", "compile what a glob matches, again after each change"],
    ["$0 compile program.py --stdout", "print the TypeScript"],
  ],
  configure: (yargs) =>
    yargs
      .positional("files", filesPositional)
      .option("out-dir", {
        type: "string",
        requiresArg: true,
        describe: "Write below this folder instead of beside the sources",
      })
      .option("stdout", {
        type: "boolean",
        default: false,
        describe: "Print the TypeScript and write nothing",
      })
      .option("strict", strictOption)
      .option("python", pythonOption)
      .option("coroutines", coroutinesOption)
      .option("watch", {
        type: "boolean",
        default: false,
        describe: "Stay, and compile what changes",
      })
      .option("json", {
        type: "boolean",
        default: false,
        describe: "Print outcomes and diagnostics as JSON",
      }),
  async run(args, terminal) {
    const { compileRound, compileWatching } = await import("../compilation/rounds.ts");
    const settings = {
      files: args["files"] as readonly string[],
      outDir: (args["outDir"] as string | undefined) ?? null,
      stdout: args["stdout"] === true,
      strict: args["strict"] === true,
      python: pythonOf(args),
      coroutines: coroutinesOf(args),
      json: args["json"] === true,
    };
    return args["watch"] === true ? compileWatching(settings, terminal) : compileRound(settings, terminal);
  },
};
