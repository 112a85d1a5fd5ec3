import { call } from "../calls/call.ts";
import { BaseException } from "../exceptions/hierarchy.ts";
import { Dict } from "../values/dict.ts";
import { Tuple } from "../values/tuple.ts";

type Initializer = (target: any, args: any[]) => void;

/** The `__init__` of the built-in classes that a class of the program may extend. */
function initializer(cls: Function): Initializer | undefined {
  if (cls === BaseException || cls.prototype instanceof BaseException)
    return (target, args) => initialize_exception(cls, target, args);
  return cls === Dict ? (target: Dict, args) => void call(Dict.prototype.update.bind(target), ...args) : undefined;
}

/** Whether a built-in class has an `__init__` of its own. */
export function is_initialized(cls: Function): boolean {
  return initializer(cls) !== undefined;
}

/** Runs the `__init__` of a built-in class on an object that is there. */
export function initialize_builtin(cls: Function, target: object, args: any[]): void {
  initializer(cls)?.(target, args);
}

/** An exception keeps its arguments; one whose class takes them apart keeps the parts too. */
function initialize_exception(cls: Function, target: BaseException, args: any[]): void {
  const fresh = Reflect.construct(cls, args) as BaseException;
  target.args = Tuple.from(fresh.args);
  for (const key of Object.keys(fresh)) {
    if (/^__\w+__$/.test(key)) continue;
    (target as unknown as Record<string, unknown>)[key] = (fresh as unknown as Record<string, unknown>)[key];
  }
}
