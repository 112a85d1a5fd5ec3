import { type Keywords, take_keywords } from "../../python/calls/keywords.ts";
import { own_member, put_member, remove_member } from "../../python/classes/members.ts";
import { inherited_slots } from "../../python/classes/slots.ts";
import { resolution_order } from "../../python/classes/order.ts";
import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { class_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { check_order, collect_fields, own_fields } from "./collect.ts";
import { keep_facts, own_facts } from "./facts.ts";
import type { Field } from "./field.ts";
import { replace } from "./replaced.ts";
import { give, give_eq, give_frozen, give_hash, give_init, give_order, give_repr } from "./methods.ts";

/** What the decorator can be told. */
export const parameters = {
  init: true,
  repr: true,
  eq: true,
  order: false,
  unsafe_hash: false,
  frozen: false,
  match_args: true,
  kw_only: false,
  slots: false,
  weakref_slot: false,
};

/** The decorator `dataclass`, with or without its parameters. */
export function dataclass(...args: any[]): any {
  const given = take_keywords(args);
  const strange = Object.keys(given).find((name) => !Object.hasOwn(parameters, name));
  if (strange !== undefined) throw new TypeError(`dataclass() got an unexpected keyword argument '${strange}'`);
  const [cls] = args;
  const decorate = (target: Function): Function => make_dataclass_of(target, { ...parameters, ...given });
  return cls === undefined || cls === null ? decorate : decorate(cls as Function);
}

function make_dataclass_of(cls: Function, options: Keywords & typeof parameters): Function {
  check_bases(cls, options.frozen);
  if (options.weakref_slot && !options.slots) throw new TypeError("weakref_slot is True but slots is False");
  const all = collect_fields(cls, own_fields(cls, options.kw_only));
  const fields = [...all.values()];
  if (options.init) check_order(fields);
  if (options.init && own_member(cls, "__init__") === undefined) give_init(cls, fields, options.frozen);
  give_methods(cls, all, options);
  if (options.slots) give_slots(cls, fields);
  return cls;
}

/** Gives a class the methods that its fields make, but for `__init__`, and remembers its fields. */
export function give_methods(cls: Function, all: ReadonlyMap<string, Field>, options: typeof parameters): void {
  const fields = [...all.values()];
  const lacks = (name: string): boolean => own_member(cls, name) === undefined;
  const explicit_hash = has_explicit_hash(cls);
  keep_facts(cls, { fields: all, frozen: options.frozen, repr: options.repr });
  put_member(cls, "__dataclass_fields__", new Dict([...all]));
  put_member(cls, "__dataclass_params__", new DataclassParameters(options));
  if (options.order && !options.eq) throw new ValueError("eq must be true if order is true");
  if (options.repr && lacks("__repr__")) give_repr(cls, fields);
  if (options.eq && lacks("__eq__")) give_eq(cls, fields);
  if (options.order) give_order(cls, fields);
  if (options.frozen) give_frozen(cls, fields);
  decide_hash(cls, fields, options, explicit_hash);
  if (lacks("__replace__"))
    give(cls, "__replace__", (self: object, ...changes: unknown[]): unknown => replace(self, ...changes));
  if (options.match_args && lacks("__match_args__"))
    put_member(cls, "__match_args__", Tuple.from(positional(fields).map(({ name }) => name)));
}

/** What the decorator was told: `__dataclass_params__`. */
class DataclassParameters {
  static readonly __name__: string = "_DataclassParams";
  static readonly __module__: string = "dataclasses";

  constructor(options: typeof parameters) {
    const { init, repr: shown, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot } = options;
    Object.assign(this, {
      init,
      repr: shown,
      eq,
      order,
      unsafe_hash,
      frozen,
      match_args,
      kw_only,
      slots,
      weakref_slot,
    });
  }

  __repr__(): string {
    const parts = Object.entries(this).map(([name, value]) => `${name}=${repr(value)}`);
    return `_DataclassParams(${parts.join(",")})`;
  }
}

function positional(fields: readonly Field[]): readonly Field[] {
  return fields.filter((each) => each.init && each.kw_only !== true);
}

function check_bases(cls: Function, frozen: boolean): void {
  for (const base of resolution_order(cls).slice(1)) {
    const facts = own_facts(base);
    if (facts === undefined || facts.frozen === frozen) continue;
    throw new TypeError(
      frozen
        ? "cannot inherit frozen dataclass from a non-frozen one"
        : "cannot inherit non-frozen dataclass from a frozen one",
    );
  }
}

/** A `__hash__` of the class itself; one that is None because of an `__eq__` does not count. */
function has_explicit_hash(cls: Function): boolean {
  const member = own_member(cls, "__hash__");
  if (member === undefined) return false;
  return !(member.kind === "value" && member.value === null && own_member(cls, "__eq__") !== undefined);
}

/** The table of the module's documentation: what `eq`, `frozen` and `unsafe_hash` make of `__hash__`. */
function decide_hash(cls: Function, fields: readonly Field[], options: typeof parameters, explicit: boolean): void {
  if (options.unsafe_hash) {
    if (explicit) throw new TypeError(`Cannot overwrite attribute __hash__ in class ${class_name(cls)}`);
    give_hash(cls, fields);
  } else if (options.eq && !explicit) {
    if (options.frozen) give_hash(cls, fields);
    else put_member(cls, "__hash__", null);
  }
}

/** The names for which no base has a slot. */
export function slots_of(cls: Function, names: readonly string[]): readonly string[] {
  const inherited = inherited_slots(cls);
  return names.filter((name) => !inherited.has(name));
}

/** `slots=True`: objects take no other attributes, and the defaults stand in `__init__` alone. */
function give_slots(cls: Function, fields: readonly Field[]): void {
  if (own_member(cls, "__slots__") !== undefined) throw new TypeError(`${class_name(cls)} already specifies __slots__`);
  const own = fields.filter(({ raw$init_only }) => !raw$init_only).map(({ name }) => name);
  for (const name of own) remove_member(cls, name);
  put_member(cls, "__slots__", Tuple.from(slots_of(cls, own)));
}
