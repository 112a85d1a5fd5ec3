import yargs, { type Argv } from "yargs";
import { diagnosticCodes } from "@tsyncio/diagnostics";
import { commands } from "./commands/index.ts";
import type { Command } from "./commands/command.ts";
import { exitCode, type ExitCode } from "./exit.ts";
import { performed } from "./performed.ts";
import { splitRunArguments } from "./run/arguments.ts";
import type { Terminal } from "./terminal.ts";

const exitCodes = `Exit codes: 0 done; 1 the program raised, or a verification differs; 2 refused or misused; 70 internal failure.`;

/** Runs one command line and says how it went. `version` is the one of the package. */
export async function main(args: readonly string[], terminal: Terminal, version: string): Promise<ExitCode> {
  const { own, rest } = splitRunArguments(args);
  let result: ExitCode = exitCode.done;
  let misused = false;
  const perform = (command: Command): Parameters<Argv["command"]>[0] => ({
    command: command.syntax,
    describe: command.describe,
    builder: (builder) => command.configure(builder).example(command.examples),
    handler: async (parsed) => {
      // yargs goes on to the handler after it has reported a misuse.
      if (misused) return;
      result = await performed(() => command.run(parsed, terminal, rest), terminal);
    },
  });
  const misuse = (message: string): ExitCode => {
    misused = true;
    terminal.error(`tsyncio: ${message}\nTry '${["tsyncio", ...commandName(own)].join(" ")} --help'.\n`);
    return exitCode.refused;
  };
  const [name] = own;
  if (name !== undefined && isUnknown(name)) return misuse(`there is no command '${name}'`);
  const parser = commands.reduce((built, command) => built.command(perform(command)), root(version));
  await parser
    .fail((message, error) => {
      if (!misused) result = misuse(misuseMessage(message ?? error?.message ?? "unknown failure"));
    })
    .parseAsync(own, {}, (_error, _parsed, output) => {
      if (output !== "" && !misused) terminal.output(`${output}\n`);
    });
  return result;
}

/** The name of the command, to point to its own help. */
function commandName(own: readonly string[]): readonly string[] {
  return own.slice(0, 1).filter((name) => commands.some((command) => command.syntax.startsWith(`${name} `)));
}

function isUnknown(name: string): boolean {
  return !name.startsWith("-") && name !== "completion" && commandName([name]).length === 0;
}

/** Says in our words what yargs says in its own. */
function misuseMessage(message: string): string {
  return message.startsWith("Not enough non-option arguments") ? "an argument is missing" : message;
}

function root(version: string): Argv {
  return yargs([])
    .scriptName("tsyncio")
    .usage("$0 <command>\n\nCompiles Python asyncio programs to TypeScript that behaves exactly as CPython does.")
    .locale("en")
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .strict()
    .exitProcess(false)
    .parserConfiguration({ "camel-case-expansion": true, "parse-numbers": false, "parse-positional-numbers": false })
    .demandCommand(1, "which command?")
    .version(version)
    .alias("version", "V")
    .help()
    .alias("help", "h")
    .epilogue(exitCodes)
    .example([
      ["$0 compile program.py", "write program.ts beside it"],
      ["$0 run program.py", "compile in memory and run, as python would"],
      ["$0 explain cannot-colour", "what a diagnostic means"],
    ])
    .completion("completion", "Print a script for the shell's completion", (_current, args, defaults, done) => {
      if (args._[1] === "explain") done(diagnosticCodes);
      else defaults((error, completions) => done(error === null ? completions : []));
    });
}
