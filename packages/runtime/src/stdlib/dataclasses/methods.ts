import { setattr } from "../../python/attributes/setattr.ts";
import { getattr } from "../../python/attributes/getattr.ts";
import { property_name } from "../../python/attributes/names.ts";
import { call } from "../../python/calls/call.ts";
import { take_keywords } from "../../python/calls/keywords.ts";
import { named } from "../../python/calls/named.ts";
import { signature } from "../../python/calls/signature.ts";
import { find_member, own_member, put_member } from "../../python/classes/members.ts";
import { resolution_order } from "../../python/classes/order.ts";
import { eq } from "../../python/comparison/equality.ts";
import { ge, gt, le, lt } from "../../python/comparison/ordering.ts";
import { AttributeError, TypeError } from "../../python/exceptions/hierarchy.ts";
import { hash } from "../../python/hashing/hash.ts";
import { class_name, qualified_name } from "../../python/names.ts";
import { guarded } from "../../python/repr/recursion.ts";
import { repr } from "../../python/repr/repr.ts";
import { NotImplemented } from "../../python/values/singletons.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { type Field, has_default, MISSING } from "./field.ts";

type Self = object;

/** An attribute of a frozen dataclass was assigned or deleted. */
export class FrozenInstanceError extends AttributeError {
  static override readonly __builtin__: string = "FrozenInstanceError";
  static readonly __module__: string = "dataclasses";
}

/** Gives a class a function as its method, under its own name. */
export function give(cls: Function, name: string, method: Function): void {
  const qualname = { value: `${qualified_name(cls)}.${name}`, configurable: true, writable: true };
  put_member(cls, name, Object.defineProperty(named(method, name), "__qualname__", qualname));
}

/** `__init__` with the fields as its parameters. */
export function give_init(cls: Function, fields: readonly Field[], frozen: boolean): void {
  const parameters = fields.filter((each) => each.init);
  const positional = parameters.filter((each) => each.kw_only !== true);
  const init = (self: Self, ...args: unknown[]): null => {
    const keywords = take_keywords(args);
    const init_only: unknown[] = [];
    for (const each of fields) {
      const place = positional.indexOf(each);
      const given = place >= 0 ? args[place] : each.init ? keywords[each.name] : undefined;
      const value = given === undefined ? default_of(each) : given;
      if (each.raw$init_only) init_only.push(value);
      else if (value !== undefined) store(self, each.name, value, frozen);
    }
    if (find_member(resolution_order(self.constructor), "__post_init__") !== undefined)
      call(getattr(self, "__post_init__"), ...init_only);
    return null;
  };
  give(cls, "__init__", signature(init, ["self", ...parameters_text(fields)].join(", ")));
}

/** The parameters that the fields make, as `signature` records them. */
export function parameters_text(fields: readonly Field[]): readonly string[] {
  const parameters = fields.filter((each) => each.init);
  const text = (each: Field): string => (has_default(each) ? `${each.name}=…` : each.name);
  const keyword_only = parameters.filter((each) => each.kw_only === true);
  const after = keyword_only.length === 0 ? [] : ["*", ...keyword_only.map(text)];
  return [...parameters.filter((each) => each.kw_only !== true).map(text), ...after];
}

function default_of({ default: value, default_factory, init }: Field): unknown {
  if (default_factory !== MISSING) return call(default_factory);
  return init && value !== MISSING ? value : undefined;
}

function store(self: Self, name: string, value: unknown, frozen: boolean): void {
  if (!frozen) setattr(self, name, value);
  else
    Object.defineProperty(self, property_name(name), { value, enumerable: true, writable: true, configurable: true });
}

/** `__repr__`: `Point(x=1, y=2)`. */
export function give_repr(cls: Function, fields: readonly Field[]): void {
  const shown = fields.filter((each) => each.repr && !each.raw$init_only);
  give(cls, "__repr__", (self: Self): string =>
    guarded(self, "...", () => {
      const parts = shown.map(({ name }) => `${name}=${repr(getattr(self, name))}`);
      return `${qualified_name(self.constructor)}(${parts.join(", ")})`;
    }),
  );
}

function values(self: Self, fields: readonly Field[]): Tuple {
  return Tuple.from(fields.map(({ name }) => getattr(self, name) as unknown));
}

function compared(fields: readonly Field[]): readonly Field[] {
  return fields.filter((each) => each.compare && !each.raw$init_only);
}

/** `__eq__`: objects of the same class with equal fields. */
export function give_eq(cls: Function, fields: readonly Field[]): void {
  const parts = compared(fields);
  give(cls, "__eq__", (self: Self, other: unknown): unknown => {
    if (self === other) return true;
    if ((other as object | null)?.constructor !== self.constructor) return NotImplemented;
    return eq(values(self, parts), values(other as Self, parts));
  });
}

const comparisons = { __lt__: lt, __le__: le, __gt__: gt, __ge__: ge };

/** `__lt__` and its kin: the fields compared as tuples. */
export function give_order(cls: Function, fields: readonly Field[]): void {
  const parts = compared(fields);
  for (const [name, compare] of Object.entries(comparisons)) {
    if (own_member(cls, name) !== undefined)
      throw new TypeError(
        `Cannot overwrite attribute ${name} in class ${class_name(cls)}. Consider using functools.total_ordering`,
      );
    give(cls, name, (self: Self, other: unknown): unknown =>
      (other as object | null)?.constructor === self.constructor
        ? compare(values(self, parts), values(other as Self, parts))
        : NotImplemented,
    );
  }
}

/** `__hash__` of the fields. */
export function give_hash(cls: Function, fields: readonly Field[]): void {
  const parts = fields.filter((each) => !each.raw$init_only && (each.hash ?? each.compare));
  give(cls, "__hash__", (self: Self): unknown => hash(values(self, parts)));
}

/** `__setattr__` and `__delattr__` that refuse. */
export function give_frozen(cls: Function, fields: readonly Field[]): void {
  const names = new Set(fields.map(({ name }) => name));
  const is_closed = (self: Self, name: string): boolean => self.constructor === cls || names.has(name);
  for (const method of ["__setattr__", "__delattr__"]) {
    if (own_member(cls, method) !== undefined)
      throw new TypeError(`Cannot overwrite attribute ${method} in class ${class_name(cls)}`);
  }
  give(cls, "__setattr__", (self: Self, name: string, value: unknown): null => {
    if (is_closed(self, name)) throw new FrozenInstanceError(`cannot assign to field ${repr(name)}`);
    store(self, name, value, true);
    return null;
  });
  give(cls, "__delattr__", (self: Self, name: string): null => {
    if (is_closed(self, name)) throw new FrozenInstanceError(`cannot delete field ${repr(name)}`);
    Reflect.deleteProperty(self, property_name(name));
    return null;
  });
}
