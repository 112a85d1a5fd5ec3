/** What a program has made of the signals, for those that must know without the module `signal`. */
export const interrupts: {
  /** Whether the program has a handler of its own for Ctrl-C: then `asyncio.run` leaves it alone. */
  is_replaced: boolean;
  /** What `asyncio.run` does on Ctrl-C, while it runs. */
  of_runner: (() => void) | null;
  /** How many signals are watched for: a loop that waits for nothing else waits for them. */
  watched: number;
} = { is_replaced: false, of_runner: null, watched: 0 };
