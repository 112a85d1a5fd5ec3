import { equal } from "../comparison/equality.ts";
import { TypeError } from "../exceptions/hierarchy.ts";
import { iterate } from "../iteration/iterate.ts";
import { type_name } from "../names.ts";
import { special } from "../special.ts";
import { truth } from "../truth.ts";
import { plain } from "../derived/plain.ts";

/** `item in container`: note the order of the parameters. */
export function contains(container: unknown, item: unknown): boolean {
  if (typeof container === "string") return text_contains(container, item);
  if (Array.isArray(container)) return list_contains(container, item);
  const method = special(container, "__contains__");
  if (method !== undefined) return truth(method.call(container, item));
  for (const candidate of members(container)) if (equal(candidate, item)) return true;
  return false;
}

/** `item in container`, with the parameters in the order in which Python evaluates them. */
export function is_in(item: unknown, container: unknown): boolean {
  return contains(container, item);
}

function text_contains(text: string, item: unknown): boolean {
  const part = plain(item);
  if (typeof part !== "string")
    throw new TypeError(`'in <string>' requires string as left operand, not ${type_name(item)}`);
  return text.includes(part);
}

function list_contains(items: readonly unknown[], item: unknown): boolean {
  const type = typeof item;
  if (type !== "string" && type !== "number") return items.some((candidate) => equal(candidate, item));
  for (const candidate of items) {
    if (candidate === item || (typeof candidate !== type && equal(candidate, item))) return true;
  }
  return item !== item && items.some((candidate) => equal(candidate, item));
}

function members(container: unknown): Iterable<unknown> {
  try {
    return iterate(container);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new TypeError(`argument of type '${type_name(container)}' is not iterable`);
  }
}
