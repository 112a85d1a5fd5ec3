import { bind_method, is_bound } from "../attributes/bound.ts";
import { bind_function } from "../calls/method_of.ts";
import { special } from "../special.ts";
import { is_plain_function, type Member, unbound } from "./members.ts";
import { accessor_property } from "./property.ts";

/** What reading a member gives: of an object (`object` is it) or of the class itself (`object` is null). */
export function read_member(member: Member, object: unknown, cls: Function, name: string): unknown {
  const of_object = object !== null;
  switch (member.kind) {
    case "method":
      return of_object ? bind_method(object, member.method) : unbound(member.owner, member.method, name);
    case "accessor":
      return of_object && member.descriptor.get !== undefined
        ? member.descriptor.get.call(object)
        : accessor_property(member.owner, member.descriptor, name);
    case "static":
      return bind_method(cls, member.method);
    case "value":
      return read_value(member.value, object, cls);
  }
}

function read_value(value: unknown, object: unknown, cls: Function): unknown {
  if (is_plain_function(value)) return object === null ? value : bind_function(object, value);
  const get = special(value, "__get__");
  return get === undefined ? value : (get.call(value, object, cls) ?? null);
}

/** What an attribute of a class with this value is of an object, or of the class where the object is None. */
export function bound_to(value: unknown, object: unknown, cls: Function): unknown {
  return is_bound(value) ? value : read_value(value, object, cls);
}

/** Whether a member decides what assigning to the attribute does. */
export function is_data(member: Member | undefined): boolean {
  if (member === undefined) return false;
  if (member.kind === "accessor") return true;
  if (member.kind !== "value") return false;
  return special(member.value, "__set__") !== undefined || special(member.value, "__delete__") !== undefined;
}
