import { filesPositional, pythonOf, pythonOption, strictOption, type Command } from "./command.ts";

/** `tsyncio check`: the diagnostics alone. */
export const checkCommand: Command = {
  syntax: "check <files..>",
  describe: "Report what would be refused or warned of; write nothing",
  examples: [["$0 check src", "check all Python files of a folder"]],
  configure: (yargs) =>
    yargs
      .positional("files", filesPositional)
      .option("strict", strictOption)
      .option("python", pythonOption)
      .option("json", { type: "boolean", default: false, describe: "Print the diagnostics as JSON" }),
  async run(args, terminal) {
    const { checkFiles } = await import("../compilation/check.ts");
    return checkFiles(
      {
        files: args["files"] as readonly string[],
        strict: args["strict"] === true,
        python: pythonOf(args),
        json: args["json"] === true,
      },
      terminal,
    );
  },
};
