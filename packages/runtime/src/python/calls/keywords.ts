/** Keyword arguments on their way to a function: a plain object, which is never a Python value. */
export type Keywords = Record<string, any>;

/** Whether a value is the trailing object that carries keyword arguments. */
export function is_keywords(value: unknown): value is Keywords {
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return !(Symbol.iterator in value);
}

/** Removes the keyword arguments from the end of a list of arguments and returns them; an empty object when there are none. */
export function take_keywords(args: unknown[]): Keywords {
  return args.length > 0 && is_keywords(args.at(-1)) ? (args.pop() as Keywords) : {};
}
