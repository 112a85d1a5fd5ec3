import type * as ast from "@tsyncio/ast";
import { isIrrefutable } from "../../1-bind/irrefutable.ts";
import type { Frame } from "../context.ts";
import { assignVariable, noteUnknown, siteAt } from "../context.ts";
import { attributeType } from "../expressions/attribute.ts";
import { evaluate, inspect } from "../expressions/index.ts";
import { any, bool, join, joinAll, membersOf, never, none, unionOf, withoutNone } from "../lattice.ts";
import { matchArguments } from "../match-arguments.ts";
import { dropped, instancesOf, keep } from "../narrowing.ts";
import { dictAt, listAt } from "../sites.ts";
import { selfMatching } from "../../tables/self-matching.ts";
import type { Type } from "../types.ts";
import { itemOf } from "../values.ts";

/** What a pattern takes of a value, and the names that get parts of it once all of it fits. */
interface Captures {
  readonly matched: Type;
  readonly assign: () => void;
}

/** The types of what a pattern sees, in its parts too, and what it binds. */
export function inferPattern(pattern: ast.Pattern, type: Type, frame: Frame): Captures {
  const bound: (() => void)[] = [];
  const matched = visit(pattern, type, bound, frame);
  return { matched, assign: () => bound.forEach((assign) => assign()) };
}

type Bound = (() => void)[];

type Visitors = {
  readonly [K in ast.Pattern["kind"]]: (
    node: Extract<ast.Pattern, { kind: K }>,
    type: Type,
    bound: Bound,
    frame: Frame,
  ) => Type;
};

const visitors: Visitors = {
  MatchValue: (node, type, _bound, frame) => {
    evaluate(node.value, frame);
    return type;
  },
  MatchSingleton: (node) => (node.value.type === "None" ? none : bool),
  MatchSequence: visitSequence,
  MatchStar: (node, type, bound, frame) => {
    const list = listAt(siteAt(node, "", [itemOf(type)], frame.inference));
    capture(node, list, bound, frame);
    return list;
  },
  MatchMapping: visitMapping,
  MatchClass: visitClass,
  MatchAs: (node, type, bound, frame) => {
    const matched = node.pattern ? visit(node.pattern, type, bound, frame) : type;
    capture(node, matched, bound, frame);
    return matched;
  },
  MatchOr: (node, type, bound, frame) => joinAll(node.patterns.map((part) => visit(part, type, bound, frame))),
};

function visit(pattern: ast.Pattern, type: Type, bound: Bound, frame: Frame): Type {
  frame.inference.patterns.set(pattern, type);
  const visitor = visitors[pattern.kind] as (node: ast.Pattern, type: Type, bound: Bound, frame: Frame) => Type;
  return visitor(pattern, type, bound, frame);
}

function capture(node: ast.MatchAs | ast.MatchStar | ast.MatchMapping, type: Type, bound: Bound, frame: Frame): void {
  const binding = frame.inference.bound.bindings.get(node);
  if (binding !== undefined) bound.push(() => assignVariable(binding, type, frame, false));
}

function visitSequence(node: ast.MatchSequence, type: Type, bound: Bound, frame: Frame): Type {
  const taken = unionOf(membersOf(type).filter((member) => !neverSequences.has(member.kind)));
  const star = node.patterns.findIndex((part) => part.kind === "MatchStar");
  for (const [place, part] of node.patterns.entries()) {
    const types = membersOf(taken).map((member) => itemAt(member, place, star, node.patterns.length));
    visit(part, part.kind === "MatchStar" ? taken : joinAll(types), bound, frame);
  }
  return taken.kind === "never" ? type : taken;
}

/** Values that no sequence pattern takes, whatever is in them. */
const neverSequences: ReadonlySet<Type["kind"]> = new Set([
  "none",
  "bool",
  "int",
  "float",
  "str",
  "bytes",
  "dict",
  "set",
]);

