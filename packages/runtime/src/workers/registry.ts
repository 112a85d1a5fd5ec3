import type { WorkerPlace } from "../host/workers.ts";

/** A function of the program that workers have too. */
export interface Movable {
  readonly place: WorkerPlace;
  readonly name: string;
}

const known = /* @__PURE__ */ new WeakMap<object, Movable>();
const counted = /* @__PURE__ */ new Map<string, number>();

/** The next place of a module: in a bundle, several modules are one. */
export function next_place(url: string): WorkerPlace {
  const number = counted.get(url) ?? 0;
  counted.set(url, number + 1);
  return { url, number };
}

/** Makes functions known under their names. */
export function register(place: WorkerPlace, definitions: Readonly<Record<string, object>>): void {
  for (const [name, definition] of Object.entries(definitions)) known.set(definition, { place, name });
}

/** Where workers find a function; undefined for one that cannot be moved. */
export function movable_of(target: unknown): Movable | undefined {
  return typeof target === "function" ? known.get(target) : undefined;
}

/** A function is not moved again: it turned out to change what it is given, or to give what has no copy. */
export function keep_here(target: object): void {
  known.delete(target);
}
