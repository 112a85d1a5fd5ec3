import { report_ignored } from "../../program/ignored.ts";
import { leftovers } from "../../program/leftovers.ts";
import { watch_uncaught } from "../../program/uncaught.ts";
import { close } from "../methods/generators.ts";

// Generators that notice when they are closed, and coroutines that the program drives: CPython closes each as soon as nothing refers to it,
// the last ones when the program ends.

/** What has begun and not ended, with what closes it. */
const half_used = /* @__PURE__ */ new Map<object, () => unknown>();

/** Notes that something has begun: it is closed when the program ends. */
export function begun(object: object, close_it: () => unknown): void {
  if (!leftovers.ends.includes(close_all)) {
    watch_uncaught();
    leftovers.ends.push(close_all);
  }
  half_used.set(object, close_it);
}

/** Notes that it has ended. */
export function ended(object: object): void {
  half_used.delete(object);
}

/** A generator that is closed when the program ends, or where `dropped` says that its variable lets it go. */
export function closed_at_end<G extends Iterable<unknown>>(generator: G): G;
export function closed_at_end(generator: Generator): Generator {
  const { next: native_next } = generator;
  const next = (...sent: [] | [unknown]): IteratorResult<unknown, unknown> => {
    begun(generator, () => close(generator));
    const step = native_next.apply(generator, sent);
    if (step.done === true) ended(generator);
    return step;
  };
  return Object.defineProperty(generator, "next", { value: next });
}

/** Closes what a variable held until now, unless it has ended; gives what the variable holds next. */
export function dropped<T>(held: unknown, value: T = null as T): T {
  const close_it = half_used.get(held as object);
  if (close_it !== undefined) close_unseen(held as object, close_it);
  return value;
}

function close_all(): void {
  for (const [object, close_it] of half_used) close_unseen(object, close_it);
}

function close_unseen(object: object, close_it: () => unknown): void {
  half_used.delete(object);
  try {
    close_it();
  } catch (error) {
    report_ignored(object, error);
  }
}
