import { a_turn, bare_yield } from "../../coroutines/bare_yield.ts";
import { unawaited } from "../../coroutines/awaitable_object.ts";
import { mark_coroutine_function } from "../../coroutines/coroutine_function.ts";
import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { type_name } from "../../python/names.ts";
import { special } from "../../python/special.ts";
import { numeric } from "../../python/values/numeric.ts";
import { NotImplemented } from "../../python/values/singletons.ts";
import { get_running_loop } from "../loops.ts";
import { running } from "../running.ts";
import { seconds } from "../seconds.ts";
import { Sleep } from "./sleep_future.ts";

import type { Float } from "../../python/values/float.ts";

/** Suspends the task for so many seconds, zero meaning one turn, and gives `result`. */
export function sleep<T = null>(delay: number | bigint | Float | boolean, result: T = undefined as T): PromiseLike<T> {
  if (is_over(delay)) return give_up_turn(result);
  const length = seconds(delay);
  if (Number.isNaN(length)) throw new ValueError("Invalid delay: NaN (not a number)");
  const loop = get_running_loop();
  const future = new Sleep<T>(loop, result ?? (null as T));
  loop._wake_later(future, length);
  return future;
}

mark_coroutine_function(sleep);

/** `delay <= 0`, without what `le` knows of texts and containers. */
function is_over(delay: unknown): boolean {
  const number = typeof delay === "number" ? delay : numeric(delay);
  if (number !== undefined) return number <= 0;
  // An int on the right has no say in it.
  const answer = special(delay, "__le__")?.call(delay, 0) ?? NotImplemented;
  if (answer !== NotImplemented) return answer;
  throw new TypeError(`'<=' not supported between instances of '${type_name(delay)}' and 'int'`);
}

function give_up_turn<T>(result: T | undefined): PromiseLike<T> {
  const { loop, task } = running;
  // When nothing else could run in between, going on at once is the same, and costs a fraction.
  const goes_on = loop !== null && task !== null && !task._must_cancel && loop._is_next();
  if (result === undefined || result === null) return (goes_on ? null : bare_yield) as PromiseLike<T>;
  return give_up_turn_for(result);
}

async function give_up_turn_for<T>(result: T): Promise<T> {
  await a_turn();
  return unawaited(result);
}
