import { getattr } from "../python/attributes/getattr.ts";
import { call_method } from "../python/calls/call_method.ts";
import { AttributeError } from "../python/exceptions/hierarchy.ts";
import { class_name } from "../python/names.ts";
import { box } from "../python/values/float.ts";
import { BaseSelectorEventLoop } from "./base_events.ts";

import type { BaseEventLoop } from "./base_events.ts";

// How loops wait that a program may have changed (`Lib/asyncio/base_events.py: _run_once`).

/** The longest the loop waits at once, in seconds. */
const MAXIMUM_WAIT = 24 * 3600;

/** How long an iteration may wait, in seconds; None is for ever. */
export function time_to_wait(loop: BaseEventLoop): number | null {
  if (loop._ready.length > 0 || loop._stopping) return 0;
  const [first] = loop._scheduled;
  if (first === undefined) return null;
  return Math.min(Math.max(first._when - loop._now(), 0), MAXIMUM_WAIT);
}

/** What the loop's selector gives: one of the program's, or the host, which calls back by itself and so has nothing to give. */
export async function select(loop: BaseEventLoop, timeout: number | null): Promise<unknown> {
  // A class of the program may have it, as a test's does.
  const selector: any = getattr(loop, "_selector", null);
  if (selector !== null && selector.raw$is_system !== true) {
    // A selector that never waits would keep the host's events, and other threads, from their turn.
    loop._budget -= 1;
    if (loop._budget <= 0 && loop._host_is_due()) await turn_of_host(loop);
    const given = timeout === null || (timeout === 0 && loop._scheduled.length === 0) ? timeout : box(timeout);
    return call_method(selector, "select", given);
  }
  if (!(loop instanceof BaseSelectorEventLoop))
    throw new AttributeError(
      `'${class_name((loop as BaseEventLoop).constructor)}' object has no attribute '_selector'`,
    );
  await wait_watching(loop, timeout);
  return [];
}

/** What is watched outside puts its handles into the queue; nothing is waited for while some have. */
async function wait_watching(loop: BaseEventLoop, timeout: number | null): Promise<void> {
  const watched = loop._watched;
  if (watched === null || !watched.is_open) return wait_for_host(loop, timeout);
  await turn_of_host(loop);
  watched.select();
  if (loop._ready.length > 0 || timeout === 0) return;
  await wait_for_host(loop, timeout);
  await turn_of_host(loop);
  watched.select();
}

function turn_of_host(loop: BaseEventLoop): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  loop._resume = () => resolve();
  loop._wait_for_host();
  return promise;
}

function wait_for_host(loop: BaseEventLoop, timeout: number | null): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  loop._resume = () => resolve();
  if (timeout === null) loop._wait_forever();
  else if (timeout > 0) loop._wait_for_timer(timeout);
  else {
    loop._budget -= 1;
    if (loop._budget <= 0 && loop._host_is_due()) loop._wait_for_host();
    else resolve();
  }
  return promise;
}
