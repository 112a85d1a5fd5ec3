import { Exception } from "./hierarchy.ts";
import { Tuple } from "../values/tuple.ts";
import { repr } from "../repr/repr.ts";
import { str } from "../repr/str.ts";

/** An operation of the system failed: `(errno, strerror[, filename[, winerror[, filename2]]])`, or any other arguments. */
export class OSError extends Exception {
  static override readonly __builtin__: string = "OSError";
  errno: any = null;
  strerror: any = null;
  filename: any = null;
  filename2: any = null;

  constructor(...args: any[]) {
    const specific = new.target === OSError && args.length > 1 ? error_class(args[0]) : undefined;
    if (specific !== undefined) {
      super();
      return new specific(...args);
    }
    super(...args);
    if (args.length < 2 || args.length > 5) return;
    [this.errno, this.strerror] = args;
    this.filename = args[2] ?? null;
    this.filename2 = args[4] ?? null;
    if (this.filename !== null) this.args = Tuple.of(args[0], args[1]);
  }

  override __str__(): string {
    const head = `[Errno ${str(this.errno)}] ${str(this.strerror)}`;
    if (this.filename !== null && this.filename2 !== null)
      return `${head}: ${repr(this.filename)} -> ${repr(this.filename2)}`;
    if (this.filename !== null) return `${head}: ${repr(this.filename)}`;
    return this.errno !== null && this.strerror !== null ? head : super.__str__();
  }
}

/** An operation would block. */
export class BlockingIOError extends OSError {
  static override readonly __builtin__: string = "BlockingIOError";
}

/** An operation on a child process failed. */
export class ChildProcessError extends OSError {
  static override readonly __builtin__: string = "ChildProcessError";
}

/** The root of the errors of connections. */
export class ConnectionError extends OSError {
  static override readonly __builtin__: string = "ConnectionError";
}

/** The other side has closed the pipe. */
export class BrokenPipeError extends ConnectionError {
  static override readonly __builtin__: string = "BrokenPipeError";
}

/** The other side aborted the connection. */
export class ConnectionAbortedError extends ConnectionError {
  static override readonly __builtin__: string = "ConnectionAbortedError";
}

/** The other side refused the connection. */
export class ConnectionRefusedError extends ConnectionError {
  static override readonly __builtin__: string = "ConnectionRefusedError";
}

/** The other side reset the connection. */
export class ConnectionResetError extends ConnectionError {
  static override readonly __builtin__: string = "ConnectionResetError";
}

/** The file exists already. */
export class FileExistsError extends OSError {
  static override readonly __builtin__: string = "FileExistsError";
}

/** There is no such file or directory. */
export class FileNotFoundError extends OSError {
  static override readonly __builtin__: string = "FileNotFoundError";
}

/** A signal interrupted the call. */
export class InterruptedError extends OSError {
  static override readonly __builtin__: string = "InterruptedError";
}

/** A file operation was asked of a directory. */
export class IsADirectoryError extends OSError {
  static override readonly __builtin__: string = "IsADirectoryError";
}

/** A directory operation was asked of something else. */
export class NotADirectoryError extends OSError {
  static override readonly __builtin__: string = "NotADirectoryError";
}

/** The operation is not permitted. */
export class PermissionError extends OSError {
  static override readonly __builtin__: string = "PermissionError";
}

/** There is no such process. */
export class ProcessLookupError extends OSError {
  static override readonly __builtin__: string = "ProcessLookupError";
}

/** The operation took too long. */
export class TimeoutError extends OSError {
  static override readonly __builtin__: string = "TimeoutError";
}

/** The class that Python chooses for an error number (Linux). */
function error_class(errno: unknown): typeof OSError | undefined {
  switch (errno) {
    case 1:
    case 13:
      return PermissionError;
    case 2:
      return FileNotFoundError;
    case 3:
      return ProcessLookupError;
    case 4:
      return InterruptedError;
    case 10:
      return ChildProcessError;
    case 11:
    case 114:
    case 115:
      return BlockingIOError;
    case 17:
      return FileExistsError;
    case 20:
      return NotADirectoryError;
    case 21:
      return IsADirectoryError;
    case 32:
    case 108:
      return BrokenPipeError;
    case 103:
      return ConnectionAbortedError;
    case 104:
      return ConnectionResetError;
    case 110:
      return TimeoutError;
    case 111:
      return ConnectionRefusedError;
    default:
      return undefined;
  }
}

export { OSError as EnvironmentError, OSError as IOError };
