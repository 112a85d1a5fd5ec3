import { resolution_order } from "../../python/classes/order.ts";
import { Dict } from "../../python/values/dict.ts";

type int = number | bigint;

/** A member of an enumeration. */
export interface Member {
  /** None for a flag that has no name. */
  _name_: string | null;
  _value_: unknown;
  _sort_order_: number;
}

/** Whether the `__new__` of an enumeration has given a member its value. */
export function has_value(member: Member): boolean {
  return "_value_" in member;
}

/** An attribute of the members that has the name of a member: what their classes have under it. */
export interface Redirect {
  readonly kind: "enum" | "desc" | "attr";
  /** The class that has the attribute. */
  readonly owner: Function;
  /** Reads it from an object; undefined where nothing does. */
  readonly get: ((member: object) => unknown) | undefined;
}

/** What Python's EnumType keeps of a class. */
export interface Enumeration {
  /** The names of the members in their order, aliases left out. */
  readonly canonical: string[];
  /** All names with their members. */
  readonly members: Dict<string, Member>;
  readonly by_value: Dict<unknown, Member>;
  /** Values that no dict can hold, each with the member that has it. */
  readonly unhashable: { readonly value: unknown; readonly member: Member }[];
  readonly redirects: Map<string, Redirect>;
  /** The data type that is mixed in: `object` where there is none. */
  readonly type: Function;
  /** Makes a bare member: `__new__` of the body or of the data type; undefined where it is that of `object`. */
  readonly maker: unknown;
  /** A `__new__` of the class body, which enumerations that extend this one use too. */
  readonly own_maker: unknown;
  /** Shows a value in the repr of a member; null where `repr` does. */
  readonly shows: ((value: unknown) => unknown) | null;
  readonly is_flag: boolean;
  /** What becomes of bits that no flag has. */
  readonly boundary: Member | null;
  flag_mask: int;
  singles_mask: int;
  all_bits: int;
  /** The flags do not stand in the order of their values. */
  is_unordered: boolean;
  in_progress: boolean;
}

const enumerations = /* @__PURE__ */ new WeakMap<Function, Enumeration>();

/** Remembers a class as an enumeration. */
export function keep_enumeration(cls: Function, enumeration: Enumeration): void {
  enumerations.set(cls, enumeration);
}

/** What is known of a class as an enumeration; undefined where it is none. */
export function known_enumeration(cls: Function): Enumeration | undefined {
  return enumerations.get(cls);
}

const nothing: Omit<Enumeration, "members" | "by_value"> = /* @__PURE__ */ Object.freeze({
  canonical: [],
  unhashable: [],
  redirects: new Map(),
  type: Object,
  maker: undefined,
  own_maker: undefined,
  shows: null,
  is_flag: false,
  boundary: null,
  flag_mask: 0,
  singles_mask: 0,
  all_bits: 0,
  is_unordered: false,
  in_progress: false,
});

/** What is known of an enumeration; one whose class statement has not ended is empty. */
export function enumeration_of(cls: Function): Enumeration {
  return enumerations.get(cls) ?? { ...nothing, members: new Dict(), by_value: new Dict() };
}

/** Marks the class Flag. */
export const FLAG: unique symbol = /* @__PURE__ */ Symbol("flag");

/** Whether a class is a kind of Flag. */
export function is_flag_class(cls: Function): boolean {
  return resolution_order(cls).some((each) => Object.hasOwn(each, FLAG));
}
