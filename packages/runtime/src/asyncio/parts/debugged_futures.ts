import { call_method } from "../../python/calls/call_method.ts";
import { truth } from "../../python/truth.ts";
import { BaseEventLoop } from "../base_events.ts";
import { stack_below } from "../format_helpers.ts";
import { Future, futures } from "../futures.ts";

import type { FrameSummary } from "../../stdlib/traceback.ts";

// Futures and tasks in debug mode: they keep where they were made, and show it. For programs that name that mode.

const { _repr_parts: plain_parts } = Future.prototype;

Object.assign(Future.prototype, { _source_traceback: null, _repr_parts });

futures.made = (future) => {
  const { _loop: loop } = future;
  const debugs = loop instanceof BaseEventLoop ? loop._debug : truth(call_method(loop, "get_debug"));
  if (debugs) future._source_traceback = stack_below(future.constructor);
};

function _repr_parts(this: Future): string[] {
  const parts = plain_parts.call(this);
  const place = this._source_traceback?.at(-1) as FrameSummary | undefined;
  return place === undefined ? parts : [...parts, `created at ${place.filename}:${place.lineno}`];
}
