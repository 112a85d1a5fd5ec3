import { main_state, type ThreadState } from "../../threads/state.ts";
import { threads } from "../../threads/switching.ts";
import { MainThread, Thread, WorkerThread } from "./thread.ts";

/** The object that stands for the thread that is running. */
export function current_thread(): Thread {
  return thread_of(threads.current);
}

/** The object that stands for the thread that began the program. */
export function main_thread(): Thread {
  return thread_of(main_state);
}

/** The threads that have begun and not ended. */
export function enumerate(): Thread[] {
  return [...threads.alive].map(thread_of);
}

/** How many threads have begun and not ended. */
export function active_count(): number {
  return threads.alive.size;
}

/** A number of the running thread that no other has. */
export function get_ident(): number {
  return threads.current.ident;
}

function thread_of(state: ThreadState): Thread {
  if (state.thread === null) state.thread = state === main_state ? new MainThread(state) : new WorkerThread(state);
  return state.thread as Thread;
}
