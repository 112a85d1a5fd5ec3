import { setImmediate as next_turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

let collector: (() => void) | null = null;

/**
 * Runs V8's collector. What a turn of Node's loop has looked at through a weak reference stays until its end, and what is called
 * when an object is gone has a turn of its own: so one turn ends before, another one after.
 */
export async function collect_garbage(): Promise<void> {
  if (collector === null) {
    setFlagsFromString("--expose-gc");
    collector = runInNewContext("gc") as () => void;
  }
  await next_turn();
  collector();
  await next_turn();
}