function itemAt(type: Type, place: number, star: number, count: number): Type {
  if (type.kind === "any") return any;
  if (type.kind !== "tuple" || !type.items) return itemOf(type);
  if (star < 0) return type.items[place] ?? type.item;
  return type.items[place < star ? place : type.items.length - (count - place)] ?? type.item;
}

function visitMapping(node: ast.MatchMapping, type: Type, bound: Bound, frame: Frame): Type {
  for (const key of node.keys) evaluate(key, frame);
  const dicts = membersOf(type).filter((member) => member.kind === "dict");
  const value = dicts.length === 0 ? any : joinAll(dicts.map((dict) => dict.value));
  const held = type.kind === "any" || dicts.length < membersOf(type).length ? leave(type, value) : value;
  for (const part of node.patterns) visit(part, held, bound, frame);
  if (node.rest !== null) {
    const cells = dicts.length === 1 && held === value ? [dicts[0]!.key, value] : [any, any];
    capture(node, dictAt(siteAt(node, "rest", cells, frame.inference)), bound, frame);
  }
  return type;
}

/** Parts of a value of which not all is known may be anything. */
function leave(type: Type, known: Type): Type {
  return join(join(any, type), known);
}

function visitClass(node: ast.MatchClass, type: Type, bound: Bound, frame: Frame): Type {
  inspect(node.cls, frame);
  const instances = instancesOf(node.cls, frame);
  const kept = instances === null ? leave(type, any) : keep(type, instances, frame);
  const matched = kept.kind === "never" ? (instances ?? any) : kept;
  const names = positionalNames(node, frame);
  for (const [place, part] of node.patterns.entries()) {
    const name = names === "self" ? null : (names?.[place] ?? "*");
    visit(part, name === null ? matched : partOf(matched, name, node, frame), bound, frame);
  }
  for (const [place, part] of node.kwd_patterns.entries()) {
    visit(part, partOf(matched, node.kwd_attrs[place] ?? "*", node, frame), bound, frame);
  }
  return matched;
}

/** Which attributes the positional sub-patterns stand for; `self` for built-in types, which they take as a whole. */
function positionalNames(node: ast.MatchClass, frame: Frame): readonly string[] | "self" | null {
  const type = frame.inference.types.get(node.cls);
  if (type?.kind === "api" && selfMatching.has(type.name)) return "self";
  return type?.kind === "class" ? matchArguments(type.class) : null;
}

function partOf(type: Type, name: string, node: ast.MatchClass, frame: Frame): Type {
  if (name !== "*") {
    const part = joinAll(membersOf(type).map((member) => attributeType(member, name, node, frame)));
    // A method is a value here, bound to its object.
    return membersOf(part).some((member) => /method|function/i.test(member.kind)) ? leave(part, any) : part;
  }
  noteUnknown("readUnknown", "*", frame.inference);
  return leave(type, any);
}

/** What is left of a value's type where a pattern did not fit. */
export function without(type: Type, pattern: ast.Pattern, frame: Frame): Type {
  if (isIrrefutable(pattern)) return never;
  switch (pattern.kind) {
    case "MatchSingleton":
      return pattern.value.type === "None" ? withoutNone(type) : type;
    case "MatchClass": {
      const parts = [...pattern.patterns, ...pattern.kwd_patterns];
      const isWhole = parts.every(isIrrefutable) && pattern.kwd_patterns.length === 0;
      const isSure = pattern.patterns.length === 0 || positionalNames(pattern, frame) === "self";
      return isWhole && isSure && type.kind !== "any" ? dropped(type, [instancesOf(pattern.cls, frame)], frame) : type;
    }
    case "MatchAs":
      return pattern.pattern === null ? never : without(type, pattern.pattern, frame);
    case "MatchOr":
      return pattern.patterns.reduce((left, part) => without(left, part, frame), type);
    default:
      return type;
  }
}
