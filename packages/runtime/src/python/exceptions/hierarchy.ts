import { take_keywords } from "../calls/keywords.ts";
import { bundled, late } from "../late.ts";
import { class_name, type_name } from "../names.ts";
import { Raised } from "./stackless.ts";
import { decode_error_text, encode_error_text } from "./unicode.ts";

import type { Tuple } from "../values/tuple.ts";

// The exceptions that the values and operators themselves raise stand in one module, because each of them needs the values for
// its text: in several modules, a class could be evaluated before the class that it extends.

/**
 * The root of Python's exceptions, and an `Error`, so that a JavaScript stack is kept for the traceback.
 * The `message` of `Error` stays empty: in Python it is an attribute like any other, which a subclass may define.
 */
export class BaseException extends Raised {
  static readonly __builtin__: string = "BaseException";

  /** The exception named by `raise … from`. */
  __cause__: BaseException | null = null;
  /** The exception that was being handled when this one was raised. */
  __context__: BaseException | null = null;
  /** Whether a traceback leaves `__context__` out, as it does after `raise … from`. */
  __suppress_context__ = false;
  /** What `with_traceback` was given; the frames themselves are read from the stack. */
  __traceback__: unknown = null;
  /** Notes added by `add_note`; absent until the first, as in Python. */
  declare __notes__?: string[];

  #args: unknown[] | Tuple;

  constructor(...args: any[]) {
    super();
    if (args.length > 0) take_keywords(args);
    this.#args = args;
  }

