/** Gives a function its `__name__` and `__qualname__`, and the generators that it makes. */
export function known_as<F extends Function>(target: F, name: string, qualified: string): F {
  Object.defineProperty(target, "name", { value: name, configurable: true });
  define(target, "__qualname__", qualified);
  const made: unknown = target.prototype;
  // The prototype of what a generator function makes has no constructor.
  if (typeof made === "object" && made !== null && !Object.hasOwn(made, "constructor")) {
    define(made, "__name__", name);
    define(made, "__qualname__", qualified);
  }
  return target;
}

function define(target: object, property: string, value: string): void {
  Object.defineProperty(target, property, { value, writable: true, configurable: true });
}
