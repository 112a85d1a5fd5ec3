/** What loops need to know of a thread. */
export interface ThreadSlot {
  readonly name: string;
  /** The loop that was set in it. */
  event_loop: object | null;
}

/** The thread that has its turn, null in the main one; and how its turn ends. */
export const turns: {
  thread: ThreadSlot | null;
  /** Whether the main thread waits for another one, or for a time to pass. */
  main_waits: boolean;
  /**
   * Ends the turn of a thread whose loop waits, and gives what begins the next one; in the main thread nothing. It is here once the
   * program has begun a thread.
   */
  end: (() => (() => void) | null) | null;
  /** Gives the other threads a turn where it is time for that; here with `end`. */
  give_way: (() => Promise<void> | null) | null;
} = { thread: null, main_waits: false, end: null, give_way: null };
