import { collections } from "../../stdlib/collector.ts";
import { Scheduler } from "../scheduler.ts";
import { report, tokens, unretrieved } from "../unretrieved.ts";

import type { Future } from "../futures.ts";

// A future whose exception nobody has asked for is reported when it is freed, not only when the loop ends: for programs that collect
// garbage, run for ever, or forget tasks in callbacks. Which are kept is looked at when the loop waits, since most are asked soon.

const known = new WeakMap<Future, object>();
tokens.of = (future) => known.get(future);

const gone = new Set<object>();

const freed = new FinalizationRegistry((token: object) => {
  if (gone.size === 0) queueMicrotask(report_gone);
  gone.add(token);
});

/** Those that one collection has freed, in the order in which they failed. */
function report_gone(): void {
  const tokens_gone = [...unretrieved].filter(([token]) => gone.has(token));
  gone.clear();
  for (const [token, twin] of tokens_gone) {
    unretrieved.delete(token);
    report(twin);
  }
}

/** From now on, futures that nobody has asked for are kept by nothing but the program. */
function let_go(): void {
  const entries = [...unretrieved];
  unretrieved.clear();
  for (const [key, future] of entries)
    unretrieved.set(...(key === future ? token_of(future) : ([key, future] as const)));
}

function token_of(future: Future): readonly [object, Future] {
  const token = {};
  known.set(future, token);
  freed.register(future, token);
  return [token, twin_of(future)];
}

/** What is told of a future that is gone: another object with the same state. */
function twin_of(future: Future): Future {
  return Object.assign(Object.create(Object.getPrototypeOf(future) as object) as Future, future);
}

collections.before.push(let_go);

const { _wait_for_timer: wait_for_timer, _wait_forever: wait_forever } = Scheduler.prototype;

Object.assign(Scheduler.prototype, {
  _wait_for_timer(this: Scheduler, delay: number): false {
    if (unretrieved.size > 0) let_go();
    return wait_for_timer.call(this, delay);
  },
  _wait_forever(this: Scheduler): false {
    if (unretrieved.size > 0) let_go();
    return wait_forever.call(this);
  },
});
