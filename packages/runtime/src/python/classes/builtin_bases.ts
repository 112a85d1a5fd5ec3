import { class_name } from "../names.ts";
import { no_keywords } from "./extended_arguments.ts";
import { BaseException } from "../exceptions/hierarchy.ts";
import { Tuple } from "../values/tuple.ts";

type Initializer = (target: any, args: any[]) => void;

/** What a built-in class says of how it is extended. */
interface Extended {
  /** `__new__`: the arguments of its constructor. */
  __builtin_new__?(args: any[], cls: Function): readonly any[];
  /** `__init__` */
  __builtin_init__?(target: any, args: any[]): void;
}

/** What the constructor of a built-in class is given where `__new__` is given these arguments. */
export function arguments_of_new(base: Function, args: readonly any[], cls: Function): readonly any[] {
  return (base as Extended).__builtin_new__?.([...args], cls) ?? args;
}

/** The `__init__` of the built-in classes that a class of the program may extend. */
function initializer(cls: Function): Initializer | undefined {
  const own = (cls as Extended).__builtin_init__;
  if (own !== undefined) return own;
  const is_exception = cls === BaseException || cls.prototype instanceof BaseException;
  return is_exception ? (target, args) => initialize_exception(cls, target, args) : undefined;
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
  if (!/^(?:Import|ModuleNotFound|Attribute|Name|UnboundLocal)Error$/.test(class_name(cls)))
    no_keywords(class_name(target.constructor), args);
  const fresh = Reflect.construct(cls, args) as BaseException;
  target.args = Tuple.from(fresh.args);
  for (const key of Object.keys(fresh)) {
    if (/^__\w+__$/.test(key)) continue;
    (target as unknown as Record<string, unknown>)[key] = (fresh as unknown as Record<string, unknown>)[key];
  }
}
