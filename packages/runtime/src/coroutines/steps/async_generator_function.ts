const IS_ASYNC_GENERATOR_FUNCTION: unique symbol = /* @__PURE__ */ Symbol("async generator function");

/** Marks a function as what `async def` with a `yield` makes. */
export function async_generator_def<F extends Function>(implementation: F): F {
  return Object.defineProperty(implementation, IS_ASYNC_GENERATOR_FUNCTION, { value: true });
}

/** Whether a function was marked so. */
export function is_async_generator_function(value: Function): boolean {
  return IS_ASYNC_GENERATOR_FUNCTION in value;
}

/** Marks methods of a class, or static ones, by their names. */
export function async_generator_methods(cls: Function, ...names: readonly string[]): void {
  for (const name of names) {
    const owner = Object.hasOwn(cls.prototype as object, name) ? (cls.prototype as object) : cls;
    async_generator_def((owner as Record<string, Function>)[name]!);
  }
}
