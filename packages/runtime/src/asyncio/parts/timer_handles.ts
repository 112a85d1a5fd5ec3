import { eq } from "../../python/comparison/equality.ts";
import { hash } from "../../python/hashing/hash.ts";
import { NotImplemented } from "../../python/values/singletons.ts";
import { box } from "../../python/values/float.ts";
import { TimerHandle } from "../handles.ts";

// Timers compare by their times (`Lib/asyncio/events.py`: `TimerHandle`): for programs that make timers themselves.

type Compare = (first: number, second: number) => boolean;

Object.assign(TimerHandle.prototype, {
  __hash__: hash_of,
  __lt__: comparing((first, second) => first < second),
  __le__: comparing((first, second) => first < second, true),
  __gt__: comparing((first, second) => first > second),
  __ge__: comparing((first, second) => first > second, true),
  __eq__: is_equal,
});

function hash_of(this: TimerHandle): unknown {
  return hash(box(this._when));
}

/** `<=` and `>=` hold for equal timers too, which are those with the same callback, arguments and state. */
function comparing(compare: Compare, or_equal = false) {
  return function (this: TimerHandle, other: unknown): unknown {
    if (!(other instanceof TimerHandle)) return NotImplemented;
    return compare(this._when, other._when) || (or_equal && is_equal.call(this, other) === true);
  };
}

function is_equal(this: TimerHandle, other: unknown): unknown {
  if (!(other instanceof TimerHandle)) return NotImplemented;
  if (this._when !== other._when || this._cancelled !== other._cancelled) return false;
  return eq(this._callback, other._callback) === true && eq([...(this._args ?? [])], [...(other._args ?? [])]) === true;
}
