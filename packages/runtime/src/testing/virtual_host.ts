import { current_host, set_host } from "../host/current.ts";
import { heap_pop, heap_push } from "../asyncio/item_heap.ts";

import type { Schedule } from "./schedule.ts";
import type { Host, HostFile, HostTimer } from "../host/host.ts";

/** What the clock moves on, in seconds, each time that it is read: no two readings are the same, as with a real clock. */
const TICK = 1e-9;
/** A real loop waits whole milliseconds (`selectors.EpollSelector.select`), so that timers close together are due at once. */
const WAITS_PER_SECOND = 1000;

/** How often, in seconds, the clock looks whether all that goes on outside has ended. */
const LOOK = 0.02;

/** How exact the clock is. */
interface VirtualClockOptions {
  /** The clock stands still between two jumps, and a jump ends exactly at a timer. */
  readonly exact?: boolean;
  /** Called when nothing is left that could wake the loop: no timer, no file operation. */
  readonly on_deadlock?: () => void;
  /** Which of several operations that have ended is told first; in the order in which they end, if not said. */
  readonly schedule?: Schedule;
  /** What `time.time()` begins with; the real one, if not said. */
  readonly started_at?: number;
}

interface VirtualTimer {
  readonly when: number;
  callback: (() => void) | null;
}

/** An operation that has ended, and who is to be told. */
interface Ended {
  readonly name: string;
  readonly tell: () => void;
}

/**
 * A host whose clock hardly moves while something runs and jumps to the next timer when nothing does. Files and output
 * are the real host's; while a file operation is under way, time does not move.
 */
export function virtual_host(real: Host, options: VirtualClockOptions = {}): Host {
  return new VirtualClock(real, options).host();
}

/** Puts a virtual clock over the current host, and returns a function that takes it away. */
export function use_virtual_clock(options: VirtualClockOptions = {}): () => void {
  const real = current_host();
  set_host(virtual_host(real, options));
  return () => void set_host(real);
}

class VirtualClock {
  readonly #real: Host;
  readonly #exact: boolean;
  readonly #on_deadlock: () => void;
  readonly #schedule_of_operations: Schedule | null;
  readonly #started_at: number;
  /** Operations that have ended and wait for their turn. */
  readonly #ended: Ended[] = [];
  readonly #timers: VirtualTimer[] = [];
  #now = 0;
  #is_idle = (): boolean => false;
  #operations = 0;
  #turns = 0;
  /** How many child processes run: meanwhile time goes its real way. */
  #outside = 0;
  #real_timer: HostTimer = null;
  #is_scheduled = false;

  constructor(real: Host, options: VirtualClockOptions) {
    this.#real = real;
    this.#exact = options.exact ?? false;
    this.#on_deadlock = options.on_deadlock ?? ((): void => {});
    this.#schedule_of_operations = options.schedule ?? null;
    this.#started_at = options.started_at ?? real.wall_time();
  }

  host(): Host {
    const real = this.#real;
    return {
      ...real,
      name: "virtual",
      now: () => this.#read(),
      wall_time: () => this.#started_at + this.#read(),
      process_time: () => this.#read(),
      begin_outside: () => this.#begin_outside(),
      after_events: (callback) => this.#after_events(callback),
      set_timer: (seconds, callback) => this.#set_timer(seconds, callback),
      clear_timer: (timer) => {
        (timer as VirtualTimer).callback = null;
      },
      on_idle: (is_idle) => {
        this.#is_idle = is_idle;
        this.#schedule();
      },
      sleep_blocking: (seconds) => {
        this.#now += seconds;
      },
      open_file: async (path, mode) =>
        this.#watched(path, await this.#during(`opening ${path}`, real.open_file(path, mode))),
    };
  }

  #read(): number {
    if (!this.#exact) this.#now += TICK;
    return this.#now;
  }

  #set_timer(seconds: number, callback: () => void): HostTimer {
    const wait = this.#exact ? seconds : Math.ceil(seconds * WAITS_PER_SECOND) / WAITS_PER_SECOND;
    const timer: VirtualTimer = { when: this.#now + wait, callback };
    heap_push(this.#timers, timer, earlier);
    this.#schedule();
    return timer;
  }

  /** What waits for its turn could still set an earlier timer: time does not move before. */
  #after_events(callback: () => void): void {
    this.#turns += 1;
    this.#real.after_events(() => {
      this.#turns -= 1;
      callback();
    });
  }

  #schedule(): void {
    if (this.#is_scheduled) return;
    this.#is_scheduled = true;
    this.#real.after_events(() => {
      this.#is_scheduled = false;
      this.#jump();
    });
  }

  /** Moves on to the next timer, unless a file operation could still bring something before. */
  #jump(): void {
    if (this.#ended.length > 0 && this.#ended.length === this.#operations) return this.#tell_next();
    if (this.#operations > 0) return;
    if (this.#turns > 0) return this.#schedule();
    const timers = this.#timers;
    while (timers.length > 0 && timers[0]!.callback === null) heap_pop(timers, earlier);
    if (timers.length === 0) {
      if (this.#outside === 0 && this.#is_idle()) this.#on_deadlock();
      return;
    }
    if (this.#waits_really(timers[0]!)) return;
    const timer = heap_pop(timers, earlier);
    this.#now = Math.max(this.#now, timer.when);
    if (timers.length > 0) this.#schedule();
    timer.callback!();
  }

  /** Once all operations under way have ended, the schedule says which of them is told. */
  #tell_next(): void {
    const ended = this.#ended;
    const place =
      ended.length === 1 ? 0 : this.#schedule_of_operations!.choose(ended.length, this.#now, (at) => ended[at]!.name);
    const [next] = ended.splice(place, 1);
    next!.tell();
  }

  #begin_outside(): () => void {
    this.#outside += 1;
    return () => {
      this.#outside -= 1;
      this.#schedule();
    };
  }

  /** While something goes on outside, whether a timer has yet to be waited for as with a real clock. */
  #waits_really(timer: VirtualTimer): boolean {
    if (this.#real_timer !== null) this.#real.clear_timer(this.#real_timer);
    this.#real_timer = null;
    const began = this.#now;
    const wait = timer.when - began;
    if (wait <= 0 || (this.#outside === 0 && this.#real.has_open_sockets?.() !== true)) return false;
    const real_begin = this.#real.now();
    this.#real_timer = this.#real.set_timer(Math.min(wait, LOOK), () => {
      this.#real_timer = null;
      this.#now = Math.max(this.#now, Math.min(timer.when, began + this.#real.now() - real_begin));
      this.#jump();
    });
    return true;
  }

  async #during<T>(name: string, operation: Promise<T>): Promise<T> {
    this.#operations += 1;
    try {
      return await operation;
    } finally {
      if (this.#schedule_of_operations !== null) {
        const { promise, resolve } = Promise.withResolvers<void>();
        this.#ended.push({ name, tell: resolve });
        this.#schedule();
        await promise;
      }
      this.#operations -= 1;
      this.#schedule();
    }
  }

  #watched(path: string, file: HostFile): HostFile {
    return {
      read: (size) => this.#during(`reading ${path}`, file.read(size)),
      write: (bytes) => this.#during(`writing ${path}`, file.write(bytes)),
      close: () => this.#during(`closing ${path}`, file.close()),
    };
  }
}

function earlier(first: VirtualTimer, second: VirtualTimer): boolean {
  return first.when < second.when;
}
