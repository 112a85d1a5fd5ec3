import { getattr } from "../../python/attributes/getattr.ts";
import { call } from "../../python/calls/call.ts";
import { read_member } from "../../python/classes/descriptors.ts";
import { shown } from "../../python/classes/hierarchy.ts";
import { own_member } from "../../python/classes/members.ts";
import { class_model } from "../../python/classes/model.ts";
import { resolution_order } from "../../python/classes/order.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { class_name, type_name } from "../../python/names.ts";
import { plain } from "../../python/derived/plain.ts";
import { instance_of } from "../../python/types/checks.ts";
import { repr } from "../../python/repr/repr.ts";
import { object } from "../../python/types/object_types.ts";
import { type DataclassFacts, own_facts } from "../dataclasses/facts.ts";
import { enumeration_of, known_enumeration } from "./enumeration.ts";

/** A class of the runtime that stands for a built-in type. */
function is_builtin(cls: Function): boolean {
  return Object.hasOwn(cls, "__builtin__");
}

/** The class behind the data type that the bases of an enumeration mix in; null where there is none. Raises TypeError for several. */
export function data_class(cls: Function, bases: readonly Function[]): Function | null {
  const found = new Set(bases.flatMap((base) => data_class_of(base) ?? []));
  if (found.size > 1) {
    const types = [...found].map((each) => repr(shown(each))).join(", ");
    throw new TypeError(`too many data types for ${repr(class_name(cls))}: {${types}}`);
  }
  return [...found][0] ?? null;
}

/** A data type has a `__new__`, or fields of a dataclass; the class that the statement names stands for those that it extends. */
function data_class_of(chain: Function): Function | null {
  let candidate: Function | null = null;
  for (const base of resolution_order(chain)) {
    const known = known_enumeration(base);
    if (known !== undefined) {
      if (known.type !== object) return data_classes.get(base) ?? null;
    } else if (is_builtin(base) || own_member(base, "__new__") !== undefined || own_facts(base) !== undefined) {
      return candidate ?? base;
    } else candidate ??= base;
  }
  return null;
}

/** The classes behind the data types of enumerations. */
export const data_classes = /* @__PURE__ */ new WeakMap<Function, Function>();

/** The `__new__` that makes members: of the body, of an enumeration before, or of the data type; undefined where it is that of `object`. */
export function maker_of(cls: Function, data: Function | null, first: Function): unknown {
  const own = own_maker(cls);
  if (own !== undefined) return own;
  for (const base of resolution_order(first)) {
    const saved = enumeration_of(base).own_maker;
    if (saved !== undefined) return saved;
  }
  return data === null ? undefined : maker_of_data(data);
}

/** The `__new__` of a class body. */
export function own_maker(cls: Function): unknown {
  const member = own_member(cls, "__new__");
  if (member === undefined) return undefined;
  return member.kind === "static" ? member.method : read_member(member, null, cls, "__new__");
}

function maker_of_data(data: Function): unknown {
  for (const base of resolution_order(data)) {
    if (is_builtin(base)) return allocated;
    const own = own_maker(base);
    if (own !== undefined) return own;
  }
  return undefined;
}

function allocated(cls: Function, ...args: unknown[]): unknown {
  return class_model(cls)!.allocate(cls, args);
}

/** What shows the values of members: the `__repr__` of the data type, or of an enumeration before. */
export function value_repr_of(bases: readonly Function[]): ((value: unknown) => unknown) | null {
  for (const base of bases.flatMap(resolution_order)) {
    const known = known_enumeration(base);
    if (known !== undefined) return known.shows;
    const member = own_member(base, "__repr__");
    if (member === undefined) continue;
    if (is_builtin(base)) return (value) => builtin_repr(shown(base), value);
    const facts = own_facts(base);
    if (facts?.repr === true) return (value) => fields_text(facts, value);
    const method = read_member(member, null, base, "__repr__");
    return (value) => call(method, value) as unknown;
  }
  return null;
}

/** The `__repr__` of a built-in type, which takes values of the type only. */
function builtin_repr(type: Function, value: unknown): string {
  if (instance_of(value, type)) return repr(plain(value));
  throw new TypeError(
    `descriptor '__repr__' requires a '${class_name(type)}' object but received a '${type_name(value)}'`,
  );
}

function fields_text({ fields }: DataclassFacts, value: unknown): string {
  const shown_fields = [...fields.values()].filter((field) => field.repr);
  return shown_fields.map(({ name }) => `${name}=${repr(getattr(value, name))}`).join(", ");
}
