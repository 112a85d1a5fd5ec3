import { running } from "../asyncio/running.ts";
import { turns } from "../asyncio/turns.ts";
import { current_host } from "../host/current.ts";
import { main_state, type ThreadState } from "./state.ts";

// The threads of a program take turns on JavaScript's one thread, as those of CPython take turns at its global lock. A turn begins with
// a macrotask of the host and includes all the microtasks that follow, so that no two threads ever mix. It ends where the thread
// blocks: what blocks in Python is awaited here.

type Running = { -readonly [Key in keyof typeof running]: (typeof running)[Key] };

/** Which thread has its turn, and which have begun and not ended. */
export const threads: { current: ThreadState; readonly alive: Set<ThreadState> } = {
  current: main_state,
  alive: /* @__PURE__ */ new Set([main_state]),
};

/** What the main thread runs, while another thread has its turn. */
const outside: { of_main: Running | null } = { of_main: null };

/** Who waits for the end of a thread, whichever it is. */
const watching: (() => void)[] = [];

const queue: (() => void)[] = [];
const serving = { is_asked: false };

/** Calls back in a turn of its own, after those that asked before. */
function in_turn(callback: () => void): void {
  queue.push(callback);
  if (serving.is_asked) return;
  serving.is_asked = true;
  current_host().after_events(serve);
}

function serve(): void {
  const callback = queue.shift();
  serving.is_asked = queue.length > 0;
  if (serving.is_asked) current_host().after_events(serve);
  callback?.();
}

/** Makes another thread than the main one the current one; `state` is what it runs. */
function enter(thread: ThreadState, state: Running): void {
  threads.current = turns.thread = thread;
  outside.of_main = { ...running };
  Object.assign(running, state);
}

/** Gives the turn back; returns what the thread runs. */
function leave(): Running {
  const state = { ...running };
  threads.current = main_state;
  turns.thread = null;
  Object.assign(running, outside.of_main);
  outside.of_main = null;
  return state;
}

/** Begins a thread, which runs `body` in a turn of its own. */
export function start_thread(thread: ThreadState, body: () => Promise<void>): void {
  threads.alive.add(thread);
  turns.end = between_turns;
  turns.give_way = give_way;
  in_turn(() => {
    enter(thread, { loop: null, task: null, handled: null, context: thread.context } as Running);
    void body().finally(() => {
      threads.alive.delete(thread);
      leave();
      for (const tell of watching.splice(0)) tell();
    });
  });
}

/**
 * Ends the turn of the running thread until `begin`'s argument is called, with what the wait then gives. A task that blocks keeps its
 * loop: no other task runs meanwhile, but other threads do.
 */
export async function block<T>(begin: (resume: (value: T) => void) => void): Promise<T> {
  const thread = threads.current;
  const { promise, resolve } = Promise.withResolvers<T>();
  begin((value) => in_turn(() => resolve(value)));
  if (thread === main_state) {
    turns.main_waits = true;
    return promise.finally(() => (turns.main_waits = false));
  }
  const state = leave();
  try {
    return await promise;
  } finally {
    enter(thread, state);
  }
}

/**
 * For a loop that waits for the host in another thread than the main one: ends the thread's turn, and returns what begins the
 * next one. None in the main thread.
 */
function between_turns(): (() => void) | null {
  const thread = threads.current;
  if (thread === main_state) return null;
  const state = leave();
  return () => enter(thread, state);
}

/** After so many seconds CPython lets another thread have its turn (`sys.getswitchinterval`). */
const SWITCH_INTERVAL = 0.005;

const given = { at: 0 };

/** For a task that may never wait: gives the others a turn now and then, as CPython does wherever a thread is. */
function give_way(): Promise<void> | null {
  const now = current_host().now();
  if (now - given.at < SWITCH_INTERVAL) return null;
  given.at = now;
  return block<void>((resume) => resume());
}

/** Resolves when the next thread has ended. */
export function next_end(): Promise<void> {
  return new Promise((resolve) => void watching.push(resolve));
}
