import { diagnosticCodes, explain } from "@tsyncio/diagnostics";
import { exitCode } from "../exit.ts";
import type { Command } from "./command.ts";

/** `tsyncio explain`: the page about a diagnostic. */
export const explainCommand: Command = {
  syntax: "explain <code>",
  describe: "Explain a diagnostic, with an example",
  examples: [["$0 explain cannot-colour", "what error[cannot-colour] means and what to write"]],
  configure: (yargs) => yargs.positional("code", { type: "string", describe: "The word in brackets of a diagnostic" }),
  async run(args, terminal) {
    const code = String(args["code"]);
    const page = explain(code);
    if (page !== null) {
      terminal.output(page);
      return exitCode.done;
    }
    const known = diagnosticCodes.map((name) => `  ${name}`).join("\n");
    terminal.error(`tsyncio: there is no diagnostic called '${code}'. There are:\n${known}\n`);
    return exitCode.refused;
  },
};
