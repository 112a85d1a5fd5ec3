const iterable = /* @__PURE__ */ new WeakSet<object>();

/** Remembers a generator that a function marked by `types.coroutine` gave: `await` takes it. */
export function mark_iterable_coroutine<T extends object>(generator: T): T {
  iterable.add(generator);
  return generator;
}

/** Whether the value is such a generator. */
export function is_iterable_coroutine(value: unknown): value is Generator {
  return typeof value === "object" && value !== null && iterable.has(value);
}
