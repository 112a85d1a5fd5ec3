import { astCommand } from "./ast.ts";
import { checkCommand } from "./check.ts";
import type { Command } from "./command.ts";
import { compileCommand } from "./compile.ts";
import { explainCommand } from "./explain.ts";
import { runCommand } from "./run.ts";
import { verifyCommand } from "./verify.ts";

/** All commands in the order of the help. */
export const commands: readonly Command[] = [
  compileCommand,
  runCommand,
  checkCommand,
  astCommand,
  explainCommand,
  verifyCommand,
];
