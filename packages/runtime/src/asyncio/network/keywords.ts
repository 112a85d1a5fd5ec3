import { TypeError } from "../../python/exceptions/hierarchy.ts";

/** Raises TypeError for a keyword that a function has not: those of streams are handed on to it. */
export function check_keywords(name: string, options: object, known: readonly string[]): void {
  for (const keyword of Object.keys(options))
    if (!known.includes(keyword)) throw new TypeError(`${name}() got an unexpected keyword argument '${keyword}'`);
}
