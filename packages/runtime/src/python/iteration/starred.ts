import { TypeError } from "../exceptions/hierarchy.ts";
import { called_name, type_name } from "../names.ts";
import { iterate } from "./iterate.ts";

/**
 * What `*value` stands for in a list or among arguments: its items. Raises TypeError for what cannot be iterated, in the name
 * of the function that is called where that is all that it is called with: one of the program, or the name of a built-in one.
 */
export function starred(value: unknown, callee?: Function | string): Iterable<any> {
  try {
    return iterate(value);
  } catch (error) {
    const is_own = error instanceof TypeError && error.args.items[0] === `'${type_name(value)}' object is not iterable`;
    if (!is_own) throw error;
    throw new TypeError(`${subject(callee)} after * must be an iterable, not ${type_name(value)}`);
  }
}

function subject(callee: Function | string | undefined): string {
  if (callee === undefined) return "Value";
  return `${typeof callee === "string" ? `${callee}()` : called_name(callee)} argument`;
}
