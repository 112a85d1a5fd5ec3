import { id } from "../identity.ts";
import { object_repr } from "../repr/objects.ts";
import { repr } from "../repr/repr.ts";
import { NotImplemented } from "../values/singletons.ts";
import { no_attribute } from "./getattr.ts";
import { class_model } from "../classes/model.ts";
import { lookup, missing } from "./lookup.ts";
import { remove_attribute, store_attribute } from "./setattr.ts";

/**
 * The methods of `object`, which every class inherits, as functions that take the receiver first: what
 * `super().__setattr__(name, value)` reaches in a class without bases.
 */
export const object_methods: Readonly<Record<string, (self: any, ...args: any[]) => any>> = {
  __delattr__: (self, name: string) => remove_attribute(self, name),
  __eq__: (self, other: unknown) => (self === other ? true : NotImplemented),
  __getattribute__: (self, name: string) => own_attribute(self, name),
  __hash__: (self) => id(self) / 16,
  __init__: (..._args) => null,
  __new__: (cls: Function, ...args: any[]) =>
    class_model(cls)?.allocate(cls, args) ?? (Object.create(cls.prototype as object) as object),
  __ne__: (self, other: unknown) => (self === other ? false : NotImplemented),
  __repr__: (self) => object_repr(self),
  __setattr__: (self, name: string, value: unknown) => store_attribute(self, name, value),
  __str__: (self) => repr(self),
};

function own_attribute(self: unknown, name: string): unknown {
  const found = lookup(self, name);
  if (found === missing) throw no_attribute(self, name);
  return found ?? null;
}
