import { raise_here, handling_of, signal_number } from "./signal/handlers.ts";

// The part of Python's `_thread` that programs name: the rest of it is `threading`.

export { get_ident, get_ident as get_native_id } from "./threading/current.ts";

/** Does what a signal to this process would do: the handler runs in the main thread. One that the system handles does nothing. */
export function interrupt_main(signum: unknown = 2): null {
  const number = signal_number(signum);
  if (handling_of(number) !== "default") raise_here(number);
  return null;
}
