import { MemoryError } from "../exceptions/hierarchy.ts";
import { as_index } from "../items/position.ts";

/** The items repeated, or undefined when `times` is no int. A negative count gives nothing. */
export function repeat_items<T>(items: readonly T[], times: unknown): T[] | undefined {
  const count = as_index(times);
  if (count === undefined) return undefined;
  const repeated: T[] = [];
  if (items.length === 0 || count <= 0) return repeated;
  if (items.length * Number(count) > 2 ** 32 - 1) throw new MemoryError();
  for (let round = 0; round < count; round++) for (const item of items) repeated.push(item);
  return repeated;
}
