import { escapeSite, rootSite, unify } from "./sites.ts";
import type { ClassInfo, FunctionInfo, Type } from "./types.ts";

/** Nothing is known. */
export const any: Type = { kind: "any" };
/** No value. */
export const never: Type = { kind: "never" };
export const none: Type = { kind: "none" };
export const bool: Type = { kind: "bool" };
export const str: Type = { kind: "str" };
export const bytes: Type = { kind: "bytes" };
/** A float as a bare number. */
export const bareFloat: Type = { kind: "float", boxed: false };
/** A float in Python's dynamic form. */
export const boxedFloat: Type = { kind: "float", boxed: true };
/** A place in a sequence, which may count from the end. */
export const index: Type = { kind: "int", bits: 32, natural: false };
/** What `len` gives. */
export const count: Type = { kind: "int", bits: 32, natural: true };
/** An int of any size. */
export const int: Type = { kind: "int", bits: Infinity, natural: false };

/** An int below 2^bits. */
export function intOf(bits: number, natural = false): Type {
  return bits > 64 ? int : { kind: "int", bits, natural };
}

const maximumMembers = 8;
const maximumDepth = 8;

/** The members of a union, or the type alone; none for `never`. */
export function membersOf(type: Type): readonly Type[] {
  return type.kind === "union" ? type.members : type.kind === "never" ? [] : [type];
}

/** The type of a value that may be of either type. Containers that meet are taken for one; what meets `any` escapes. */
export function join(one: Type, other: Type): Type {
  if (one === other || other.kind === "never") return one;
  if (one.kind === "never") return other;
  if (one.kind === "any" || other.kind === "any") {
    escape(one.kind === "any" ? other : one);
    return any;
  }
  if (one.kind !== "union" && other.kind !== "union") {
    const merged = merge(one, other);
    if (merged) return merged;
  }
  const members: Type[] = [];
  for (const member of [...membersOf(one), ...membersOf(other)]) include(members, member);
  return unionOf(members);
}

/** The join of many types. */
export function joinAll(types: Iterable<Type>): Type {
  let result: Type = never;
  for (const type of types) result = join(result, type);
  return result;
}

function include(members: Type[], member: Type): void {
  for (const [i, present] of members.entries()) {
    const merged = merge(present, member);
    if (!merged) continue;
    members[i] = merged;
    return;
  }
  members.push(member);
}

/** The union of types that do not merge. */
export function unionOf(members: readonly Type[]): Type {
  const [only] = members;
  if (members.length <= 1) return only ?? never;
  if (members.length > maximumMembers || members.some((member) => member.kind === "any")) {
    members.forEach(escape);
    return any;
  }
  return { kind: "union", members: members.map((member) => (member.kind === "float" ? boxedFloat : member)) };
}

/** One type for both where they are of one kind; `null` where only a union holds them. */
function merge(one: Type, other: Type): Type | null {
  if (one === other) return one;
  switch (one.kind) {
    case "int":
      return other.kind === "int" ? mergeInts(one, other) : null;
    case "float":
      return other.kind !== "float" ? null : one.boxed ? one : other;
    case "list":
    case "set":
    case "dict":
      return other.kind === one.kind ? mergeContainers(one, other) : null;
    case "runtime":
      return other.kind === "runtime" && other.name === one.name ? mergeContainers(one, other) : null;
    case "tuple":
      return other.kind === "tuple" ? mergeTuples(one, other) : null;
    case "iterator":
    case "asyncIterator":
      return other.kind === one.kind ? limited({ kind: one.kind, item: join(one.item, other.item) }) : null;
    case "coroutine":
      return other.kind === "coroutine" ? limited({ kind: "coroutine", result: join(one.result, other.result) }) : null;
    case "apiMethod":
      return other.kind === "apiMethod" && other.name === one.name
        ? limited({ kind: "apiMethod", name: one.name, receiver: join(one.receiver, other.receiver) })
        : null;
    case "instance":
      return other.kind === "instance" ? closerToRoot(one, other) : null;
    case "made":
      return other.kind === "made" ? closerToRoot(one, other) : null;
    default:
      return same(one, other) ? one : null;
  }
}

type Int = Extract<Type, { kind: "int" }>;

function mergeInts(one: Int, other: Int): Type {
  const [small, large] = one.bits >= other.bits ? [other, one] : [one, other];
  return small.natural || !large.natural ? large : { ...large, natural: false };
}

type Instance = Extract<Type, { kind: "instance" | "made" }>;

/** An object of a class or of one that extends it is an object of that class. */
function closerToRoot(one: Instance, other: Instance): Type | null {
  return extendsClass(other.class, one.class) ? one : extendsClass(one.class, other.class) ? other : null;
}

/** Whether a class is another or extends it. */
export function extendsClass(info: ClassInfo, base: ClassInfo): boolean {
  return info === base || info.bases.some((each) => !("kind" in each) && extendsClass(each, base));
}

type Sited = Extract<Type, { kind: "list" | "set" | "dict" | "runtime" }>;

