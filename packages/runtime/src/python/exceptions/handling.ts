import { running } from "../../asyncio/running.ts";
import { type BaseException, RuntimeError } from "./hierarchy.ts";
import { left_handler } from "./raise.ts";

/**
 * An exception that code handles at this moment, and what was handled when its handler began. Only programs that ask for it
 * outside of the handler itself (`sys.exception()` in a function that a handler calls) keep it.
 */
export class Handling {
  /** Null in a `finally` that nothing leaves through. */
  readonly error: BaseException | null;
  /** In a generator's frame it changes with whoever resumes it. */
  outer: Handling | null;

  constructor(error: BaseException | null, outer: Handling | null) {
    this.error = error;
    this.outer = outer;
  }

  /** The handler is left. */
  end(): void {
    running.handled = this.outer;
  }
}

/** Begins a handler. What was raised while another exception was handled has that one as its context by now. */
export function handle(error: unknown): Handling & { readonly error: BaseException } {
  const handling = new Handling(left_handler(error, handled_exception()), running.handled);
  running.handled = handling;
  return handling as Handling & { readonly error: BaseException };
}

/** Begins a `finally`, which handles what leaves its body; null where nothing does. */
export function handle_leaving(error: BaseException | null): Handling {
  return (running.handled = new Handling(error, running.handled));
}

/** What is being handled, by whatever code on the stack: `sys.exception()`. */
export function handled_exception(): BaseException | null {
  let handling = running.handled;
  while (handling !== null && handling.error === null) handling = handling.outer;
  return handling?.error ?? null;
}

/** What a bare `raise` raises again in a function that a handler calls. */
export function handled_again(): BaseException {
  return handled_exception() ?? new RuntimeError("No active exception to reraise");
}

/**
 * `yield` inside a handler: whoever resumed the generator handles what it did before, and the generator what it did when it goes
 * on. `frame` is the outermost handler of the generator's own code.
 */
export function* yield_handling(frame: Handling, value: unknown): Generator<any, any, any> {
  const mine = set_aside(frame);
  try {
    return yield value;
  } finally {
    take_up(frame, mine);
  }
}

/** Leaves what the generator handles to whoever resumed it; gives it back for `take_up`. */
function set_aside(frame: Handling): Handling | null {
  const mine = running.handled;
  running.handled = frame.outer;
  return mine;
}

/** The generator goes on with what it handled, inside of what handles now. */
function take_up(frame: Handling, mine: Handling | null): void {
  frame.outer = running.handled;
  running.handled = mine;
}

/** `yield from` inside a handler: every item that is handed on is a `yield`. */
export function* delegate_handling(frame: Handling, items: Iterable<any>): Generator<any, any, any> {
  const steps = items[Symbol.iterator]() as Generator<any, any, any>;
  let step = steps.next();
  while (step.done !== true) step = yield* resumed(frame, steps, step.value);
  return step.value;
}

function* resumed(frame: Handling, steps: Generator, value: unknown): Generator<any, IteratorResult<any>, any> {
  let sent: unknown;
  try {
    sent = yield* yield_handling(frame, value);
  } catch (error) {
    return steps.throw(error);
  }
  return steps.next(sent);
}
