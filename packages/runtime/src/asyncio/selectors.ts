import type { Handle } from "./handles.ts";
import type { EventLoop } from "./base_events.ts";

/** Something outside of the program that a loop watches: a socket, a pipe. */
export interface Pollable {
  _poller: Poller | null;
  _is_readable(): boolean;
  _is_writable(): boolean;
  /** Whether it keeps the process alive. */
  _hold(held: boolean): void;
}

/** Who watches. */
export interface Poller {
  became_ready(watched: Pollable): void;
  unregister(watched: Pollable): void;
}

/** What is watched outside of the program: at each iteration it is asked for what has become ready. */
export interface Watched {
  readonly is_open: boolean;
  /** Puts the handles of what is ready into the queue. */
  select(): void;
  /** Whether what is watched keeps the process alive. */
  hold(held: boolean): void;
  close(): void;
}

interface Registration {
  reader: Handle | null;
  writer: Handle | null;
}

/**
 * What the loop watches (`Lib/asyncio/selector_events.py` on `epoll`): at each iteration the handles of what is ready join the
 * queue, in the order in which it became ready, and again at the next one while it stays ready.
 */
export class Selector implements Poller, Watched {
  readonly #loop: EventLoop;
  readonly #watched = new Map<Pollable, Registration>();
  readonly #ready = new Set<Pollable>();
  #is_held = false;

  constructor(loop: EventLoop) {
    this.#loop = loop;
    this.#is_held = loop.is_running();
  }

  /** Whether anything is watched. */
  get is_open(): boolean {
    return this.#watched.size > 0;
  }

  add_reader(watched: Pollable, handle: Handle): void {
    const registration = this.#registration(watched);
    registration.reader?.cancel();
    registration.reader = handle;
    if (watched._is_readable()) this.became_ready(watched);
  }

  add_writer(watched: Pollable, handle: Handle): void {
    const registration = this.#registration(watched);
    registration.writer?.cancel();
    registration.writer = handle;
    if (watched._is_writable()) this.became_ready(watched);
  }

  remove_reader(watched: Pollable): boolean {
    const registration = this.#watched.get(watched);
    if (registration === undefined || registration.reader === null) return false;
    registration.reader.cancel();
    registration.reader = null;
    if (registration.writer === null) this.unregister(watched);
    return true;
  }

  remove_writer(watched: Pollable): boolean {
    const registration = this.#watched.get(watched);
    if (registration === undefined || registration.writer === null) return false;
    registration.writer.cancel();
    registration.writer = null;
    if (registration.reader === null) this.unregister(watched);
    return true;
  }

  reader_of(watched: Pollable): Handle | null {
    return this.#watched.get(watched)?.reader ?? null;
  }

  writer_of(watched: Pollable): Handle | null {
    return this.#watched.get(watched)?.writer ?? null;
  }

  unregister(watched: Pollable): void {
    if (!this.#watched.delete(watched)) return;
    this.#ready.delete(watched);
    watched._poller = null;
    watched._hold(false);
  }

  became_ready(watched: Pollable): void {
    const registration = this.#watched.get(watched);
    if (registration === undefined || !is_due(watched, registration)) return;
    this.#ready.add(watched);
    this.#loop._wake_from_outside();
  }

  /** Puts the handles of what is ready into the loop's queue. */
  select(): void {
    for (const watched of this.#ready) {
      const { reader, writer } = this.#watched.get(watched)!;
      const reads = reader !== null && watched._is_readable();
      const writes = writer !== null && watched._is_writable();
      if (reads) this.#loop._ready.push(reader);
      if (writes) this.#loop._ready.push(writer);
      if (!reads && !writes) this.#ready.delete(watched);
    }
  }

  /** Puts what is ready in another order. */
  _arrange(order: (ready: readonly Pollable[]) => readonly Pollable[]): void {
    const arranged = order([...this.#ready]);
    this.#ready.clear();
    for (const watched of arranged) this.#ready.add(watched);
  }

  /** Whether what is watched keeps the process alive: only while the loop runs. */
  hold(held: boolean): void {
    this.#is_held = held;
    for (const watched of this.#watched.keys()) watched._hold(held);
  }

  /** Stops watching. What was watched is closed with the program, as in CPython. */
  close(): void {
    for (const watched of this.#watched.keys()) this.unregister(watched);
  }

  /** Whether the next iteration has something to run. */
  get has_ready(): boolean {
    return this.#ready.size > 0;
  }

  #registration(watched: Pollable): Registration {
    this.#loop._check_closed();
    let registration = this.#watched.get(watched);
    if (registration !== undefined) return registration;
    registration = { reader: null, writer: null };
    this.#watched.set(watched, registration);
    watched._poller = this;
    watched._hold(this.#is_held);
    return registration;
  }
}

function is_due(watched: Pollable, { reader, writer }: Registration): boolean {
  return (reader !== null && watched._is_readable()) || (writer !== null && watched._is_writable());
}

/** The loop's selector, made when something is first watched. */
export function selector_of(loop: EventLoop): Selector {
  return (loop._watched ??= new Selector(loop)) as Selector;
}
