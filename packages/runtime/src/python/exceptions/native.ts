import {
  BaseException,
  AttributeError,
  NameError,
  RecursionError,
  RuntimeError,
  TypeError,
  UnboundLocalError,
  ValueError,
} from "./hierarchy.ts";
import { TracebackType } from "./traceback.ts";

type Maker = (...groups: string[]) => BaseException;

/** What V8 says, and the exception that CPython would have raised in its place. */
const translations: readonly (readonly [RegExp, Maker])[] = [
  [/^Cannot read properties of (?:null|undefined) \(reading '(.*)'\)$/, (name) => no_attribute(name!)],
  [/^Cannot set properties of (?:null|undefined) \(setting '(.*)'\)$/, (name) => no_new_attribute(name!)],
  [/^(?:.*) is not a function or its return value is not iterable$/, () => new TypeError("object is not iterable")],
  [/^(?:.*) is not a (?:function|constructor)$/, () => new TypeError("object is not callable")],
  [/^(?:.*) is not (?:async )?iterable/, () => new TypeError("object is not iterable")],
  [/^Cannot access '(.*)' before initialization$/, (name) => unbound(name!)],
  [/^(.*) is not defined$/, (name) => new NameError(`name '${name}' is not defined`, { name: name! })],
  [/^Generator is already running$/, () => new ValueError("generator already executing")],
];

/**
 * What a `catch` got, as a Python exception: an exception of Python itself, or the one CPython would have raised where
 * JavaScript has thrown an error of its own. The JavaScript stack is kept, so that a traceback shows where it was thrown.
 */
export function exception(error: unknown): BaseException {
  const raised = error instanceof BaseException ? error : translated(error);
  raised.__traceback__ ??= new TracebackType(raised);
  return raised;
}

function translated(error: unknown): BaseException {
  const python = error instanceof Error ? translate(error) : new RuntimeError(String(error));
  if (error instanceof Error && error.stack !== undefined) python.stack = error.stack;
  return python;
}

function translate(error: Error): BaseException {
  if (is_overflow(error)) return new RecursionError("maximum recursion depth exceeded");
  for (const [pattern, make] of translations) {
    const match = pattern.exec(error.message);
    if (match !== null) return make(...match.slice(1));
  }
  return new RuntimeError(`${error.name}: ${error.message}`);
}

/** Where the stack ends, V8 has no room for a regular expression either, and says so in an error of its own. */
function is_overflow({ message }: Error): boolean {
  return message.startsWith("Maximum call stack size exceeded") || message.endsWith(": Stack overflow");
}

function no_attribute(name: string): AttributeError {
  return new AttributeError(`'NoneType' object has no attribute '${name}'`, { name, obj: null });
}

function no_new_attribute(name: string): AttributeError {
  return new AttributeError(`'NoneType' object has no attribute '${name}' and no __dict__ for setting new attributes`, {
    name,
    obj: null,
  });
}

function unbound(name: string): UnboundLocalError {
  return new UnboundLocalError(`cannot access local variable '${name}' where it is not associated with a value`, {
    name,
  });
}
