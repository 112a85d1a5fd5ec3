import { enter_context, running, type RunningContext } from "../../asyncio/running.ts";
import { call } from "../../python/calls/call.ts";
import { KeyError, RuntimeError, TypeError } from "../../python/exceptions/hierarchy.ts";
import { forwarded } from "../../python/calls/forwarded.ts";
import { repr } from "../../python/repr/repr.ts";
import { NotImplemented } from "../../python/values/singletons.ts";
import { Dict } from "../../python/values/dict.ts";
import type { DictItems, DictKeys, DictValues } from "../../python/values/dict_views.ts";
import { ContextVar } from "./context_var.ts";

/** The values of context variables. A copy shares them until one of both sets a variable. */
export class Context implements RunningContext {
  static readonly __builtin__: string = "Context";
  static readonly __module__: string = "_contextvars";
  static readonly raw$type_name: string = "_contextvars.Context";
  static readonly __hidden__: readonly string[] = ["find", "set", "unset"];

  _entered = false;
  #values: Dict<ContextVar, any> = new Dict();
  #is_shared = false;

  constructor(...given: unknown[]) {
    if (given.length > 0) throw new TypeError("Context() does not accept any arguments");
  }

  /** The value of a variable; undefined where it has none. */
  find(variable: ContextVar): unknown {
    return this.#values.find(variable);
  }

  set(variable: ContextVar, value: unknown): void {
    this.#own().set(variable, value);
  }

  unset(variable: ContextVar): void {
    this.#own().remove(variable);
  }

  /** The values, once they belong to this context alone. */
  #own(): Dict<ContextVar, any> {
    if (this.#is_shared) this.#values = this.#values.copy();
    this.#is_shared = false;
    return this.#values;
  }

  copy(): Context {
    const made = new Context();
    made.#values = this.#values;
    made.#is_shared = this.#is_shared = true;
    return made;
  }

  /** Calls a function whose context variables are those of this context. */
  run(...given: any[]): any {
    if (given.length === 0) throw new TypeError("run() missing 1 required positional argument");
    if (this._entered) throw new RuntimeError(`cannot enter context: ${repr(this)} is already entered`);
    const outside = current();
    enter_context(this);
    try {
      return call(...(forwarded(given) as [unknown, ...any[]]));
    } finally {
      this._entered = false;
      running.context = outside;
    }
  }

  get(key: unknown, fallback: unknown = null): any {
    const found = this.find(checked(key));
    return found === undefined ? fallback : found;
  }

  keys(): DictKeys {
    return this.#values.copy().keys();
  }

  values(): DictValues {
    return this.#values.copy().values();
  }

  items(): DictItems {
    return this.#values.copy().items();
  }

  __getitem__(key: unknown): any {
    const found = this.find(checked(key));
    if (found === undefined) throw new KeyError(key);
    return found;
  }

  __contains__(key: unknown): boolean {
    return this.find(checked(key)) !== undefined;
  }

  __iter__(): any {
    return this.#values.copy()[Symbol.iterator]();
  }

  __len__(): number {
    return this.#values.size;
  }

  __eq__(other: unknown): any {
    return other instanceof Context ? this.#values.__eq__(other.#values) : NotImplemented;
  }
}

Object.defineProperty(Context.prototype, "__hash__", { value: null, writable: true, configurable: true });

function checked(key: unknown): ContextVar {
  if (key instanceof ContextVar) return key;
  throw new TypeError(`a ContextVar key was expected, got ${repr(key)}`);
}

/** The current context, which is made where none was needed so far. */
export function current(): Context {
  if (running.context === null) enter_context(new Context());
  return running.context as Context;
}

/** A copy of the current context. */
export function copy_context(): Context {
  return current().copy();
}