  /** The arguments of the constructor. */
  get args(): Tuple {
    if (Array.isArray(this.#args)) this.#args = bundled("Tuple").from(this.#args);
    return this.#args;
  }

  set args(value: Iterable<unknown>) {
    this.#args = late.Tuple !== null && value instanceof late.Tuple ? value : [...value];
  }

  /** The arguments without the tuple around them. */
  get raw$args(): readonly unknown[] {
    return Array.isArray(this.#args) ? this.#args : this.#args.items;
  }

  /** Whether the exception ends the program, whatever the loop has still to do. */
  get raw$ends_program(): boolean {
    return false;
  }

  /** The exit code of a program that it ends without a traceback; null: the traceback is printed. */
  raw$exit_code(): number | null {
    return null;
  }

  /** The members of a group; none of what is no group. */
  raw$members(): readonly BaseException[] {
    return [];
  }

  /** Appends a line that the traceback prints after the exception. */
  add_note(note: string): null {
    if (typeof note !== "string") throw new TypeError(`note must be a str, not '${type_name(note)}'`);
    (this.__notes__ ??= []).push(note);
    return null;
  }

  /** Sets `__traceback__` and returns the exception, for `raise error.with_traceback(tb)`. */
  with_traceback(traceback: unknown): this {
    this.__traceback__ = traceback;
    return this;
  }

  /** The text of the exception: nothing, its only argument, or all of them as a tuple. */
  __str__(): string {
    const args = this.raw$args;
    if (args.length === 0) return "";
    return args.length === 1 ? only_text(args[0] ?? null) : bundled("texts").tuple_text(args);
  }

  /** `ValueError('text', 2)`. */
  __repr__(): string {
    return `${class_name(this.constructor)}(${this.raw$args.map((arg) => bundled("texts").repr(arg)).join(", ")})`;
  }

  /** What JavaScript shows: `ValueError: text`. */
  override toString(): string {
    const text = this.__str__();
    return text === "" ? class_name(this.constructor) : `${class_name(this.constructor)}: ${text}`;
  }
}

/** The text of an only argument, which nearly always is one. */
function only_text(argument: unknown): string {
  return typeof argument === "string" ? argument : bundled("texts").str(argument);
}

/** The root of the exceptions that a program is expected to handle. */
export class Exception extends BaseException {
  static override readonly __builtin__: string = "Exception";
}

/** An operation was applied to a value of the wrong type. */
export class TypeError extends Exception {
  static override readonly __builtin__: string = "TypeError";
}

/** An error that fits no other class. */
export class RuntimeError extends Exception {
  static override readonly __builtin__: string = "RuntimeError";
}

/** An abstract method was called. */
export class NotImplementedError extends RuntimeError {
  static override readonly __builtin__: string = "NotImplementedError";
}

/** The calls are nested too deeply. */
export class RecursionError extends RuntimeError {
  static override readonly __builtin__: string = "RecursionError";
}

/** An `assert` failed. */
export class AssertionError extends Exception {
  static override readonly __builtin__: string = "AssertionError";
}

/** `input` met the end of the file. */
export class EOFError extends Exception {
  static override readonly __builtin__: string = "EOFError";
}

/** An asynchronous iterator has no more items. */
export class StopAsyncIteration extends Exception {
  static override readonly __builtin__: string = "StopAsyncIteration";
}

/** No memory is left. */
export class MemoryError extends Exception {
  static override readonly __builtin__: string = "MemoryError";
}

/** The root of the arithmetical errors. */
export class ArithmeticError extends Exception {
  static override readonly __builtin__: string = "ArithmeticError";
}

/** A result is too large to be represented. */
export class OverflowError extends ArithmeticError {
  static override readonly __builtin__: string = "OverflowError";
}

/** A division or modulo by zero. */
export class ZeroDivisionError extends ArithmeticError {
  static override readonly __builtin__: string = "ZeroDivisionError";
}

/** The root of the errors of a missing key or index. */
export class LookupError extends Exception {
  static override readonly __builtin__: string = "LookupError";
}

/** A sequence has no such index. */
export class IndexError extends LookupError {
  static override readonly __builtin__: string = "IndexError";
}

/** A mapping has no such key. Its text is the key's repr, so that an empty key can be seen. */
export class KeyError extends LookupError {
  static override readonly __builtin__: string = "KeyError";

  override __str__(): string {
    return this.raw$args.length === 1 ? bundled("texts").repr(this.raw$args[0]) : super.__str__();
  }
}

/** An object has no such attribute. */
export class AttributeError extends Exception {
  static override readonly __builtin__: string = "AttributeError";
  /** The attribute that was looked for. */
  declare name: any;
  /** The object that has no such attribute. */
  obj: unknown;

  constructor(...args: any[]) {
    const { name = null, obj = null } = take_keywords(args);
    super(...args);
    this.name = name;
    this.obj = obj;
  }
}

/** A name is not bound. */
export class NameError extends Exception {
  static override readonly __builtin__: string = "NameError";
  /** The name that is not bound. */
  declare name: any;

  constructor(...args: any[]) {
    const { name = null } = take_keywords(args);
    super(...args);
    this.name = name;
  }
}

/** A local variable is read before it is bound. */
export class UnboundLocalError extends NameError {
  static override readonly __builtin__: string = "UnboundLocalError";
}

/** A value of the right type is not acceptable. */
export class ValueError extends Exception {
  static override readonly __builtin__: string = "ValueError";
}

/** The root of the errors of encoding and decoding. */
export class UnicodeError extends ValueError {
  static override readonly __builtin__: string = "UnicodeError";
}

/** Text cannot be encoded: `(encoding, object, start, end, reason)`. */
export class UnicodeEncodeError extends UnicodeError {
  static override readonly __builtin__: string = "UnicodeEncodeError";
  encoding: any;
  object: any;
  start: any;
  end: any;
  reason: any;

  constructor(...args: any[]) {
    super(...args);
    [this.encoding, this.object, this.start, this.end, this.reason] = args;
  }

  override __str__(): string {
    return encode_error_text(this);
  }
}

/** Bytes cannot be decoded: `(encoding, object, start, end, reason)`. */
export class UnicodeDecodeError extends UnicodeError {
  static override readonly __builtin__: string = "UnicodeDecodeError";
  encoding: any;
  object: any;
  start: any;
  end: any;
  reason: any;

  constructor(...args: any[]) {
    super(...args);
    [this.encoding, this.object, this.start, this.end, this.reason] = args;
  }

  override __str__(): string {
    return decode_error_text(this);
  }
}

/** An iterator has no more items; `value` is what a generator returned. */
export class StopIteration extends Exception {
  static override readonly __builtin__: string = "StopIteration";
  value: any;

  constructor(...args: any[]) {
    super(...args);
    this.value = args.length > 0 ? args[0] : null;
  }
}

/** A generator is being closed. */
export class GeneratorExit extends BaseException {
  static override readonly __builtin__: string = "GeneratorExit";
}

/** The user pressed Ctrl-C. */
export class KeyboardInterrupt extends BaseException {
  static override readonly __builtin__: string = "KeyboardInterrupt";

  override get raw$ends_program(): boolean {
    return true;
  }
}
