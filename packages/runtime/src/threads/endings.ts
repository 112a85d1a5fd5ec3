import { main_state } from "./state.ts";
import { next_end, threads } from "./switching.ts";

/** Waits until all threads have ended that a program waits for at its end: those that are no daemons. */
export async function end_of_threads(): Promise<void> {
  while ([...threads.alive].some((thread) => thread !== main_state && !thread.is_daemon)) await next_end();
}
