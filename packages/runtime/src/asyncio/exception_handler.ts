import { exception } from "../python/exceptions/native.ts";
import { bundled } from "../python/late.ts";
import { repr } from "../python/repr/repr.ts";
import { invoke } from "./callbacks.ts";
import { log } from "./log.ts";
import { running } from "./running.ts";

import type { Dict } from "../python/values/dict.ts";
import type { EventLoop } from "./base_events.ts";
import type { RunningContext } from "./running.ts";

/** What is known of something that nobody handled, by name, the `message` first. A handler of the program's gets it as a dict. */
export type Details = Readonly<Record<string, unknown>>;

/** Tells the loop's exception handler; one that fails is reported by the default handler (`call_exception_handler`). */
export function call_handler(loop: EventLoop, details: Details | Dict<string, unknown>): void {
  const handler = loop._exception_handler;
  if (handler === null) return default_exception_handler(details);
  const context = is_details(details) ? new (bundled("Dict"))<string, unknown>(Object.entries(details)) : details;
  const outside = running.context;
  try {
    running.context = context_of(plain(details)) ?? outside;
    invoke(handler, [loop, context]);
  } catch (thrown) {
    const error = exception(thrown);
    if (error.raw$ends_program) throw error;
    default_exception_handler({ message: "Unhandled error in exception handler", exception: error, context });
  } finally {
    running.context = outside;
  }
}

/** The context variables that the handler finds: those of what it is told of. */
function context_of({ task, future, handle }: Details): RunningContext | null {
  return ((task ?? future ?? handle ?? null) as { _context?: RunningContext | null } | null)?._context ?? null;
}

function plain(details: Details | Dict<string, unknown>): Details {
  return is_details(details) ? details : Object.fromEntries(details.raw$entries());
}

/** How some details are shown; given by `parts/debug_mode.ts`. */
export const shown: { text: (key: string, value: unknown) => string } = { text: (_key, value) => repr(value) };

/** Writes the description to stderr as CPython's logging does: the message, the details by name, the traceback. */
export function default_exception_handler(context: Details | Dict<string, unknown>): void {
  const details = plain(context);
  const lines = [String(details["message"] ?? "Unhandled exception in event loop")];
  for (const key of Object.keys(details).sort()) {
    if (key !== "message" && key !== "exception") lines.push(`${key}: ${shown.text(key, details[key])}`);
  }
  log("error", lines.join("\n"), details["exception"]);
}

function is_details(context: object): context is Details {
  return Object.getPrototypeOf(context) === Object.prototype;
}

/** Reports by the loop's own method; what a program has put in its place gets the dict that CPython's callers give. */
export function report_to(loop: EventLoop, is_own: boolean, details: Details): void {
  if (is_own) call_handler(loop, details);
  else loop.call_exception_handler(new (bundled("Dict"))<string, unknown>(Object.entries(details)));
}
