/** Python's `gc`: the collector is JavaScript's, which runs when it likes and, on Node, when it is asked. */
import { current_host } from "../host/current.ts";
import { ValueError } from "../python/exceptions/hierarchy.ts";
import { Tuple } from "../python/values/tuple.ts";
import { collections } from "./collector.ts";

/** What the program has set; JavaScript's collector goes by its own rules. */
const settings = { is_enabled: true, threshold: [2000, 10, 0] as unknown[], debug: 0 };

/** How many generations CPython has. */
const GENERATIONS = 3;

/** Collects what nothing refers to any more. Gives 0: JavaScript does not tell how much that was. */
export async function collect(generation = GENERATIONS - 1): Promise<number> {
  if (!(generation >= 0 && generation < GENERATIONS)) throw new ValueError("invalid generation");
  for (const prepare of collections.before) prepare();
  await current_host().collect_garbage?.();
  for (const finish of collections.after) finish();
  return 0;
}

/** Notes it: JavaScript's collector cannot be told. */
export function enable(): null {
  settings.is_enabled = true;
  return null;
}

/** Notes it: JavaScript's collector goes on. */
export function disable(): null {
  settings.is_enabled = false;
  return null;
}

/** Whether the program has not disabled it. */
export function isenabled(): boolean {
  return settings.is_enabled;
}

/** CPython keeps what is there out of further collections: nothing that could be told. */
export function freeze(): null {
  return null;
}

/** What `freeze` did is undone: nothing. */
export function unfreeze(): null {
  return null;
}

/** The thresholds that the program has set, or CPython's own. */
export function get_threshold(): Tuple {
  return Tuple.from(settings.threshold);
}

/** Sets as many of the thresholds as are given. */
export function set_threshold(...given: unknown[]): null {
  settings.threshold = [...given, ...settings.threshold.slice(given.length)];
  return null;
}
