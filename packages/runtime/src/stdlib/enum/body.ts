import { attribute_name, property_name } from "../../python/attributes/names.ts";
import { call } from "../../python/calls/call.ts";
import { read_member } from "../../python/classes/descriptors.ts";
import { find_member, own_member, unbound } from "../../python/classes/members.ts";
import { bases_of, resolution_order } from "../../python/classes/order.ts";
import { StaticMethod } from "../../python/classes/property.ts";
import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { class_name, is_type, qualified_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { special } from "../../python/special.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { auto, NO_VALUE } from "./auto.ts";
import { enumeration_of, known_enumeration } from "./enumeration.ts";
import { member, nonmember } from "./member.ts";
import { is_dunder, is_known_sunder, is_private, is_sunder } from "./names.ts";

/** What the body of an enumeration has assigned so far. */
export interface Body {
  /** The members-to-be with their values. */
  readonly members: Map<string, unknown>;
  /** The values that `_generate_next_value_` is given. */
  readonly last_values: unknown[];
  ignored: readonly string[];
  called_auto: boolean;
  /** The properties of the class that were looked at. */
  readonly seen: Set<string>;
}

const bodies = /* @__PURE__ */ new WeakMap<Function, Body>();

/** The body of a class whose statement runs. Raises TypeError where a base has members. */
function body_of(cls: Function): Body {
  let body = bodies.get(cls);
  if (body === undefined) {
    refuse_bases_with_members(cls);
    body = { members: new Map(), last_values: [], ignored: [], called_auto: false, seen: new Set() };
    bodies.set(cls, body);
  }
  return body;
}

function refuse_bases_with_members(cls: Function): void {
  for (const base of bases_of(cls).flatMap(resolution_order)) {
    if (enumeration_of(base).canonical.length > 0)
      throw new TypeError(`<enum '${class_name(cls)}'> cannot extend ${repr(base)}`);
  }
}

/** Takes what the body has assigned, in its order: each `auto()` gets its value. */
export function settle(cls: Function): Body {
  const body = body_of(cls);
  for (const [property, value] of Object.entries(cls)) {
    if (body.seen.has(property)) continue;
    body.seen.add(property);
    const kept = taken(cls, body, attribute_name(property), value);
    if (kept !== value) (cls as unknown as Record<string, unknown>)[property] = kept;
  }
  return body;
}

/** What the body keeps under a name. Raises TypeError for a name that is a member already. */
export function assign(cls: Function, name: string, value: unknown): unknown {
  if (known_enumeration(cls) !== undefined) return value;
  const body = settle(cls);
  body.seen.add(property_name(name, true));
  return taken(cls, body, name, value, own_member(cls, name) !== undefined);
}

function taken(cls: Function, body: Body, name: string, value: unknown, is_again = false): unknown {
  if (is_private(class_name(cls), name)) return value;
  if (is_sunder(name)) return taken_sunder(body, name, value);
  if (is_dunder(name)) return value;
  if (body.members.has(name)) throw already_defined(name, body.members.get(name));
  if (body.ignored.includes(name)) return value;
  if (value instanceof nonmember) return value.value;
  if (is_descriptor(value) || is_inner_class(cls, value)) return value;
  if (is_again) throw already_defined(name, read_member(own_member(cls, name)!, null, cls, name));
  const kept = with_values(cls, body, name, value instanceof member ? value.value : value);
  body.members.set(name, kept);
  return kept;
}

function already_defined(name: string, value: unknown): TypeError {
  return new TypeError(`${repr(name)} already defined as ${repr(value)}`);
}

function taken_sunder(body: Body, name: string, value: unknown): unknown {
  if (!is_known_sunder(name))
    throw new ValueError(`_sunder_ names, such as ${repr(name)}, are reserved for future Enum use`);
  if (name === "_generate_next_value_" && body.called_auto)
    throw new TypeError("_generate_next_value_ must be defined before members");
  if (name === "_ignore_") {
    body.ignored = typeof value === "string" ? words(value) : ([...iterate(value)] as string[]);
    const already = body.ignored.filter((each) => body.members.has(each));
    if (already.length > 0)
      throw new ValueError(
        `_ignore_ cannot specify already set names: {${already.map((each) => repr(each)).join(", ")}}`,
      );
  }
  return value;
}

/** The names in a text, between white space and commas. */
export function words(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== "");
}

/** Whether a value decides itself what reading the attribute gives. */
export function is_descriptor(value: unknown): boolean {
  if (typeof value === "function") return !is_type(value);
  return ["__get__", "__set__", "__delete__"].some((name) => special(value, name) !== undefined);
}

/** Whether a class stands inside of the enumeration's own statement. */
function is_inner_class(cls: Function, value: unknown): boolean {
  if (!is_type(value)) return false;
  const name = `${class_name(cls)}.${class_name(value)}`;
  const qualified = qualified_name(value);
  return qualified === name || qualified.endsWith(`.${name}`);
}

/** A value with each `auto()` replaced, alone or in a tuple. */
function with_values(cls: Function, body: Body, name: string, value: unknown): unknown {
  if (value instanceof auto) return generated(cls, body, name, value);
  if (value instanceof Tuple && value.items.some((item: unknown) => item instanceof auto)) {
    const items = value.items.map((item: unknown) => (item instanceof auto ? generated(cls, body, name, item) : item));
    return value.constructor === Tuple ? Tuple.from(items) : (call(value.constructor, ...items) as unknown);
  }
  body.last_values.push(value);
  return value;
}

function generated(cls: Function, body: Body, name: string, item: auto): unknown {
  if (item.value === NO_VALUE) {
    item.value = call(generator_of(cls), name, 1, body.members.size, [...body.last_values]);
    body.called_auto = true;
  }
  body.last_values.push(item.value);
  return item.value;
}

/** The function `_generate_next_value_` of a class: it takes neither the class nor an object. */
export function generator_of(cls: Function): Function {
  const name = "_generate_next_value_";
  const found = find_member(resolution_order(cls), name)!;
  if (found.kind === "method") return unbound(found.owner, found.method, name);
  if (found.kind !== "value") return read_member(found, null, cls, name) as Function;
  return (found.value instanceof StaticMethod ? found.value.__func__ : found.value) as Function;
}
