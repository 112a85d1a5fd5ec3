import { attribute_name } from "../../python/attributes/names.ts";
import { call } from "../../python/calls/call.ts";
import { put_member, find_member, is_plain_function, own_member } from "../../python/classes/members.ts";
import { read_member } from "../../python/classes/descriptors.ts";
import { bases_of, resolution_order } from "../../python/classes/order.ts";
import { eq } from "../../python/comparison/equality.ts";
import { AttributeError, TypeError } from "../../python/exceptions/hierarchy.ts";
import { class_name, is_type } from "../../python/names.ts";
import { add } from "../../python/operators/arithmetic.ts";
import { gt } from "../../python/comparison/ordering.ts";
import { special } from "../../python/special.ts";
import { truth } from "../../python/truth.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";

/** A member of an enumeration. */
export interface Member {
  _name_: string;
  _value_: unknown;
}

/** What an enumeration has, aliases among the names. */
export interface Enumeration {
  readonly members: Member[];
  readonly names: Dict<string, Member>;
}

const enumerations = /* @__PURE__ */ new WeakMap<Function, Enumeration>();

/** The members of an enumeration in their order, and all names. */
export function enumeration_of(cls: Function): Enumeration {
  return enumerations.get(cls) ?? { members: [], names: new Dict() };
}

/** `auto()`: the next value. */
export class auto {
  static readonly __module__: string = "enum";
}

/** Makes the members of an enumeration out of what its body assigned. */
export function make_members(cls: Function, next_value: NextValue): void {
  for (const base of bases_of(cls)) {
    if (enumeration_of(base).members.length > 0)
      throw new TypeError(`<enum '${class_name(cls)}'> cannot extend <enum '${class_name(base)}'>`);
  }
  const enumeration: Enumeration = { members: [], names: new Dict() };
  enumerations.set(cls, enumeration);
  const values: unknown[] = [];
  for (const [property, written] of Object.entries(cls)) {
    const name = attribute_name(property);
    if (!is_member(cls, name, written)) continue;
    const value = written instanceof auto ? generated(cls, name, values, next_value) : written;
    values.push(value);
    add_member(cls, enumeration, name, value);
  }
}

/** The value of `auto()`, from the values before it. */
export type NextValue = (values: readonly unknown[]) => unknown;

function generated(cls: Function, name: string, values: readonly unknown[], next_value: NextValue): unknown {
  const member = find_member(resolution_order(cls), "_generate_next_value_");
  if (member === undefined) return next_value(values);
  return call(read_member(member, null, cls, "_generate_next_value_"), name, 1, values.length, [...values]);
}

/** One more than the highest value so far. */
export function highest_plus_one(values: readonly unknown[]): unknown {
  if (values.length === 0) return 1;
  let highest = values[0];
  for (const value of values) if (truth(gt(value, highest))) highest = value;
  return add(highest, 1);
}

/** Names with underscores around them, functions, classes and descriptors are no members. */
function is_member(cls: Function, name: string, value: unknown): boolean {
  if (/^_.*_$/.test(name) || name.startsWith(`_${class_name(cls)}__`)) return false;
  return !is_plain_function(value) && !is_type(value) && special(value, "__get__") === undefined;
}

function add_member(cls: Function, { members, names }: Enumeration, name: string, value: unknown): void {
  const args: readonly unknown[] = value instanceof Tuple ? value.items : [value];
  const made = new_object(cls, args) as Member;
  if (!Object.hasOwn(made, "_value_")) made._value_ = value;
  made._name_ = name;
  Object.defineProperty(made, "__objclass__", { value: cls, enumerable: true });
  const initializer = find_member(resolution_order(cls), "__init__");
  if (initializer !== undefined) call(read_member(initializer, made, cls, "__init__"), ...args);
  const same = members.find((each) => truth(eq(each._value_, made._value_)));
  if (same === undefined) members.push(made);
  names.set(name, same ?? made);
  put_member(cls, name, same ?? made);
}

function new_object(cls: Function, args: readonly unknown[]): object {
  const owner = resolution_order(cls).find((each) => own_member(each, "__new__") !== undefined);
  if (owner === undefined) return Object.create(cls.prototype as object) as object;
  const member = own_member(owner, "__new__")!;
  return call(read_member(member, null, cls, "__new__"), cls, ...args) as object;
}

/** Raises AttributeError: a member stays what it is. */
export function refuse_reassignment(cls: Function, name: string): void {
  if (enumeration_of(cls).names.has(name)) throw new AttributeError(`cannot reassign member '${name}'`);
}
