import type { CoreLoop } from "../asyncio/core_loop.ts";
import type { Task } from "../asyncio/tasks/task.ts";
import type { Host } from "../host/host.ts";
import type { BaseException } from "../python/exceptions/hierarchy.ts";
import { before } from "./chain.ts";
import { exception_text } from "./exception_text.ts";
import type { Caller } from "./frames.ts";
import { interrupts } from "./interrupts.ts";

// What is around a program on a web page: frames are left to the engine, whose developer tools follow source maps and open
// the place. `on_node.ts` is for Node.

/** The exception with its causes, contexts and notes in CPython's words; below each, the engine's own frames. */
export function report_text(error: BaseException): string {
  let text = own_text(error);
  const seen = new Set([error]);
  for (let link = before(error); link !== null && !seen.has(link.error); link = before(link.error)) {
    seen.add(link.error);
    text = own_text(link.error) + link.joint + text;
  }
  return text;
}

/** The members of a group stand behind a margin. */
function own_text(error: BaseException): string {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at |@/.test(line));
  const members = error.raw$members().map((member, index) => {
    const text = report_text(member).replace(/^(?=.)/gm, "  | ");
    return `  +---------------- ${index + 1} ----------------\n${text}`;
  });
  return exception_text(error) + frames.map((line) => `${line}\n`).join("") + members.join("");
}

/** Who calls a function: the console says it of what is written there. */
export function caller_of(_below: Function): Caller {
  return { file: "<page>", line: 0, text: "", module: "__main__" };
}

/** Runs a task that a signal may interrupt. */
export function guarded<T>(loop: CoreLoop, task: Task<T>): Promise<T> {
  return interrupts.guard === null ? loop._run_to_end(task) : interrupts.guard(loop, task);
}

/** A page does not end by itself. */
export function watch_end(_host: Host, _at_end: () => void): void {}
