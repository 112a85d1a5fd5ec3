import { take_keywords } from "../calls/keywords.ts";
import { str } from "../repr/str.ts";
import { ArithmeticError, Exception, RuntimeError, UnicodeError } from "./hierarchy.ts";

/** The operation is impossible while the interpreter shuts down. */
export class PythonFinalizationError extends RuntimeError {
  static override readonly __builtin__: string = "PythonFinalizationError";
}

/** An operation on a buffer is impossible. */
export class BufferError extends Exception {
  static override readonly __builtin__: string = "BufferError";
}

/** A weak reference has lost its object. */
export class ReferenceError extends Exception {
  static override readonly __builtin__: string = "ReferenceError";
}

/** An internal error of the interpreter. */
export class SystemError extends Exception {
  static override readonly __builtin__: string = "SystemError";
}

/** A module cannot be imported. */
export class ImportError extends Exception {
  static override readonly __builtin__: string = "ImportError";
  /** The module that cannot be imported. */
  declare name: any;
  /** The file that cannot be imported. */
  path: unknown;
  msg: unknown;

  constructor(...args: any[]) {
    const { name = null, path = null } = take_keywords(args);
    super(...args);
    this.name = name;
    this.path = path;
    this.msg = args.length === 1 ? args[0] : null;
  }
}

/** There is no such module. */
export class ModuleNotFoundError extends ImportError {
  static override readonly __builtin__: string = "ModuleNotFoundError";
}

/** Source text is not valid: `(msg, (filename, lineno, offset, text))`. */
export class SyntaxError extends Exception {
  static override readonly __builtin__: string = "SyntaxError";
  msg: any;

  constructor(...args: any[]) {
    super(...args);
    this.msg = args.length > 0 ? args[0] : null;
  }

  override __str__(): string {
    return str(this.msg);
  }
}

/** The indentation of source text is not valid. */
export class IndentationError extends SyntaxError {
  static override readonly __builtin__: string = "IndentationError";
}

/** Tabs and spaces are mixed. */
export class TabError extends IndentationError {
  static override readonly __builtin__: string = "TabError";
}

/** A floating point operation failed. */
export class FloatingPointError extends ArithmeticError {
  static override readonly __builtin__: string = "FloatingPointError";
}

/** Text cannot be translated: `(object, start, end, reason)`. */
export class UnicodeTranslateError extends UnicodeError {
  static override readonly __builtin__: string = "UnicodeTranslateError";
}
