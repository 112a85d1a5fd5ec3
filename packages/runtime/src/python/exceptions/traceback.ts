/**
 * A traceback as a value: what `__exit__` gets, and `error.__traceback__`. The frames themselves are in the exception's stack,
 * from which the traceback of an uncaught exception is printed.
 */
export class TracebackType {
  static readonly __builtin__: string = "traceback";
  static readonly __module__: string = "builtins";

  /** The exception whose stack has the frames. */
  readonly _error: Error | null;

  constructor(error: Error | null = null) {
    this._error = error;
  }
}
