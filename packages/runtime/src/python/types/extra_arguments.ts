import { is_keywords } from "../calls/keywords.ts";
import { TypeError } from "../exceptions/hierarchy.ts";

/** Refuses what a built-in type does not take: keyword arguments, or more arguments than `most`. */
export function refuse_extra(type: string, args: readonly unknown[], most: number): void {
  if (is_keywords(args.at(-1)) && Object.keys(args.at(-1) as object).length > 0)
    throw new TypeError(`${type}() takes no keyword arguments`);
  if (args.length > most)
    throw new TypeError(`${type} expected at most ${most} argument${most === 1 ? "" : "s"}, got ${args.length}`);
}

/** Refuses more arguments than `most`, in the words of the types that take keyword arguments too. */
export function refuse_surplus(type: string, args: readonly unknown[], most: number): void {
  if (args.length > most) throw new TypeError(`${type}() takes at most ${most} arguments (${args.length} given)`);
}
