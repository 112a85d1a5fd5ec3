import { unawaited } from "../../coroutines/awaitable_object.ts";
import { capture_stack } from "../../coroutines/crossings.ts";
import { current_host } from "../../host/current.ts";
import { frames_of, frames_of_stack } from "../../program/frames.ts";
import { exception_text } from "../../program/exception_text.ts";
import { frame_lines } from "../../program/traceback.ts";
import { definitions } from "../../program/definitions.ts";
import { TracebackFrame } from "../../program/traced.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { repr } from "../../python/repr/repr.ts";
import { limited_repr } from "../limited_repr.ts";
import { places } from "../places.ts";
import { running } from "../running.ts";
import { Task } from "../tasks/task.ts";

import type { Reject, Resolve } from "../../coroutines/awaitable_object.ts";
import type { StackCapture } from "../../coroutines/crossings.ts";
import type { Frame } from "../../program/frames.ts";
import type { Future } from "../futures.ts";

// Where tasks are, and what they show of their results: for programs that look at stacks of tasks, or show tasks. Each suspension then notes
// its stack.

/** Enough for any chain of awaits that a person reads. */
const STACK_FRAMES = 200;

interface StackOptions {
  limit?: number | null;
  file?: unknown;
}

declare module "../tasks/task.ts" {
  interface Task {
    /** The stack at which the task is suspended. */
    raw$suspended?: StackCapture;
    /** The frame at which the task is suspended, or the frames of the exception that ended it. */
    get_stack(options?: StackOptions): TracebackFrame[];
    /** Writes what `get_stack` finds as a traceback, to stderr or a file. */
    print_stack(options?: StackOptions): null;
  }
}

const { _suspend_bare: suspend_bare, _suspend_on: suspend_on } = Task.prototype;

places.of_task = (task) => {
  const frame = suspended_frame(task);
  return frame === null ? null : `${frame.file}:${frame.line}`;
};

places.of_result = (value) => limited_repr(value);

Object.assign(Task.prototype, { _suspend_bare, _suspend_on, get_stack, print_stack });

function _suspend_on(this: Task, future: Future, resolve: Resolve): void {
  resolve(noted(this, (go_on, fail) => suspend_on.call(this, future, go_on, fail)));
}

function _suspend_bare(this: Task, resolve: Resolve): void {
  resolve(noted(this, (go_on, fail) => suspend_bare.call(this, go_on, fail)));
}

/**
 * Suspends a task after its stack is noted. The frames of the chain of awaits are only known to JavaScript inside an async function that the
 * chain hangs on, a few microtasks after it does.
 */
async function noted(task: Task, suspend: (resolve: Resolve, reject: Reject) => void): Promise<unknown> {
  await null;
  await null;
  await null;
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = STACK_FRAMES;
  task.raw$suspended = capture_stack(noted);
  Error.stackTraceLimit = limit;
  const value = await new Promise(suspend);
  // It goes through the promise of this function, and then through that of the `await`.
  void Promise.resolve().then(() => void unawaited(value));
  return unawaited(value);
}

/** Where the task's own coroutine is; null where that is not known. */
function suspended_frame(task: Task): Frame | null {
  const capture = running.task === task ? capture_stack(suspended_frame) : task.raw$suspended;
  const frames = frames_of_stack(capture?.stack ?? "");
  // Around it may be who runs the loop.
  return frames.find(({ name }) => name === task._coro.__name__) ?? frames[0] ?? null;
}

function stack_of(task: Task): readonly Frame[] {
  if (task._exception !== null) return frames_of(task._exception);
  if (task.done() || (task._coro as unknown) === null) return [];
  const frame = task._coro._state === "created" ? first_frame(task) : suspended_frame(task);
  return frame === null ? [] : [frame];
}

/** The frame of a coroutine that has not begun: its first line. */
function first_frame(task: Task): Frame | null {
  const place = definitions.find?.(task._coro._function);
  return place === undefined ? null : { ...place, column: 0, name: task._coro.__name__ };
}

function limited(task: Task, limit: number | null): readonly Frame[] {
  const frames = stack_of(task);
  return limit === null ? frames : frames.slice(0, Math.max(limit, 0));
}

function get_stack(this: Task, { limit = null }: StackOptions = {}): TracebackFrame[] {
  return limited(this, limit).map((frame) => new TracebackFrame(frame));
}

function print_stack(this: Task, { limit = null, file = null }: StackOptions = {}): null {
  const frames = limited(this, limit);
  const error = this._exception;
  const kind = frames.length === 0 ? "No stack" : error !== null ? "Traceback" : "Stack";
  const head = `${kind} for ${repr(this)}${frames.length === 0 ? "" : " (most recent call last):"}\n`;
  const { stdout, stderr } = current_host();
  // Without a file, the frames go to stderr, and what stands around them to stdout.
  const write = (stream: { write(text: string): unknown }, text: string): unknown =>
    file === null ? stream.write(text) : call_method(file, "write", text);
  write(stdout, head);
  if (frames.length > 0) write(stderr, frame_lines(frames));
  if (error !== null) write(stdout, exception_text(error));
  return null;
}
