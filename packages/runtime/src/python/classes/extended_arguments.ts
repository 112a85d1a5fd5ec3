import { TypeError } from "../exceptions/hierarchy.ts";
import { take_keywords } from "../calls/keywords.ts";

/** The constructor of a built-in type takes no keyword arguments. Removes an empty mark of them from the arguments. */
export function no_keywords(type: string, args: unknown[]): void {
  if (Object.keys(take_keywords(args)).length > 0) throw new TypeError(`${type}() takes no keyword arguments`);
}

/** It takes one argument or none. */
export function at_most_one(type: string, args: readonly unknown[]): void {
  if (args.length > 1) throw new TypeError(`${type} expected at most 1 argument, got ${args.length}`);
}
