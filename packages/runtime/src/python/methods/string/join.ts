import { TypeError } from "../../exceptions/hierarchy.ts";
import { iterate } from "../../iteration/iterate.ts";
import { type_name } from "../../names.ts";
import { plain } from "../../derived/plain.ts";

/** The texts of an iterable with the separator between them. Raises TypeError for an item that is no text. */
export function join(separator: string, parts: Iterable<string>): string;
export function join(separator: string, parts: unknown): string;
export function join(separator: string, parts: unknown): string {
  const texts = Array.isArray(parts) ? parts : [...joinable(parts)];
  for (let place = 0; place < texts.length; place++) {
    if (typeof texts[place] === "string" || typeof plain(texts[place]) === "string") continue;
    throw new TypeError(`sequence item ${place}: expected str instance, ${type_name(texts[place])} found`);
  }
  return texts.join(separator);
}

/** What `join` is given, to go through. Raises TypeError. */
export function joinable(parts: unknown): Iterable<unknown> {
  try {
    return iterate(parts);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new TypeError("can only join an iterable");
  }
}
