import { capture_stack } from "../coroutines/crossings.ts";
import { FutureSteps, NativeSteps } from "../coroutines/steps/future_steps.ts";
import { current_host } from "../host/current.ts";
import { BaseException } from "../python/exceptions/hierarchy.ts";
import { running } from "../asyncio/running.ts";
import { frames_of_stack, is_of_program } from "./frames.ts";
import { DEADLOCK } from "./drained.ts";

import type { Task } from "../asyncio/tasks/task.ts";
import type { Frame } from "./frames.ts";

/** Where a task waits, and what of the runtime it waits in. */
interface Whereabouts {
  /** The frames of the program, outermost first. */
  readonly frames: readonly Frame[];
  /** The runtime's function that the program awaits: `Lock.acquire`; null where it awaits a future or a task itself. */
  readonly awaited: string | null;
}

const UNKNOWN: Whereabouts = { frames: [], awaited: null };
/** Turns after which an await's own chain has gone as far as it goes. */
const TURNS = 20;
/** How V8 names the exports of a module. */
const MODULE = /^(?:Module|Object)\./;
/** What drives a coroutine by steps for native code that awaits it. */
const DRIVER = /\bnext_step\d*\b/;
const NAME = /^\s+at async (?:Function\.)?([\w$.]+)(?: \[as .*\])? \(/;

/** What is thrown into a coroutine to learn where it waits: what it awaits takes it only to look at the stack. */
class Probe extends BaseException {
  readonly tell: (stack: string) => void;

  constructor(tell: (stack: string) => void) {
    super();
    this.tell = tell;
  }
}

/**
 * Says on stderr which tasks wait, for what and where, when nothing is left that could wake one. CPython would hang for ever. The
 * tasks cannot go on afterwards.
 */
export async function report_deadlock(): Promise<void> {
  for (const kind of [FutureSteps, NativeSteps]) take_probes(kind.prototype);
  const tasks = running.loop?._unfinished_tasks() ?? [];
  const places = tasks.map((task) => find(task));
  for (let turn = 0; turn < TURNS; turn++) await null;
  const { stderr } = current_host();
  stderr.write(DEADLOCK);
  for (const [index, task] of tasks.entries()) stderr.write(task_text(task, places[index]!()));
  stderr.flush();
}

function take_probes(kind: { throw(error: object): unknown }): void {
  const own = kind.throw;
  const taken = function (this: object, error: object): unknown {
    if (!(error instanceof Probe)) return own.call(this, error);
    error.tell(capture_stack(taken).stack ?? "");
    return { done: false, value: new Promise<never>(() => {}) };
  };
  kind.throw = taken;
}

/**
 * Resumes the suspended `await` of a task with a promise that never comes: only code that the await hangs on sees, in its stack, where
 * that is. Into what is driven step by step, a probe is thrown.
 */
function find(task: Task): () => Whereabouts {
  let found = UNKNOWN;
  const tell = (stack: string): void => {
    const { frames, awaited } = whereabouts(stack);
    found = { frames, awaited: found.awaited ?? awaited };
  };
  if ("_throw" in task._coro) (task._coro as unknown as { _throw(error: Error): unknown })._throw(new Probe(tell));
  else task._resolve?.(look(tell));
  return () => found;
}

async function look(tell: (stack: string) => void): Promise<never> {
  await null;
  await null;
  await null;
  const { stack = "" } = capture_stack(look);
  tell(stack);
  if (is_driven(stack)) throw new Probe(tell);
  return new Promise<never>(() => {});
}

/** Whether an asynchronous generator stands between what is awaited and the coroutine: its own frames are not in the stack. */
function is_driven(stack: string): boolean {
  const lines = stack.split("\n");
  const first = lines.findIndex((line) => is_of_program(line));
  const steps = lines.findIndex((line) => DRIVER.test(line));
  return first === -1 || (steps !== -1 && steps < first);
}

function whereabouts(stack: string): Whereabouts {
  const lines = stack.split("\n").slice(1);
  const first = lines.findIndex((line) => is_of_program(line));
  // A coroutine of asyncio's own has no frame of the program below it.
  const inner = first === -1 ? lines.findLast((line) => NAME.test(line)) : lines[first - 1];
  const awaited = NAME.exec(inner ?? "")?.[1]?.replace(MODULE, "asyncio.") ?? null;
  return { frames: frames_of_stack(stack), awaited };
}

function task_text(task: Task, { frames, awaited }: Whereabouts): string {
  const lines = frames.toReversed().map(({ file, line, name, text }) => `    ${file}:${line} in ${name}: ${text}\n`);
  const body = task._coro._text(false).replace(/ running$/, "");
  return `  ${task.get_name()} (${body}) waits for ${awaited_text(task, awaited)}\n${lines.join("")}`;
}

/** What tasks stand in line for: `<asyncio.locks.Lock object at … [locked, waiters:1]>`. */
function line_text(line: { __repr__?: () => string } | undefined): string | null {
  if (line === undefined) return null;
  return line.__repr__?.() ?? "a queue";
}

/** What a task waits for: other tasks, something of asyncio, or a future. */
function awaited_text(task: Task, awaited: string | null): string {
  const future = task._fut_waiter;
  if (future === null) return "nothing";
  const tasks = task._loop._unfinished_tasks();
  const own = tasks.filter((other) => other === future || other._gathered_by === future);
  if (own.length > 0) return own.map((other) => other.get_name()).join(", ");
  return line_text((future as { _line?: object })._line) ?? awaited ?? future.__repr__();
}
