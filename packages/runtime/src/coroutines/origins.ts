import { running } from "../asyncio/running.ts";
import { frames_of_stack } from "../program/frames.ts";
import { ValueError } from "../python/exceptions/hierarchy.ts";
import { Tuple } from "../python/values/tuple.ts";
import { Coroutine } from "./coroutine.ts";
import { capture_stack } from "./crossings.ts";
import { origins } from "./never_awaited.ts";

import type { Frame } from "../program/frames.ts";

/** How many frames a loop in debug mode asks for. */
const DEBUG_STACK_DEPTH = 10;
/** Enough for V8 to reach that many of the program's among its own. */
const STACK_FRAMES = 200;

const tracking = { depth: 0 };
const known = /* @__PURE__ */ new WeakMap<object, readonly Frame[]>();

/** `sys.get_coroutine_origin_tracking_depth`: how many frames are kept of where a coroutine object is made. */
export function get_coroutine_origin_tracking_depth(): number {
  return running.loop?._debug === true ? DEBUG_STACK_DEPTH : tracking.depth;
}

/** `sys.set_coroutine_origin_tracking_depth`. */
export function set_coroutine_origin_tracking_depth(depth: number): null {
  if (depth < 0) throw new ValueError("depth must be >= 0");
  tracking.depth = depth;
  track_origins();
  return null;
}

/** Has coroutine objects keep where they were made, while that is asked for. */
export function track_origins(): void {
  origins.note = note;
  origins.text = text_of;
  Object.defineProperty(Coroutine.prototype, "cr_origin", { get: origin_of, configurable: true });
}

function note(coroutine: object): void {
  const depth = get_coroutine_origin_tracking_depth();
  if (depth === 0) return;
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = STACK_FRAMES;
  const { stack = "" } = capture_stack(note);
  Error.stackTraceLimit = limit;
  known.set(coroutine, frames_of_stack(stack).slice(-depth));
}

/** Where it was made, innermost first. */
function origin_of(this: object): Tuple | null {
  const frames = known.get(this);
  if (frames === undefined) return null;
  return Tuple.from(frames.toReversed().map(({ file, line, name }) => Tuple.of(file, line, name)));
}

function text_of(coroutine: object): string {
  const frames = known.get(coroutine);
  if (frames === undefined) return "";
  const lines = frames.map(({ file, line, name, text }) => `  File "${file}", line ${line}, in ${name}\n    ${text}\n`);
  return `Coroutine created at (most recent call last)\n${lines.join("")}`;
}
