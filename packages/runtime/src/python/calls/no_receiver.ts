import { TypeError } from "../exceptions/hierarchy.ts";

/** Stands at the start of a method that is written without `self`: raises TypeError where an object calls it. */
export function no_receiver(receiver: unknown, name: string): void {
  if (receiver !== undefined) throw new TypeError(`${name}() takes 0 positional arguments but 1 was given`);
}
