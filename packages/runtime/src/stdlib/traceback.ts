import { current_host } from "../host/current.ts";
import { exception_text } from "../program/exception_text.ts";
import { frame_lines, traceback_text } from "../program/traceback.ts";
import { frames_of } from "../program/frames.ts";
import { Traceback } from "../program/traced.ts";
import { redirected } from "../python/builtins/redirected.ts";
import { call_method } from "../python/calls/call_method.ts";
import { handled_exception } from "../python/exceptions/handling.ts";
import { BaseException, TypeError } from "../python/exceptions/hierarchy.ts";
import { TracebackType } from "../python/exceptions/traceback.ts";
import { type_name } from "../python/names.ts";
import { truth } from "../python/truth.ts";
import { Tuple } from "../python/values/tuple.ts";

import type { Frame } from "../program/frames.ts";

// The functions of Python's `traceback` that look at exceptions (`Lib/traceback.py`).

/** A frame of a traceback: a tuple of file, line, function and text, with names. */
export class FrameSummary extends Tuple {
  static readonly __name__: string = "FrameSummary";
  static readonly __module__: string = "traceback";

  constructor(frame: Frame) {
    super([frame.file, frame.line, frame.name, frame.text]);
  }

  get filename(): string {
    return this.items[0] as string;
  }

  get lineno(): number {
    return this.items[1] as number;
  }

  get name(): string {
    return this.items[2] as string;
  }

  get line(): string {
    return this.items[3] as string;
  }

  override __repr__(): string {
    return `<FrameSummary file ${this.filename}, line ${this.lineno} in ${this.name}>`;
  }
}

/** The frames of a traceback, from the handler's to where the exception was raised. */
export function extract_tb(tb: unknown, limit: number | null = null): FrameSummary[] {
  return limited(frames_in(tb), limit).map((frame) => new FrameSummary(frame));
}

/** The lines of a traceback's frames. */
export function format_tb(tb: unknown, limit: number | null = null): string[] {
  return limited(frames_in(tb), limit).map((frame) => frame_lines([frame]));
}

/** Writes the lines of a traceback's frames, to `sys.stderr` where no file is given. */
export function print_tb(tb: unknown, limit: number | null = null, file: unknown = null): null {
  return write(format_tb(tb, limit).join(""), file);
}

/** The last lines of a traceback: the exception and its notes. */
export function format_exception_only(exc: unknown, value: unknown = exc): string[] {
  return lines_of(exception_text(checked(value)));
}

/** The exception with its traceback and those that led to it, in lines. */
export function format_exception(
  exc: unknown,
  value: unknown = exc,
  tb?: unknown,
  limit: number | null = null,
  chain = true,
): string[] {
  return lines_of(text_with(value, tb, limit, chain));
}

/** Writes an exception with its traceback, to `sys.stderr` where no file is given. */
export function print_exception(
  exc: unknown,
  value: unknown = exc,
  tb?: unknown,
  limit: number | null = null,
  file: unknown = null,
  chain = true,
): null {
  return write(text_with(value, tb, limit, chain), file);
}

/** The exception that is being handled, as `print_exc` writes it. */
export function format_exc(limit: number | null = null, chain = true): string {
  return text_with(handled_exception(), undefined, limit, chain);
}

/** Writes the exception that is being handled, to `sys.stderr` where no file is given. */
export function print_exc(limit: number | null = null, file: unknown = null, chain = true): null {
  return write(text_with(handled_exception(), undefined, limit, chain), file);
}

/** `format_exc()` where the exception is known. */
export function text_of(error: unknown): string {
  return text_with(error, undefined, null, true);
}

function text_with(value: unknown, tb: unknown, limit: number | null, chain: boolean): string {
  if (value === null) return "NoneType: None\n";
  const error = checked(value);
  const shown = (each: BaseException): readonly Frame[] | null => {
    const traceback = each === error && tb !== undefined ? tb : each.__traceback__;
    if (traceback === null) return null;
    return limited(traceback instanceof Traceback ? traceback._frames : frames_of(each), limit);
  };
  return traceback_text(error, { frames: shown, chain: truth(chain) });
}

function checked(value: unknown): BaseException {
  if (value instanceof BaseException) return value;
  throw new TypeError(`Exception expected for value, ${type_name(value)} found`);
}

function frames_in(tb: unknown): readonly Frame[] {
  if (tb instanceof Traceback) return tb._frames;
  return tb instanceof TracebackType && tb._error !== null ? frames_of(tb._error) : [];
}

function limited(frames: readonly Frame[], limit: number | null): readonly Frame[] {
  if (limit === null) return frames;
  return limit >= 0 ? frames.slice(0, limit) : frames.slice(limit);
}

function lines_of(text: string): string[] {
  return text.match(/.*\n/g) ?? [];
}

function write(text: string, file: unknown): null {
  const target = file ?? redirected.stderr;
  if (target === undefined) current_host().stderr.write(text);
  else if (target !== null) call_method(target, "write", text);
  return null;
}
