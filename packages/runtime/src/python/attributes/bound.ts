import { METHOD } from "../names.ts";
import { method_texts } from "./method_texts.ts";

/** A method with its receiver: what reading `object.method` gives. */
export interface BoundMethod {
  (...args: any[]): any;
  readonly __self__: unknown;
  readonly __func__: (...args: any[]) => any;
}

/** Binds a method written with `this`. */
export function bind_method(self: unknown, method: (...args: any[]) => any): BoundMethod {
  return tagged(method.bind(self), self, method);
}

/** Binds a function that takes the receiver first: the methods of strings, lists and numbers. */
export function bind_receiver(self: unknown, method: (...args: any[]) => any): BoundMethod {
  return Object.assign(tagged(method.bind(undefined, self), self, method), { [RECEIVER_FIRST]: true });
}

/** A method whose function finds its own arguments: what reading a function from an object gives. */
export function bind_call(self: unknown, target: Function, run: (...args: any[]) => any): BoundMethod {
  return Object.assign(tagged(run, self, target as BoundMethod), { [FORWARDS]: true });
}

const FORWARDS: unique symbol = /* @__PURE__ */ Symbol("forwards");

/** The function whose parameters are those of a call: behind a bound method, unless that hands all arguments on. */
export function called_function(value: Function): Function {
  return is_bound(value) && !(FORWARDS in value) ? value.__func__ : value;
}

const RECEIVER_FIRST: unique symbol = /* @__PURE__ */ Symbol("receiver first");

/** Whether a bound method's function takes the receiver as its first argument, not as `this`. */
export function takes_receiver(value: Function): boolean {
  return RECEIVER_FIRST in value;
}

/** Whether the value is a method with its receiver. */
export function is_bound(value: unknown): value is BoundMethod {
  return typeof value === "function" && "__func__" in value && "__self__" in value;
}

function tagged(bound: (...args: any[]) => any, self: unknown, method: (...args: any[]) => any): BoundMethod {
  return Object.assign(bound, { __self__: self, __func__: method, [METHOD]: method_texts });
}
