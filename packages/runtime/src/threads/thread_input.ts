import { current_host } from "../host/current.ts";
import { call_method } from "../python/calls/call_method.ts";
import { line_read, show } from "../python/builtins/input.ts";
import { redirected } from "../python/builtins/redirected.ts";
import { block_for } from "./waiters.ts";

/** `input` in a program with threads: the running thread waits for the line, and the others go on. */
export function thread_input(prompt: unknown = ""): Promise<string> {
  show(prompt);
  const end = current_host().begin_outside?.() ?? (() => undefined);
  return block_for(filled()).then(line_read).finally(end);
}

/** Standard input is read until there is a line; what the program has put in its place blocks when it is read. */
async function filled(): Promise<void> {
  const { stdin } = redirected;
  if (stdin === undefined) return current_host().fill_line();
  const fill = (stdin as { raw$fill?: () => Promise<void> } | null)?.raw$fill;
  if (fill !== undefined) await fill.call(stdin);
}

/** `sys.stdin.readline` in a program with threads. */
export function thread_readline(stdin: unknown, ...size: unknown[]): Promise<unknown> {
  const end = current_host().begin_outside?.() ?? (() => undefined);
  return block_for(filled())
    .then((): unknown => call_method(stdin, "readline", ...size))
    .finally(end);
}
