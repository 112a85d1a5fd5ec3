import { Exception, RuntimeError } from "../../../python/exceptions/hierarchy.ts";
import { TimeoutError } from "../../../python/exceptions/os.ts";

export { TimeoutError };

const module = "concurrent.futures._base";

/** What the exceptions of futures extend. */
class Error_ extends Exception {
  static readonly __name__: string = "Error";
  static readonly __module__: string = module;
}

/** The future was cancelled. */
export class CancelledError extends Error_ {
  static override readonly __name__: string = "CancelledError";
  static override readonly __module__: string = module;
}

/** The operation is not allowed in the future's present state. */
export class InvalidStateError extends Error_ {
  static override readonly __name__: string = "InvalidStateError";
  static override readonly __module__: string = module;
}

/** An executor cannot go on. */
export class BrokenExecutor extends RuntimeError {
  static readonly __name__: string = "BrokenExecutor";
  static readonly __module__: string = module;
}

/** The initializer of a thread pool has failed. */
export class BrokenThreadPool extends BrokenExecutor {
  static override readonly __name__: string = "BrokenThreadPool";
  static override readonly __module__: string = "concurrent.futures.thread";
}

/** A process of a pool has ended abruptly. */
export class BrokenProcessPool extends BrokenExecutor {
  static override readonly __name__: string = "BrokenProcessPool";
  static override readonly __module__: string = "concurrent.futures.process";
}
