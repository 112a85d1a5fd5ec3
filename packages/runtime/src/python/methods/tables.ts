import * as async_generators from "../../coroutines/async_generators.ts";
import { is_async_generator } from "../../coroutines/async_generator_state.ts";
import { is_generator, stepper } from "../iteration/iterate.ts";
import { next } from "../iteration/iter.ts";
import { is_float } from "../values/float.ts";
import * as generators from "./generators.ts";
import * as lists from "./lists.ts";
import * as numbers from "./numbers.ts";
import * as strings from "./strings.ts";

type Method = (...args: any[]) => any;

/** Methods by Python's names; each takes the receiver first. */
export type MethodTable = Readonly<Record<string, Method | undefined>>;

const { to_bytes, bit_count, bit_length, as_integer_ratio, conjugate, hex, is_integer } = numbers;

const int_methods: MethodTable = { to_bytes, bit_count, bit_length, as_integer_ratio, conjugate, is_integer };
const float_methods: MethodTable = { as_integer_ratio, conjugate, hex, is_integer };
const generator_methods: MethodTable = {
  send: generators.send,
  throw: generators.throw_,
  close: generators.close,
  __next__: (generator) => next(generator),
};

const { asend, athrow, aclose, __aiter__, __anext__ } = async_generators;
const async_generator_methods: MethodTable = { asend, athrow, aclose, __aiter__, __anext__ };

/** The methods of a value that is no object of a class: a text, a number, a list, a generator. */
export function value_methods(value: unknown): MethodTable | undefined {
  if (typeof value === "string") return strings as unknown as MethodTable;
  if (Array.isArray(value)) return lists as unknown as MethodTable;
  if (is_float(value)) return float_methods;
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return int_methods;
  if (is_generator(value)) return generator_methods;
  if (is_async_generator(value)) return async_generator_methods;
  return stepper(value) === undefined
    ? undefined
    : { __next__: (iterator) => next(iterator), __iter__: (iterator) => iterator };
}

/** The methods of a built-in type, for `str.upper`: functions that take the receiver first. */
export function type_methods(type: Function): MethodTable | undefined {
  switch (Object.getOwnPropertyDescriptor(type, "__builtin__")?.value) {
    case "str":
      return strings as unknown as MethodTable;
    case "list":
      return lists as unknown as MethodTable;
    case "int":
    case "bool":
      return int_methods;
    case "float":
      return float_methods;
    default:
      return undefined;
  }
}
