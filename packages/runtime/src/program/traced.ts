import { capture_stack } from "../coroutines/crossings.ts";
import { BaseException } from "../python/exceptions/hierarchy.ts";
import { exception } from "../python/exceptions/native.ts";
import { TracebackType } from "../python/exceptions/traceback.ts";
import { frames_of, frames_of_stack } from "./frames.ts";

import type { Frame } from "./frames.ts";

/** As many frames as a person reads. */
const STACK_FRAMES = 200;

/** The code of a frame: where it is, and what it is called. */
class FrameCode {
  static readonly __name__: string = "code";
  readonly co_filename: string;
  readonly co_name: string;

  constructor({ file, name }: Frame) {
    this.co_filename = file;
    this.co_name = name;
  }
}

/** What of a frame is left when it was left. */
export class TracebackFrame {
  static readonly __name__: string = "frame";
  readonly f_code: FrameCode;
  declare readonly f_lineno: number;

  constructor(frame: Frame) {
    this.f_code = new FrameCode(frame);
    Object.defineProperty(this, "f_lineno", { value: frame.line, configurable: true, enumerable: true });
  }
}

/** A traceback with its frames, the one that handles the exception first. Made in programs that look at tracebacks. */
export class Traceback extends TracebackType {
  static override readonly __builtin__: string = "traceback";

  readonly _frames: readonly Frame[];

  constructor(frames: readonly Frame[]) {
    super();
    this._frames = frames;
  }

  get tb_lineno(): number {
    return this._frames[0]!.line;
  }

  get tb_frame(): TracebackFrame {
    return new TracebackFrame(this._frames[0]!);
  }

  get tb_next(): Traceback | null {
    return this._frames.length > 1 ? new Traceback(this._frames.slice(1)) : null;
  }
}

/**
 * What a handler caught, with the traceback that it has there: from the handler's own frame to where the exception was raised.
 */
export function traced(error: unknown): BaseException {
  const raised = exception(error);
  const around = stack_depth() - 1;
  const frames = frames_of(raised).slice(around);
  if (frames.length > 0 && !shows(raised.__traceback__, frames)) raised.__traceback__ = new Traceback(frames);
  return raised;
}

/** Whether a traceback has these frames already: an exception that is raised again in the same place keeps it. */
function shows(traceback: unknown, frames: readonly Frame[]): boolean {
  if (!(traceback instanceof Traceback) || traceback._frames.length !== frames.length) return false;
  return frames.every(({ file, line, column }, place) => {
    const known = traceback._frames[place]!;
    return known.file === file && known.line === line && known.column === column;
  });
}

/** What `raise` throws: an exception that was made elsewhere has its traceback from here. One that was raised before keeps it. */
export function raised_here<E>(error: E): E {
  if (error instanceof BaseException && error.__traceback__ === null) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = Math.max(limit, STACK_FRAMES);
    Error.captureStackTrace(error, raised_here);
    Error.stackTraceLimit = limit;
  }
  return error;
}

/** How many frames of the program the caller of `traced` has below it, its own among them. */
function stack_depth(): number {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = Math.max(limit, STACK_FRAMES);
  const { stack = "" } = capture_stack(traced);
  Error.stackTraceLimit = limit;
  return frames_of_stack(stack).length;
}
