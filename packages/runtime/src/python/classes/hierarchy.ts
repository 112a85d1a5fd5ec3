import { getattr } from "../attributes/getattr.ts";
import { is_type } from "../names.ts";
import { object } from "../types/object_types.ts";
import { bool, int } from "../types/number_types.ts";
import { type_of } from "../types/type_of.ts";
import { Tuple } from "../values/tuple.ts";
import { bases_of, resolution_order } from "./order.ts";

/** `cls.__mro__`, `cls.mro`, `cls.__bases__` and `cls.__base__`, of a class of any form. */
export function hierarchy(cls: unknown, name: string): any {
  if (!is_type(cls)) return getattr(cls, name);
  const own = (cls as { __class_of__?: Function }).__class_of__ ?? cls;
  const bases = cls === bool ? [int] : bases_of(own).map(shown);
  const order = [...(cls === object ? [] : resolution_order(own).map(shown)), ...(cls === bool ? [int] : []), object];
  switch (name) {
    case "__mro__":
      return Tuple.from(order);
    case "mro":
      return () => [...order];
    case "__base__":
      return cls === object ? null : (bases[0] ?? object);
    default:
      return Tuple.from(bases.length === 0 && cls !== object ? [object] : bases);
  }
}

/** A class as Python shows it: `dict` for what the runtime has as Dict. */
export function shown(cls: Function): Function {
  return cls.prototype === undefined ? cls : type_of(Object.create(cls.prototype as object));
}
