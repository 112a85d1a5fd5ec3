import { address } from "../identity.ts";

/**
 * Marks a function as one that CPython has in C: an attribute of a class that holds it gives it as it is, and does not make a
 * method of it.
 */
export function builtin_function<F extends Function>(target: F, name: string = target.name): F {
  return Object.defineProperties(target, {
    __self__: { value: null, configurable: true },
    raw$text: { value: `<built-in function ${name}>`, configurable: true },
  });
}

/** The same with the text of an object of a class. */
export function builtin_object<F extends Function>(target: F, cls: string): F {
  return Object.defineProperties(target, {
    __self__: { value: null, configurable: true },
    raw$text: { get: () => `<${cls} object at ${address(target)}>`, configurable: true },
  });
}
