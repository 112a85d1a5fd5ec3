import { call_method } from "../../python/calls/call_method.ts";
import { class_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { truth } from "../../python/truth.ts";
import { Dict } from "../../python/values/dict.ts";
import { BaseEventLoop } from "../base_events.ts";
import { _format_callback_source, stack_below } from "../format_helpers.ts";
import { Handle, handles } from "../handles.ts";

import type { FrameSummary } from "../../stdlib/traceback.ts";

// Callbacks in debug mode: they keep where they were made, and show their arguments, even when they are cancelled
// (`Lib/asyncio/events.py`: `Handle`). For programs that name handles, or that mode.

declare module "../handles.ts" {
  interface Handle {
    /** Where it was made, outermost first; null outside of debug mode. */
    _source_traceback: FrameSummary[] | null;
    /** What it showed before it was cancelled. */
    _repr: string | null;
  }
}

const plain = { cancel: Handle.prototype.cancel };

Object.assign(Handle.prototype, {
  _source_traceback: null,
  _repr: null,
  __repr__: text_of,
  _repr_parts: parts_of,
  cancel,
  _failed,
});

handles.made = (handle) => {
  if (debugs(handle)) handle._source_traceback = stack_below(handle.constructor);
};

function debugs({ _loop }: Handle): boolean {
  return _loop instanceof BaseEventLoop ? _loop._debug : truth(call_method(_loop, "get_debug"));
}

function text_of(this: Handle): string {
  return this._repr ?? `<${this._repr_parts().join(" ")}>`;
}

function parts_of(this: Handle): string[] {
  const parts = [class_name(this.constructor)];
  if (this._cancelled) parts.push("cancelled");
  if (this._callback !== null) parts.push(source_of(this, this._callback, this._args));
  const place = this._source_traceback?.at(-1);
  if (place !== undefined) parts.push(`created at ${place.filename}:${place.lineno}`);
  return parts;
}

function source_of(handle: Handle, callback: unknown, args: readonly unknown[] | null): string {
  return _format_callback_source(callback, args, { debug: debugs(handle) });
}

function cancel(this: Handle): null {
  if (!this._cancelled && debugs(this)) {
    this._cancelled = true;
    this._repr = repr(this);
  }
  return plain.cancel.call(this);
}

function _failed(this: Handle, error: unknown, callback: unknown, args: readonly unknown[]): void {
  const message = `Exception in callback ${source_of(this, callback, args)}`;
  const source = this._source_traceback === null ? {} : { source_traceback: this._source_traceback };
  const details = { exception: error, handle: this, ...source };
  if (this._loop instanceof BaseEventLoop) return this._loop._report(message, details);
  call_method(
    this._loop,
    "call_exception_handler",
    new Dict<string, unknown>([["message", message], ...Object.entries(details)]),
  );
}
