import { call, kwargs } from "./call.ts";
import { take_keywords } from "./keywords.ts";

/** A function as a method: called with the object as its first argument. */
export function method_of(target: Function): (this: unknown, ...args: any[]) => any {
  return function (this: unknown, ...args) {
    return call_with(target, this, args);
  };
}

/** A function bound to the object that is its first argument. */
export function bind_function(self: unknown, target: Function): (...args: any[]) => any {
  return (...args) => call_with(target, self, args);
}

function call_with(target: Function, self: unknown, args: any[]): any {
  const keywords = take_keywords(args);
  return Object.keys(keywords).length === 0
    ? call(target, self, ...args)
    : call(target, self, ...args, kwargs(keywords));
}
