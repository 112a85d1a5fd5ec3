import { crossings_of } from "../coroutines/crossings.ts";
import { has_modules, is_module, module_name, place_of } from "./modules.ts";

import type { Place } from "./modules.ts";

/** One line of a traceback: a place and the function it is in. */
export interface Frame extends Place {
  readonly name: string;
  /** Tells apart two places on one line. */
  readonly column: number;
}

interface ScriptFrame {
  /** The function's name as V8 gives it; empty for a module's top level and for nameless functions. */
  readonly name: string;
  readonly url: string;
  readonly line: number;
  readonly column: number;
  /** Whether some function called it: a callback of the loop is no module's top level, though nothing of the program is around it. */
  readonly is_called: boolean;
}

const FRAME = /^\s+at (?:async )?(?:(.*?) \()?((?:[a-z][a-z+.-]+:|\/).*?):(\d+):(\d+)\)?$/;

/** A frame that is not the host's own, by which it runs modules. */
const CALLER = /^\s+at (?!async )(?!.*\bnode:)/;

/** The frames of the exception that belong to the program, outermost first as in a Python traceback. */
export function frames_of(error: Error): Frame[] {
  const stacks = [error.stack, ...crossings_of(error).map((capture) => capture.stack)];
  const joined: ScriptFrame[] = [];
  for (const stack of stacks) {
    const frames = script_frames(stack ?? "");
    // An exception made before anything was awaited has its caller's frames already.
    if (!ends_with(joined, frames)) joined.push(...frames);
  }
  return python_frames(joined).reverse();
}

/** The frames of a captured stack that belong to the program, outermost first. */
export function frames_of_stack(stack: string): Frame[] {
  return python_frames(script_frames(stack)).reverse();
}

function ends_with(frames: readonly ScriptFrame[], tail: readonly ScriptFrame[]): boolean {
  const start = frames.length - tail.length;
  if (start < 0) return false;
  return tail.every((frame, index) => {
    const known = frames[start + index]!;
    // The call that a function waits for and the place where it waits are two places of one line.
    return is_same(frame, known) || is_same_line(frame, known);
  });
}

function is_same_line(first: ScriptFrame, second: ScriptFrame): boolean {
  if (first.url !== second.url || first.name !== second.name) return false;
  return place_of(first.url, first.line, first.column).line === place_of(second.url, second.line, second.column).line;
}

function is_same(first: ScriptFrame, second: ScriptFrame): boolean {
  return first.url === second.url && first.line === second.line && first.column === second.column;
}

/** A place in the program on the way to where it is now, and the module it is in. */
export interface Caller {
  readonly file: string;
  readonly line: number;
  /** The text of the line without its indentation; empty when it is not known. */
  readonly text: string;
  readonly module: string;
}

/** The program's places in a captured stack, innermost first. */
export function callers_in(stack: string): readonly Caller[] {
  return script_frames(stack).map(({ url, line, column }) => ({
    ...place_of(url, line, column),
    module: module_name(url),
  }));
}

/** Reads V8's text of a stack, innermost frame first, and keeps what belongs to the program. */
function script_frames(stack: string): ScriptFrame[] {
  const frames: ScriptFrame[] = [];
  const lines = stack.split("\n");
  for (const [place, text] of lines.entries()) {
    const match = FRAME.exec(text);
    if (match === null) continue;
    const [, name = "", url = "", line = "0", column = "0"] = match;
    const frame = {
      name,
      url: url.startsWith("/") ? `file://${url}` : url,
      line: Number(line),
      column: Number(column),
      is_called: CALLER.test(lines[place + 1] ?? ""),
    };
    if (belongs_to_program(frame.url)) frames.push(frame);
  }
  return frames;
}

/** Whether a line of a stack belongs to the program. */
export function is_of_program(line: string): boolean {
  return script_frames(line).length > 0;
}

function belongs_to_program(url: string): boolean {
  if (has_modules()) return is_module(url);
  return !url.startsWith("node:") && !url.includes("/node_modules/") && !is_of_runtime(url);
}

/** The runtime's own files: everything beside this folder, or in a folder of that name. Another bundle has none and shows all. */
function is_of_runtime(url: string): boolean {
  const here = import.meta.url ?? "";
  const bundled = /^.*\/runtime\/(?=[^/]+$)/.exec(here)?.[0] ?? "";
  const folder = here.slice(0, here.lastIndexOf("/program/") + 1) || bundled;
  return folder !== "" && url.startsWith(folder);
}

function python_frames(frames: readonly ScriptFrame[]): Frame[] {
  return frames.map((frame, index) => {
    const is_outermost = !frames.slice(index + 1).some((outer) => outer.url === frame.url);
    const place = place_of(frame.url, frame.line, frame.column);
    return { ...place, column: frame.column, name: python_name(frame.name, is_outermost && !frame.is_called) };
  });
}

/** `Point.move [as run]` is `move`, `ticker$body` is `ticker`, `new Point` is `__init__`; a nameless frame is the module or a lambda. */
function python_name(name: string, is_outermost: boolean): string {
  if (name.startsWith("new ")) return "__init__";
  const own = name
    .replace(/ \[as .*\]$/, "")
    .split(".")
    .at(-1)!
    .replace(/^#|\$body$/, "");
  if (own !== "" && own !== "<anonymous>") return own;
  return is_outermost ? "<module>" : "<lambda>";
}
