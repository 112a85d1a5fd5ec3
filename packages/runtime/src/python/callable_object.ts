/** The property by which a function is an object of a class: see `CallableObject`. */
export const OBJECT: unique symbol = /* @__PURE__ */ Symbol("object");

/** What such a function says of itself. */
interface ObjectFacts {
  readonly type: Function;
  /** Whether calling it gives a coroutine. */
  readonly is_coroutine_function: boolean;
  /** The value of an attribute. Raises AttributeError when there is none. */
  get(name: string): unknown;
}

/** A JavaScript function that is an object of a class in Python, so that the runtime may call it too: a mock. */
interface CallableObject {
  readonly [OBJECT]: ObjectFacts;
}

/** What a function that is an object of a class says of itself; undefined for every other value. */
export function callable_object(value: unknown): ObjectFacts | undefined {
  return typeof value === "function" ? (value as Partial<CallableObject>)[OBJECT] : undefined;
}
