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
  return Object.assign(bound, { __self__: self, __func__: method });
}
