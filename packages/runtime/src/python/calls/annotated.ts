import { Dict } from "../values/dict.ts";

/** The property under which a function keeps what its annotations stand for, where they are texts. */
const HINTS: unique symbol = /* @__PURE__ */ Symbol("hints");

type Annotations = Readonly<Record<string, unknown>>;

/** Gives a function its `__annotations__`, where the program reads them; `hints` evaluates them where they are texts. */
export function annotated<F extends Function>(target: F, annotations: Annotations, hints?: () => Annotations): F {
  if (hints !== undefined) Object.assign(target, { [HINTS]: hints });
  const value = new Dict(Object.entries(annotations));
  return Object.defineProperty(target, "__annotations__", { value, writable: true, configurable: true });
}

/** What the annotations of a function stand for; undefined where its `__annotations__` say so. */
export function hints_of(target: object): Annotations | undefined {
  return (target as { [HINTS]?: () => Annotations })[HINTS]?.();
}
