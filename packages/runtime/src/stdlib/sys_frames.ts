import { capture_stack } from "../coroutines/crossings.ts";
import { frames_of_stack } from "../program/frames.ts";
import { TracebackFrame } from "../program/traced.ts";
import { ValueError } from "../python/exceptions/hierarchy.ts";

import type { Frame } from "../program/frames.ts";

/** Enough for any depth that a person writes. */
const STACK_FRAMES = 200;

/** A frame of a function that runs: its line is the one that it has come to. */
class RunningFrame extends TracebackFrame {
  static override readonly __name__: string = "frame";
  static readonly __module__: string = "builtins";
  /** The frames around it, outermost first, itself the last. */
  readonly #stack: readonly Frame[];

  constructor(stack: readonly Frame[]) {
    super(stack.at(-1)!);
    this.#stack = stack;
    Object.defineProperty(this, "f_lineno", { get: () => this.#line(), enumerable: true });
  }

  get f_back(): RunningFrame | null {
    return this.#stack.length > 1 ? new RunningFrame(this.#stack.slice(0, -1)) : null;
  }

  #line(): number {
    const own = this.#stack.at(-1)!;
    const now = frames_now()[this.#stack.length - 1];
    return now !== undefined && now.file === own.file && now.name === own.name ? now.line : own.line;
  }
}

function frames_now(): readonly Frame[] {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = STACK_FRAMES;
  const { stack = "" } = capture_stack(frames_now);
  Error.stackTraceLimit = limit;
  return frames_of_stack(stack);
}

/** The frame of the function that calls this one, or one that many callers further out. Raises ValueError where there is none. */
export function _getframe(depth: any = 0): RunningFrame {
  const stack = frames_now();
  const place = stack.length - Number(depth);
  if (place < 1) throw new ValueError("call stack is not deep enough");
  return new RunningFrame(stack.slice(0, place));
}