function mergeContainers(one: Sited, other: Sited): Type {
  if (one.site && other.site) unify(one.site, other.site);
  // Of the one without a site, the items are what its maker said: anything.
  else escape(one.site ? one : other);
  return one.site ? one : other;
}

function mergeTuples(one: Extract<Type, { kind: "tuple" }>, other: Extract<Type, { kind: "tuple" }>): Type {
  const item = join(one.item, other.item);
  if (!one.items || one.items.length !== other.items?.length) return limited({ kind: "tuple", items: null, item });
  const theirs = other.items;
  const items = one.items.map((type, i) => join(type, theirs[i] ?? any));
  return limited({ kind: "tuple", items, item });
}

/** A tuple of the given item types. */
export function tupleOf(items: readonly Type[]): Type {
  return limited({ kind: "tuple", items, item: joinAll(items) });
}

/** A type that grew; one nested too deeply is given up, or recursion in the program would nest it without end. */
export function limited(type: Type): Type {
  if (depthOf(type) <= maximumDepth) return type;
  escape(type);
  return any;
}

function depthOf(type: Type): number {
  switch (type.kind) {
    case "tuple":
      return 1 + Math.max(depthOf(type.item), ...(type.items ?? []).map(depthOf));
    case "iterator":
    case "asyncIterator":
      return 1 + depthOf(type.item);
    case "coroutine":
      return 1 + depthOf(type.result);
    case "apiMethod":
      return 1 + depthOf(type.receiver);
    case "union":
      return Math.max(...type.members.map(depthOf));
    default:
      return 0;
  }
}

/** Whether two types say the same. */
export function same(one: Type, other: Type): boolean {
  if (one === other) return true;
  if (one.kind !== other.kind) return false;
  switch (one.kind) {
    case "int":
      return one.bits === (other as typeof one).bits && one.natural === (other as typeof one).natural;
    case "float":
      return one.boxed === (other as typeof one).boxed;
    case "list":
    case "set":
    case "dict":
      return sameSite(one, other as Sited);
    case "runtime":
      return one.name === (other as typeof one).name && sameSite(one, other as Sited);
    case "tuple":
      return sameTuple(one, other as typeof one);
    case "iterator":
    case "asyncIterator":
      return same(one.item, (other as typeof one).item);
    case "coroutine":
      return same(one.result, (other as typeof one).result);
    case "instance":
    case "class":
    case "made":
    case "madeClass":
      return one.class === (other as typeof one).class;
    case "function":
    case "method":
      return one.function === (other as typeof one).function;
    case "api":
    case "module":
      return one.name === (other as typeof one).name;
    case "apiMethod":
      return one.name === (other as typeof one).name && same(one.receiver, (other as typeof one).receiver);
    case "union":
      return sameMembers(one.members, (other as typeof one).members);
    default:
      return true;
  }
}

function sameSite(one: Sited, other: Sited): boolean {
  if (!one.site || !other.site) return one.site === other.site;
  return rootSite(one.site) === rootSite(other.site);
}

function sameTuple(one: Extract<Type, { kind: "tuple" }>, other: Extract<Type, { kind: "tuple" }>): boolean {
  if (!one.items || !other.items) return one.items === other.items && same(one.item, other.item);
  const theirs = other.items;
  return one.items.length === theirs.length && one.items.every((item, i) => same(item, theirs[i] ?? any));
}

function sameMembers(one: readonly Type[], other: readonly Type[]): boolean {
  return one.length === other.length && one.every((member, i) => same(member, other[i] ?? any));
}

/** The value goes where nothing is known: containers in it may get anything, functions may be called with anything. */
export function escape(type: Type): void {
  switch (type.kind) {
    case "list":
    case "set":
    case "dict":
    case "runtime":
      if (type.site) escapeSite(type.site);
      return;
    case "tuple":
      for (const item of type.items ?? [type.item]) escape(item);
      return;
    case "iterator":
    case "asyncIterator":
      return escape(type.item);
    case "coroutine":
      return escape(type.result);
    case "function":
    case "method":
      return escapeFunction(type.function);
    case "class":
      return escapeClass(type.class);
    case "apiMethod":
      return escape(type.receiver);
    case "union":
      return type.members.forEach(escape);
    default:
  }
}

/** The callers of a function are not all known: its parameters may be anything. The receiver of a method stays what it is. */
export function escapeFunction(info: FunctionInfo): void {
  useAsValue(info);
  if (info.open) return;
  info.open = true;
  info.progress.changed = true;
}

/** A function is called through a value that is known to hold it: its callers are known, but a float arrives as in dynamic code. */
export function useAsValue(info: FunctionInfo): void {
  if (info.escapes) return;
  info.escapes = true;
  info.progress.changed = true;
}

/** The class may be called with anything, and the initializer that runs then may be inherited. */
function escapeClass(info: ClassInfo): void {
  const own = info.methods.get("__init__");
  if (own) escapeFunction(own);
  else for (const base of info.bases) if (!("kind" in base)) escapeClass(base);
}

/** The type without None. */
export function withoutNone(type: Type): Type {
  return unionOf(membersOf(type).filter((member) => member.kind !== "none"));
}
