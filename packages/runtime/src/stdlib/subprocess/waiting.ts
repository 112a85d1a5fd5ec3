import { processes } from "#processes";
import { seconds } from "../../asyncio/seconds.ts";

/** The moment until which something may take; there is none where nothing is said. */
export function deadline_of(timeout: unknown): number {
  return timeout === null ? Infinity : processes.seconds() + seconds(timeout);
}

/** Does what is written as steps, each of which gives how many seconds it waits for: the whole program waits. */
export function waited<T>(steps: Generator<number, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    processes.rest(step.value);
  }
}
