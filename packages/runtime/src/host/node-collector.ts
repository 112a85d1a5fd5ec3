import { setImmediate as next_turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

type Collector = (options?: { readonly type: "minor" }) => void;

let collector: Collector | null = null;

/** V8 shows its collector to contexts that are made while a flag says so. */
function find_collector(): Collector {
  setFlagsFromString("--expose-gc");
  const found = runInNewContext("gc") as Collector;
  setFlagsFromString("--no-expose-gc");
  return found;
}

/**
 * Runs V8's collector. What a turn of Node's loop has looked at through a weak reference stays until its end, and what is called
 * when an object is gone has a turn of its own: so one turn ends before, another one after.
 */
export async function collect_garbage(): Promise<void> {
  collector ??= find_collector();
  await next_turn();
  collector();
  await next_turn();
}

/** Collects what is young at once, which takes about a millisecond. */
export function collect_young(): void {
  collector ??= find_collector();
  collector({ type: "minor" });
}
