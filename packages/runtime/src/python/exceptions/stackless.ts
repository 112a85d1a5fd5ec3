/** Makes an exception without capturing a stack: for control flow that no person will see. */
export function stackless<E>(make: () => E): E {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/**
 * What the root of Python's exceptions extends: `Error`, which captures a stack; where none is to be captured, an object with the
 * prototype of errors, which V8 makes in a tenth of the time.
 */
export const Raised: ErrorConstructor = /* @__PURE__ */ (() => {
  function Raised(this: object): object {
    return Error.stackTraceLimit === 0 ? this : Reflect.construct(Error, [], new.target as never);
  }
  Raised.prototype = Error.prototype;
  return Object.setPrototypeOf(Raised, Error) as ErrorConstructor;
})();
