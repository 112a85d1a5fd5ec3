import { MemoryError } from "../exceptions/hierarchy.ts";
import { repeat_count } from "./repeat_count.ts";

/** The longest array that V8 holds in one piece; one that grows beyond it ends the process. */
const longest = 2 ** 27 - 3;

/** The items repeated, or undefined when `times` is no int. A negative count gives nothing. */
export function repeat_items<T>(items: readonly T[], times: unknown): T[] | undefined {
  const count = repeat_count(times);
  if (count === undefined) return undefined;
  const repeated: T[] = [];
  if (items.length === 0 || count <= 0) return repeated;
  if (items.length * count > longest) throw new MemoryError();
  for (let round = 0; round < count; round++) for (const item of items) repeated.push(item);
  return repeated;
}
