import type { Handle } from "./handles.ts";
import type { EventLoop } from "./base_events.ts";

/** Something outside of the program that a loop watches: a socket, a pipe. */
export interface Pollable {
  _poller: Poller | null;
  /** What the selector that watches it keeps of it. */
  _registration: Registration | null;
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

/** What a selector keeps of one thing that it watches. */
export interface Registration {
  readonly watched: Pollable;
  readonly selector: Selector;
  reader: Handle | null;
  writer: Handle | null;
  /** Where it stands among those of its selector. */
  place: number;
  is_ready: boolean;
}

/**
 * What the loop watches (`Lib/asyncio/selector_events.py` on `epoll`): at each iteration the handles of what is ready join the
 * queue, in the order in which it became ready, and again at the next one while it stays ready. Nothing here is in a hash table:
 * a socket comes and goes at every pause of its reader, and tables that grow and shrink keep the collector at work.
 */
export class Selector implements Poller, Watched {
  readonly #loop: EventLoop;
  readonly #registrations: Registration[] = [];
  /** Those that are ready, in the order in which they became so. */
  readonly #ready: Registration[] = [];
  #is_held = false;

  constructor(loop: EventLoop) {
    this.#loop = loop;
    this.#is_held = loop.is_running();
  }

  /** Whether anything is watched. */
  get is_open(): boolean {
    return this.#registrations.length > 0;
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
    const registration = this.#found(watched);
    if (registration === null || registration.reader === null) return false;
    registration.reader.cancel();
    registration.reader = null;
    if (registration.writer === null) this.unregister(watched);
    return true;
  }

  remove_writer(watched: Pollable): boolean {
    const registration = this.#found(watched);
    if (registration === null || registration.writer === null) return false;
    registration.writer.cancel();
    registration.writer = null;
    if (registration.reader === null) this.unregister(watched);
    return true;
  }

  reader_of(watched: Pollable): Handle | null {
    return this.#found(watched)?.reader ?? null;
  }

  writer_of(watched: Pollable): Handle | null {
    return this.#found(watched)?.writer ?? null;
  }

  unregister(watched: Pollable): void {
    const registration = this.#found(watched);
    if (registration === null) return;
    const last = this.#registrations.pop()!;
    if (last !== registration) this.#registrations[(last.place = registration.place)] = last;
    if (registration.is_ready) this.#ready.splice(this.#ready.indexOf(registration), 1);
    watched._registration = null;
    watched._poller = null;
    watched._hold(false);
  }

  became_ready(watched: Pollable): void {
    const registration = this.#found(watched);
    if (registration === null || !is_due(registration)) return;
    if (!registration.is_ready) this.#ready.push(registration);
    registration.is_ready = true;
    this.#loop._wake_from_outside();
  }

  /** Puts the handles of what is ready into the loop's queue. */
  select(): void {
    const ready = this.#ready;
    let kept = 0;
    for (const registration of ready) {
      const { watched, reader, writer } = registration;
      const reads = reader !== null && watched._is_readable();
      const writes = writer !== null && watched._is_writable();
      if (reads) this.#loop._ready.push(reader);
      if (writes) this.#loop._ready.push(writer);
      registration.is_ready = reads || writes;
      if (registration.is_ready) ready[kept++] = registration;
    }
    ready.length = kept;
  }

  /** Puts what is ready in another order. */
  _arrange(order: (ready: readonly Pollable[]) => readonly Pollable[]): void {
    const arranged = order(this.#ready.map(({ watched }) => watched));
    this.#ready.splice(0, Infinity, ...arranged.map((watched) => watched._registration!));
  }

  /** Whether what is watched keeps the process alive: only while the loop runs. */
  hold(held: boolean): void {
    this.#is_held = held;
    for (const { watched } of this.#registrations) watched._hold(held);
  }

  /** Stops watching. What was watched is closed with the program, as in CPython. */
  close(): void {
    for (const { watched } of this.#registrations.slice()) this.unregister(watched);
  }

  #found({ _registration }: Pollable): Registration | null {
    return _registration?.selector === this ? _registration : null;
  }

  #registration(watched: Pollable): Registration {
    this.#loop._check_closed();
    const found = this.#found(watched);
    if (found !== null) return found;
    const place = this.#registrations.length;
    const made = { watched, selector: this, reader: null, writer: null, place, is_ready: false };
    this.#registrations.push(made);
    watched._registration = made;
    watched._poller = this;
    watched._hold(this.#is_held);
    return made;
  }
}

function is_due({ watched, reader, writer }: Registration): boolean {
  return (reader !== null && watched._is_readable()) || (writer !== null && watched._is_writable());
}

/** The loop's selector, made when something is first watched. */
export function selector_of(loop: EventLoop): Selector {
  return (loop._watched ??= new Selector(loop)) as Selector;
}
