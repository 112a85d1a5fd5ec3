import { iterate } from "../../python/iteration/iterate.ts";
import { read_member } from "../../python/classes/descriptors.ts";
import { shown } from "../../python/classes/hierarchy.ts";
import { own_member, put_member, remove_member } from "../../python/classes/members.ts";
import { bases_of } from "../../python/classes/order.ts";
import { StaticMethod } from "../../python/classes/property.ts";
import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { repr } from "../../python/repr/repr.ts";
import { META } from "../../python/special.ts";
import { object } from "../../python/types/object_types.ts";
import { Dict } from "../../python/values/dict.ts";
import { type Body, generator_of, settle, words } from "./body.ts";
import { type Enumeration, is_flag_class, keep_enumeration, known_enumeration, type Member } from "./enumeration.ts";
import { is_single_bit } from "./bits.ts";
import { enum_new } from "./lookup.ts";
import { add_member } from "./make_member.ts";
import { data_class, data_classes, maker_of, own_maker, value_repr_of } from "./mixins.ts";
import { protocol } from "./protocol.ts";
import { settle_methods } from "./shown_methods.ts";

type Keywords = Readonly<Record<string, unknown>>;

/** Ends the class statement of an enumeration: what its body assigned becomes members. */
export function finish_enumeration(cls: Function, { boundary, ...keywords }: Keywords): Keywords {
  const body = settle(cls);
  const order = take_order(cls);
  for (const name of [...body.ignored, "_ignore_"])
    if (own_member(cls, name)?.kind === "value") remove_member(cls, name);
  refuse_names(body);
  const bases = bases_of(cls);
  const data = bases.length === 0 ? null : data_class(cls, bases);
  const enumeration = started(cls, bases, data, boundary as Member | undefined);
  keep_enumeration(cls, enumeration);
  keep_generator(cls);
  if (data !== null) data_classes.set(cls, data);
  remove_member(cls, "__new__");
  for (const [name, value] of body.members) add_member(cls, enumeration, name, value);
  enumeration.in_progress = false;
  settle_methods(cls, bases, data, enumeration.is_flag);
  Object.defineProperty(cls, "__new__", { value: enum_new, configurable: true });
  Object.defineProperty(cls, META, { value: protocol, configurable: true });
  if (enumeration.is_flag) enumeration.is_unordered = is_unordered(enumeration);
  if (order !== undefined) check_order(enumeration, order);
  return keywords;
}

/** What EnumType keeps of a class before its members are made. */
function started(
  cls: Function,
  bases: readonly Function[],
  data: Function | null,
  boundary: Member | undefined,
): Enumeration {
  const first = bases.at(-1);
  const before = first === undefined ? undefined : known_enumeration(first);
  if (first !== undefined && before === undefined)
    throw new TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`");
  return {
    canonical: [],
    members: new Dict(),
    by_value: new Dict(),
    unhashable: [],
    redirects: new Map(),
    type: data === null ? object : shown(data),
    maker: first === undefined ? undefined : maker_of(cls, data, first),
    own_maker: first === undefined ? undefined : own_maker(cls),
    shows: value_repr_of(bases),
    is_flag: is_flag_class(cls),
    boundary: boundary ?? before?.boundary ?? null,
    flag_mask: 0,
    singles_mask: 0,
    all_bits: 0,
    is_unordered: false,
    in_progress: true,
  };
}

/** The function `_generate_next_value_` is a static method, written with the decorator or without. */
function keep_generator(cls: Function): void {
  const name = "_generate_next_value_";
  if (own_member(cls, name) === undefined) return;
  const generator = generator_of(cls);
  put_member(cls, name, new StaticMethod(generator));
}

function refuse_names({ members }: Body): void {
  const wrong = [...members.keys()].filter((name) => name === "mro" || name === "");
  if (wrong.length > 0)
    throw new ValueError(`invalid enum member name(s) ${wrong.map((name) => repr(name)).join(",")}`);
}

/** The names that `_order_` says, taken off the class. */
function take_order(cls: Function): readonly string[] | undefined {
  const names = ["_order_", "__order__"];
  for (const name of names) {
    const member = own_member(cls, name);
    if (member === undefined) continue;
    const value = read_member(member, null, cls, name);
    remove_member(cls, name);
    return typeof value === "string" ? words(value) : ([...iterate(value)] as string[]);
  }
  return undefined;
}

function check_order({ canonical, members, is_flag }: Enumeration, order: readonly string[]): void {
  const listed = order.filter((name) => {
    const member = members.get(name);
    if (member === null || member === undefined) return true;
    return canonical.includes(name) && !(is_flag && !is_single_bit(member._value_));
  });
  if (listed.length === canonical.length && listed.every((name, place) => name === canonical[place])) return;
  if (listed.length === 0) return;
  throw new TypeError(`member order does not match _order_:\n  ${repr([...canonical])}\n  ${repr(listed)}`);
}

function is_unordered({ canonical, members }: Enumeration): boolean {
  const values = canonical.map((name) => members.get(name)!._value_ as number);
  return values.some((value, place) => place > 0 && values[place - 1]! > value);
}
