import { frames_of_stack } from "../program/frames.ts";
import { capture_stack } from "../coroutines/crossings.ts";
import { getattr } from "../python/attributes/getattr.ts";
import { is_type } from "../python/names.ts";
import { repr } from "../python/repr/repr.ts";
import { str } from "../python/repr/str.ts";
import { truth } from "../python/truth.ts";
import { Tuple } from "../python/values/tuple.ts";
import { iterate } from "../python/iteration/iterate.ts";
import { partial } from "../stdlib/functools/partial.ts";
import { partialmethod } from "../stdlib/functools/partialmethod.ts";
import { FrameSummary } from "../stdlib/traceback.ts";
import { limited_repr } from "./limited_repr.ts";
import { definition_of, function_name } from "./places.ts";

import type { Dict } from "../python/values/dict.ts";

// How asyncio shows callbacks (`Lib/asyncio/format_helpers.py`).

/** The most frames that asyncio keeps of where something was made. */
const DEBUG_STACK_DEPTH = 10;
/** Enough for V8 to reach that many of the program's among its own. */
const STACK_FRAMES = 200;

interface Options {
  readonly debug?: unknown;
  readonly suffix?: string;
}

/** The file of a function and its first line; None for what is no function of the program. */
export function _get_function_source(func: any): Tuple | null {
  const inner = unwrapped(func);
  if (inner instanceof partial || inner instanceof partialmethod) return _get_function_source(inner.func);
  if (typeof inner !== "function" || is_type(inner)) return null;
  const found = definition_of(inner);
  return found === undefined ? null : Tuple.of(found.file, found.line);
}

/** What a decorator has wrapped, however often. */
function unwrapped(func: any): any {
  let inner: unknown = func;
  for (;;) {
    const next: unknown = (inner as { __wrapped__?: unknown } | null)?.__wrapped__;
    if (next === undefined || next === null) return inner;
    inner = next;
  }
}

/** A callback with its arguments, which are shown in debug mode, and where it is defined. */
export function _format_callback_source(func: any, args: any, { debug = false }: Options = {}): string {
  const text = _format_callback(func, args, null, { debug });
  const source = _get_function_source(func);
  return source === null ? text : `${text} at ${str(source.items[0])}:${str(source.items[1])}`;
}

/** The arguments in their parentheses; nothing of them outside of debug mode. */
export function _format_args_and_kwargs(args: any, keywords: any, { debug = false }: Options = {}): string {
  if (!truth(debug)) return "()";
  const given = args !== null && truth(args) ? [...(iterate(args) as Iterable<unknown>)] : [];
  const named = keywords !== null && truth(keywords) ? [...(keywords as Dict).raw$entries()] : [];
  const texts = given.map((each) => limited_repr(each));
  return `(${[...texts, ...named.map(([name, value]) => `${str(name)}=${limited_repr(value)}`)].join(", ")})`;
}

/** A callback with its arguments. */
export function _format_callback(func: any, args: any, keywords: any, options: Options = {}): string {
  const { debug = false, suffix = "" } = options;
  const shown = _format_args_and_kwargs(args, keywords, { debug });
  if (func instanceof partial)
    return _format_callback(func.func, func.args, func.keywords, { debug, suffix: shown + suffix });
  return `${callable_name(func)}${shown}${suffix}`;
}

function callable_name(func: unknown): string {
  if (typeof func === "function" && !is_type(func)) return function_name(func);
  for (const name of ["__qualname__", "__name__"]) {
    const found: unknown = getattr(func, name, null);
    if (found !== null && truth(found)) return str(found);
  }
  return repr(func);
}

/** Where the program is, outermost first: at most ten frames. */
export function extract_stack(_frame: any = null, limit: any = null): FrameSummary[] {
  return stack_below(extract_stack, limit === null ? DEBUG_STACK_DEPTH : Number(limit));
}

/** Where the program calls the function `below`. */
export function stack_below(below: Function, limit: number = DEBUG_STACK_DEPTH): FrameSummary[] {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = STACK_FRAMES;
  const { stack = "" } = capture_stack(below);
  Error.stackTraceLimit = before;
  return frames_of_stack(stack)
    .slice(-limit)
    .map((frame) => new FrameSummary(frame));
}
