import { BaseException, KeyboardInterrupt, SystemExit } from "../python/exceptions/hierarchy.ts";
import { exception } from "../python/exceptions/native.ts";
import { repr } from "../python/repr/repr.ts";
import { Dict } from "../python/values/dict.ts";
import { current_host } from "../host/current.ts";
import { traceback_text } from "../program/traceback.ts";
import { invoke } from "./callbacks.ts";

import type { EventLoop } from "./base_events.ts";

type Context = Dict<string, unknown>;

/** Describes something that nobody handled to the loop's exception handler. */
export function report_to_handler(loop: EventLoop, message: string, details: Record<string, unknown>): void {
  call_handler(loop, new Dict<string, unknown>([["message", message], ...Object.entries(details)]));
}

/** Calls the loop's exception handler; one that fails is reported by the default handler (`call_exception_handler`). */
export function call_handler(loop: EventLoop, context: Context): void {
  const handler = loop._exception_handler;
  if (handler === null) return default_exception_handler(context);
  try {
    invoke(handler, [loop, context]);
  } catch (thrown) {
    const error = exception(thrown);
    if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
    default_exception_handler(
      new Dict<string, unknown>([
        ["message", "Unhandled error in exception handler"],
        ["exception", error],
        ["context", context],
      ]),
    );
  }
}

/** Writes the description to stderr as CPython's logging does: the message, the details by name, the traceback. */
export function default_exception_handler(context: Context): void {
  const message = context.get("message", null) ?? "Unhandled exception in event loop";
  const lines = [String(message)];
  for (const key of [...context.keys()].sort()) {
    if (key !== "message" && key !== "exception") lines.push(`${key}: ${repr(context.get(key, null))}`);
  }
  const error = context.get("exception", null);
  const traceback = error instanceof BaseException ? traceback_text(error) : "";
  const { stderr } = current_host();
  stderr.write(`${lines.join("\n")}\n${traceback}`);
  stderr.flush();
}
