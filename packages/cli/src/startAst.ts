import { astCommand } from "./commands/ast.ts";
import { pythonOption } from "./commands/command.ts";
import { performed } from "./performed.ts";
import { processTerminal } from "./terminal.ts";

// `tsyncio ast FILE`, as `main` runs it where no option is given. No await at the top level: the bundle of this file is a script.
const terminal = processTerminal();
const args = { _: ["ast"], file: process.argv[3], python: pythonOption.default };
void performed(() => astCommand.run(args, terminal, []), terminal).then((code) => {
  process.exitCode = code;
});
