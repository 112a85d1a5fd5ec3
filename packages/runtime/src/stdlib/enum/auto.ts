import { repr } from "../../python/repr/repr.ts";

/** What an `auto()` has for a value as long as it has none. */
export const NO_VALUE: unique symbol = /* @__PURE__ */ Symbol("no value");

/** `auto()`: the next value, which `_generate_next_value_` gives when the class body assigns it. */
export class auto {
  static readonly __module__: string = "enum";
  value: unknown;

  constructor(value: unknown = NO_VALUE) {
    this.value = value;
  }

  __repr__(): string {
    return `auto(${this.value === NO_VALUE ? "_auto_null" : repr(this.value)})`;
  }
}
