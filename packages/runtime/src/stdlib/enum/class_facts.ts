import { object_methods } from "../../python/attributes/object_methods.ts";
import { Dict } from "../../python/values/dict.ts";
import { MappingProxyType } from "../types/mapping_proxy.ts";
import { enumeration_of, type Enumeration } from "./enumeration.ts";

/** What Python's EnumType puts on a class beside its members; some programs look at it. */
const facts: Readonly<Record<string, (enumeration: Enumeration) => unknown>> = {
  __members__: ({ members }) => new MappingProxyType(members),
  _member_map_: ({ members }) => members,
  _member_names_: ({ canonical }) => canonical,
  _value2member_map_: ({ by_value }) => by_value,
  _unhashable_values_: ({ unhashable }) => unhashable.map(({ value }) => value),
  _unhashable_values_map_: ({ unhashable }) => by_name(unhashable),
  _member_type_: ({ type }) => type,
  _new_member_: ({ maker }) => maker ?? object_methods["__new__"],
  _use_args_: ({ maker }) => maker !== undefined,
  _value_repr_: ({ shows }) => shows,
};

const flag_facts: Readonly<Record<string, (enumeration: Enumeration) => unknown>> = {
  _boundary_: ({ boundary }) => boundary,
  _flag_mask_: ({ flag_mask }) => flag_mask,
  _singles_mask_: ({ singles_mask }) => singles_mask,
  _all_bits_: ({ all_bits }) => all_bits,
};

/** One of these attributes; undefined where it is none. */
export function class_fact(cls: Function, name: string): unknown {
  if (Object.hasOwn(facts, name)) return facts[name]!(enumeration_of(cls));
  const enumeration = Object.hasOwn(flag_facts, name) ? enumeration_of(cls) : undefined;
  return enumeration?.is_flag === true ? flag_facts[name]!(enumeration) : undefined;
}

function by_name(unhashable: Enumeration["unhashable"]): Dict {
  const map = new Dict<string | null, unknown[]>();
  for (const { value, member } of unhashable) {
    const values = map.get(member._name_);
    if (values === null) map.set(member._name_, [value]);
    else values.push(value);
  }
  return map;
}
