import { exitCode } from "../exit.ts";
import { pythonOf, pythonOption, type Command } from "./command.ts";

/** `tsyncio ast`: the syntax tree as CPython dumps it. */
export const astCommand: Command = {
  syntax: "ast <file>",
  describe: "Print the syntax tree, as CPython's ast.dump does",
  examples: [["$0 ast program.py", "print the tree with all positions"]],
  configure: (yargs) =>
    yargs.positional("file", { type: "string", describe: "A Python file" }).option("python", pythonOption),
  async run(args, terminal) {
    const file = args["file"] as string;
    const [{ loadSource }, { reportDiagnostics }, { parse }, { dump }] = await Promise.all([
      import("../sources/load.ts"),
      import("../compilation/report.ts"),
      import("@tsyncio/parser"),
      import("@tsyncio/ast"),
    ]);
    const source = loadSource(file, terminal);
    if (source === null) return exitCode.refused;
    const parsed = parse(source, { filename: file, checks: false, python: pythonOf(args) });
    if (parsed.ok) {
      terminal.output(`${dump(parsed.module)}\n`);
      return exitCode.done;
    }
    reportDiagnostics(parsed.diagnostics, source, terminal);
    return exitCode.refused;
  },
};
