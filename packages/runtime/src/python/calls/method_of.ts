import { bind_call } from "../attributes/bound.ts";
import { arguments_for, call, kwargs } from "./call.ts";
import { is_coroutine_function } from "../../coroutines/coroutine_function.ts";
import { take_keywords } from "./keywords.ts";
import { DEFINED } from "../names.ts";
import { named } from "./named.ts";
import { plain_names, signature, SIGNATURE } from "./signature.ts";

/** A function as a method: called with the object as its first argument. That of a coroutine function is one too. */
export function method_of(target: Function): (this: unknown, ...args: any[]) => any {
  if (is_coroutine_function(target)) return coroutine_method(target);
  return function (this: unknown, ...args) {
    return call_with(target, this, args);
  };
}

function coroutine_method(target: Method): Method {
  const method: Method = function (...args) {
    return target(...arguments_for(target, with_keywords(this, args))) as unknown;
  };
  return Object.setPrototypeOf(method, Object.getPrototypeOf(target) as object) as Method;
}

type Method = (this: unknown, ...args: any[]) => any;

/** A method as the function that Python's `Class.method` is: its first parameter is the object. */
export function function_of(method: Method, name: string): Function {
  const plain = (self: unknown, ...args: unknown[]) => method.apply(self, args) as unknown;
  // What it is called on says whether it is a coroutine function, and of which kind.
  if (is_coroutine_function(method)) Object.setPrototypeOf(plain, Object.getPrototypeOf(method));
  const recorded =
    SIGNATURE in method ? (method as { [SIGNATURE]: string })[SIGNATURE] : plain_names(method)?.join(", ");
  const documentation = (method as { __doc__?: string }).__doc__;
  const made = recorded === undefined ? recorded_later(plain, method) : signature(plain, with_self(recorded));
  Object.defineProperty(made, DEFINED, { value: method });
  return named(made, name, documentation);
}

function with_self(parameters: string): string {
  return parameters === "" ? "self" : `self, ${parameters}`;
}

/** A class body may take a method as a function before the parameters of methods are recorded. */
function recorded_later(target: Function, method: Method): Function {
  const get = (): string | undefined => {
    const recorded = (method as { [SIGNATURE]?: string })[SIGNATURE];
    return recorded === undefined ? undefined : with_self(recorded);
  };
  return Object.defineProperty(target, SIGNATURE, { get, configurable: true });
}

/** A function bound to the object that is its first argument. */
export function bind_function(self: unknown, target: Function): (...args: any[]) => any {
  return bind_call(self, target, (...args: any[]) => call_with(target, self, args));
}

function call_with(target: Function, self: unknown, args: any[]): any {
  return call(target, ...with_keywords(self, args));
}

/** The arguments of a method as those of a function, for `call`. */
function with_keywords(self: unknown, args: any[]): any[] {
  const keywords = take_keywords(args);
  return Object.keys(keywords).length === 0 ? [self, ...args] : [self, ...args, kwargs(keywords)];
}
