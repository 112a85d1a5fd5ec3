import { BaseException, EOFError, Exception, RuntimeError } from "../python/exceptions/hierarchy.ts";
import { stackless } from "../python/exceptions/stackless.ts";
import { TimeoutError } from "../python/exceptions/os.ts";
import { repr } from "../python/repr/repr.ts";

export { TimeoutError };

/** A task or future was cancelled. Not an `Exception`, so that `except Exception` lets it pass. */
export class CancelledError extends BaseException {
  static readonly __name__: string = "CancelledError";
  static readonly __module__: string = "asyncio.exceptions";
}

/** The operation is not allowed in the future's present state. */
export class InvalidStateError extends Exception {
  static readonly __name__: string = "InvalidStateError";
  static readonly __module__: string = "asyncio.exceptions";
}

/** The connection ended before the requested bytes had been read: `partial` holds those that came. */
export class IncompleteReadError extends EOFError {
  static readonly __name__: string = "IncompleteReadError";
  static readonly __module__: string = "asyncio.exceptions";
  partial: any;
  expected: any;

  constructor(partial: any, expected: any) {
    super(
      `${partial.length} bytes read on a total of ${expected === null ? "undefined" : repr(expected)} expected bytes`,
    );
    this.partial = partial;
    this.expected = expected;
  }
}

/** The separator was not found within the limit of the buffer. */
export class LimitOverrunError extends Exception {
  static readonly __name__: string = "LimitOverrunError";
  static readonly __module__: string = "asyncio.exceptions";
  consumed: any;

  constructor(message: any, consumed: any) {
    super(message);
    this.consumed = consumed;
  }
}

/** The system does not send this file through this socket by itself. */
export class SendfileNotAvailableError extends RuntimeError {
  static readonly __name__: string = "SendfileNotAvailableError";
  static readonly __module__: string = "asyncio.exceptions";
}

/** A barrier was aborted or reset while it was waited for. */
export class BrokenBarrierError extends RuntimeError {
  static readonly __name__: string = "BrokenBarrierError";
  static readonly __module__: string = "asyncio.exceptions";
}

/** Makes the exception that a cancellation delivers. It captures no stack: that is most of what a cancellation costs. */
export function make_cancelled_error(message: unknown): CancelledError {
  return stackless(() => (message === null ? new CancelledError() : new CancelledError(message)));
}

/** The TimeoutError that a cancellation becomes, which was raised and is the cause. */
export function timed_out(cancelled: CancelledError): TimeoutError {
  const raised = new TimeoutError();
  raised.__cause__ = raised.__context__ = cancelled;
  raised.__suppress_context__ = true;
  return raised;
}
