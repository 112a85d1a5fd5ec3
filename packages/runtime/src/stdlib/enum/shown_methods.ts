import { own_member } from "../../python/classes/members.ts";
import { resolution_order } from "../../python/classes/order.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { FLAG } from "./enumeration.ts";

type Methods = Record<string, unknown>;

/** Marks the class ReprEnum: a class that names it as its base shows its members as their data type does. */
export const SHOWS_AS_DATA: unique symbol = /* @__PURE__ */ Symbol("shows as data");

/**
 * Gives an enumeration the methods that show its members: where Python would find those of the data type, the ones of the enumeration
 * that it extends; the operators of a Flag before those of int.
 */
export function settle_methods(
  cls: Function,
  bases: readonly Function[],
  data: Function | null,
  is_flag: boolean,
): void {
  const first = bases.at(-1)?.prototype as Methods | undefined;
  if (first === undefined) return;
  if (bases.some((base) => Object.hasOwn(base, SHOWS_AS_DATA))) show_as_data(cls, data);
  for (const name of ["__repr__", "__str__", "__format__", "__reduce_ex__"]) {
    if (own_member(cls, name) !== undefined) continue;
    const found = (cls.prototype as Methods)[name];
    if (found === undefined || found === (data?.prototype as Methods | undefined)?.[name])
      define(cls, name, first[name]);
  }
  if (is_flag) take_operators(cls);
}

function show_as_data(cls: Function, data: Function | null): void {
  if (data === null)
    throw new TypeError("ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)");
  const { __format__: format, __str__: text, __repr__: shown } = data.prototype as Methods;
  if (own_member(cls, "__format__") === undefined) define(cls, "__format__", format);
  if (own_member(cls, "__str__") === undefined) define(cls, "__str__", text ?? shown);
}

const operators = ["__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"];

function take_operators(cls: Function): void {
  const flag = resolution_order(cls).find((each) => Object.hasOwn(each, FLAG))!;
  for (const name of operators) {
    if (own_member(cls, name) === undefined) define(cls, name, (flag.prototype as Methods)[name]);
  }
}

function define(cls: Function, name: string, value: unknown): void {
  if (value === undefined) return;
  Object.defineProperty(cls.prototype, name, { value, writable: true, configurable: true });
}
