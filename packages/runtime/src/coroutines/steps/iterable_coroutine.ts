const ITERABLE: unique symbol = /* @__PURE__ */ Symbol("iterable");

/** Marks a generator function: what it gives can be awaited. */
export function mark_iterable_coroutines(generator_function: Function): void {
  Object.defineProperty(generator_function.prototype, ITERABLE, { value: true });
}

/** Marks one generator. */
export function mark_iterable_coroutine(generator: object): void {
  Object.defineProperty(generator, ITERABLE, { value: true });
}

/** Whether the value is a generator of a function that `types.coroutine` has marked. */
export function is_iterable_coroutine(value: unknown): value is Generator {
  return typeof value === "object" && value !== null && ITERABLE in value;
}
