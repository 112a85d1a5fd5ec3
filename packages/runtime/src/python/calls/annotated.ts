import { Dict } from "../values/dict.ts";

/** Gives a function its `__annotations__`, where the program reads them. */
export function annotated<F extends Function>(target: F, annotations: Readonly<Record<string, unknown>>): F {
  const value = new Dict(Object.entries(annotations));
  return Object.defineProperty(target, "__annotations__", { value, writable: true, configurable: true });
}
