import { current_host } from "../host/current.ts";
import { block } from "./switching.ts";

interface Waiter {
  wake: () => void;
}

/** The longest that one timer of the host waits, in seconds. */
const MAXIMUM_WAIT = 24 * 3600;

/** The threads that wait for the same thing, oldest first. */
export class Waiters {
  readonly #waiting: Waiter[] = [];

  get count(): number {
    return this.#waiting.length;
  }

  /** Blocks until woken, which gives true, or until `timeout` seconds have passed, which gives false; null waits for ever. */
  wait(timeout: number | null): Promise<boolean> {
    return block((resume) => {
      const host = current_host();
      host.stdout.flush();
      const waiter: Waiter = { wake: () => undefined };
      const end = (woken: boolean): void => {
        if (timer !== null) host.clear_timer(timer);
        const place = this.#waiting.indexOf(waiter);
        if (place >= 0) this.#waiting.splice(place, 1);
        resume(woken);
      };
      const timer =
        timeout === null ? null : host.set_timer(Math.max(0, Math.min(timeout, MAXIMUM_WAIT)), () => end(false));
      waiter.wake = () => end(true);
      this.#waiting.push(waiter);
    });
  }

  /** Wakes so many of them. */
  wake(count = 1): void {
    for (const waiter of this.#waiting.slice(0, count)) waiter.wake();
  }

  wake_all(): void {
    this.wake(this.#waiting.length);
  }
}

/** Blocks the running thread for so many seconds. */
export function pause(seconds: number): Promise<null> {
  return block((resume) => {
    const host = current_host();
    host.stdout.flush();
    host.set_timer(Math.min(seconds, MAXIMUM_WAIT), () => resume(null));
  });
}

/** Blocks the running thread until a promise is settled. */
export async function block_for<T>(promise: Promise<T>): Promise<T> {
  await block((resume) => {
    current_host().stdout.flush();
    promise.then(resume, resume);
  });
  return promise;
}
